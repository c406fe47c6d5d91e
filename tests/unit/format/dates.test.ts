import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { dayAndTime, longDay, monthName, period, timeOfDay, weekdayAndWeek, weekdayName } from "@/lib/format/dates";

describe("a legal day in words", () => {
  it.each([
    ["2026-11-16", "måndag 2026-11-16, vecka 47"],
    ["2026-12-31", "torsdag 2026-12-31, vecka 53"],
    ["2027-01-03", "söndag 2027-01-03, vecka 53"],
    ["2027-01-04", "måndag 2027-01-04, vecka 1"],
    ["2024-02-29", "torsdag 2024-02-29, vecka 9"],
  ])("%s", (day, words) => {
    expect(longDay(isoDate(day))).toBe(words);
  });

  it("names all seven days from Monday to Sunday", () => {
    const week = ["16", "17", "18", "19", "20", "21", "22"].map((date) => weekdayName(isoDate(`2026-11-${date}`)));
    expect(week).toEqual(["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]);
  });

  it("gives the weekday and week that stand under a date field", () => {
    expect(weekdayAndWeek(isoDate("2026-11-16"))).toBe("måndag, vecka 47");
  });

  it("names months from the first to the last", () => {
    expect(monthName(isoDate("2026-01-31"))).toBe("januari");
    expect(monthName(isoDate("2026-12-01"))).toBe("december");
  });
});

describe("an instant is shown in Stockholm's time, wherever the process runs", () => {
  it.each([
    ["winter", "2026-11-16T13:03:00Z", "2026-11-16 14:03"],
    ["summer", "2026-07-01T12:03:00Z", "2026-07-01 14:03"],
    ["after midnight in Sweden, before it in UTC", "2026-11-15T23:30:00Z", "2026-11-16 00:30"],
    ["the hour that happens twice", "2026-10-25T01:30:00Z", "2026-10-25 02:30"],
  ])("%s", (_when, instant, shown) => {
    expect(dayAndTime(new Date(instant))).toBe(shown);
  });

  it("writes midnight as 00:00", () => {
    expect(timeOfDay(new Date("2026-11-15T23:00:00Z"))).toBe("00:00");
  });
});

describe("a period", () => {
  it("with both ends", () => {
    expect(period(isoDate("2026-01-01"), isoDate("2028-12-31"))).toBe("2026-01-01 till 2028-12-31");
  });
  it("without an end", () => {
    expect(period(isoDate("2026-01-01"), null)).toBe("2026-01-01 och framåt");
  });
});
