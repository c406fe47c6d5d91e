import { isMainThread } from "node:worker_threads";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  endOfDay,
  isInTime,
  isoDate,
  isoWeek,
  isWorkingDay,
  startOfDay,
  stockholmDate,
} from "@/lib/domain/calendar";

const day = isoDate;
const HOUR = 3_600_000;
const first = day("2020-01-01");
const everyDay = Array.from({ length: daysBetween(first, day("2041-01-01")) }, (_, n) => addDays(first, n));

/** Hours Sweden is before UTC, by the directive (2000/84/EC) and not by any time zone table. */
function hoursBeforeUtc(instant: Date): number {
  const lastSunday = (month: number): number => {
    const last = new Date(Date.UTC(instant.getUTCFullYear(), month + 1, 0, 1));
    return last.getTime() - last.getUTCDay() * 24 * HOUR;
  };
  return instant.getTime() >= lastSunday(2) && instant.getTime() < lastSunday(9) ? 2 : 1;
}

const anyInstant = fc.date({
  min: new Date("2020-01-01T00:00Z"),
  max: new Date("2040-12-30T00:00Z"),
  noInvalidDate: true,
});

describe("days and instants in Sweden", () => {
  it("every day of 2020–2040 begins at 00:00 and ends at 23:59:59.999", () => {
    const wrong = everyDay.filter((d) => {
      const starts = startOfDay(d);
      const local = new Date(starts.getTime() + hoursBeforeUtc(starts) * HOUR).toISOString();
      const justBefore = new Date(starts.getTime() - 1);
      const ends = endOfDay(d);
      const nextStarts = new Date(ends.getTime() + 1);
      return (
        local !== `${d}T00:00:00.000Z` ||
        stockholmDate(starts) !== d ||
        stockholmDate(justBefore) !== addDays(d, -1) ||
        stockholmDate(ends) !== d ||
        stockholmDate(nextStarts) !== addDays(d, 1)
      );
    });
    expect(wrong).toEqual([]);
  });

  it("any instant has the date that the directive's clock shows", () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const local = new Date(instant.getTime() + hoursBeforeUtc(instant) * HOUR).toISOString().slice(0, 10);
        expect(stockholmDate(instant)).toBe(local);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ["2027-03-28", 23, "2027-03-27T23:00:00.000Z", "2027-03-28T21:59:59.999Z"],
    ["2026-10-25", 25, "2026-10-24T22:00:00.000Z", "2026-10-25T22:59:59.999Z"],
    ["2026-11-22", 24, "2026-11-21T23:00:00.000Z", "2026-11-22T22:59:59.999Z"],
    ["2024-02-29", 24, "2024-02-28T23:00:00.000Z", "2024-02-29T22:59:59.999Z"],
    ["1970-07-01", 24, "1970-06-30T23:00:00.000Z", "1970-07-01T22:59:59.999Z"],
  ])("%s has %i hours", (d, hours, starts, ends) => {
    expect(startOfDay(day(d)).toISOString()).toBe(starts);
    expect(endOfDay(day(d)).toISOString()).toBe(ends);
    expect(endOfDay(day(d)).getTime() + 1 - startOfDay(day(d)).getTime()).toBe(hours * HOUR);
  });

  it.each([
    ["23:59:59.999 on the last day", "2026-11-30T23:59:59.999+01:00", true],
    ["00:00 the day after", "2026-12-01T00:00+01:00", false],
    ["the first minute of the last day", "2026-11-30T00:00+01:00", true],
    ["the last day in Sweden, the next in Kathmandu", "2026-12-01T03:00+05:45", true],
    ["the last day in London, the next in Sweden", "2026-11-30T23:30+00:00", false],
  ])("in time: %s", (_when, instant, expected) => {
    expect(isInTime(new Date(instant), day("2026-11-30"))).toBe(expected);
  });
});

// A worker thread cannot change its zone; the ordinary run is in a process of its own, the mutation run is not.
describe.runIf(isMainThread)("the zone of the process moves nothing", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ["Asia/Kathmandu", -345],
    ["America/Los_Angeles", 480],
    ["Pacific/Kiritimati", -840],
    ["Pacific/Pago_Pago", 660],
    ["Europe/Stockholm", -60],
  ])("%s", (zone, offset) => {
    vi.stubEnv("TZ", zone);
    expect(new Date("2026-11-22T12:00Z").getTimezoneOffset()).toBe(offset);
    expect(addDays(day("2027-03-27"), 1)).toBe("2027-03-28");
    expect(addMonths(day("2026-10-31"), 1)).toBe("2026-11-30");
    expect(isoWeek(day("2027-01-03"))).toEqual({ year: 2026, week: 53 });
    expect(stockholmDate(new Date("2026-11-21T23:00Z"))).toBe("2026-11-22");
    expect(startOfDay(day("2026-10-25")).toISOString()).toBe("2026-10-24T22:00:00.000Z");
    expect(isWorkingDay(day("2026-12-24"))).toBe(false);
  });
});
