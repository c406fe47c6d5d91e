import { readFileSync } from "node:fs";
import * as reference from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addWorkingDays,
  addYears,
  daysBetween,
  isHoliday,
  isIsoDate,
  isoDate,
  isoWeek,
  isWorkingDay,
  lastDayByLaw,
  parseIsoDate,
  weekday,
  type IsoDate,
} from "@/lib/domain/calendar";

const day = isoDate;
const first = day("2020-01-01");
const everyDay = Array.from({ length: daysBetween(first, day("2041-01-01")) }, (_, n) => addDays(first, n));
const anyDay = fc.integer({ min: 0, max: everyDay.length - 1 }).map((n) => addDays(first, n));
const noon = (d: IsoDate): Date => new Date(Number(d.slice(0, 4)), Number(d.slice(5, 7)) - 1, Number(d.slice(8)), 12);
const asIso = (date: Date): string => reference.format(date, "yyyy-MM-dd");

describe("a day is read as typed, and only if it exists", () => {
  it.each([
    ["2026-11-22", "2026-11-22"],
    ["20261122", "2026-11-22"],
    [" 2026-11-22\u00a0", "2026-11-22"],
    ["2024-02-29", "2024-02-29"],
    ["1900-01-01", "1900-01-01"],
    ["9999-12-31", "9999-12-31"],
    ["2025-02-29", null],
    ["1900-02-29", null],
    ["2026-02-30", null],
    ["2026-04-31", null],
    ["2026-13-01", null],
    ["2026-00-10", null],
    ["2026-01-00", null],
    ["1899-12-31", null],
    ["0026-11-22", null],
    ["2026-1122", null],
    ["202611-22", null],
    ["2026-1-2", null],
    ["2026/11/22", null],
    ["22-11-2026", null],
    ["261122", null],
    ["2026-11-22T00:00", null],
    ["imorgon", null],
    ["", null],
  ])("%j is %j", (typed, expected) => expect(parseIsoDate(typed)).toBe(expected));

  it("throws where the program itself vouches for a day that does not exist", () => {
    expect(() => isoDate("2026-02-30")).toThrow("Not a calendar day: 2026-02-30");
  });

  it("knows the canonical form from the typed one", () => {
    expect(isIsoDate("2026-11-22")).toBe(true);
    expect(isIsoDate("20261122")).toBe(false);
    expect(isIsoDate("x2026-11-22")).toBe(false);
    expect(isIsoDate("2026-11-22x")).toBe(false);
  });
});

describe("counting agrees with an independent library over 2020–2040", () => {
  it("addDays, daysBetween, weekday and week for every day", () => {
    const wrong = everyDay.filter((d, n) => {
      const same = reference.addDays(noon(first), n);
      const { year, week } = isoWeek(d);
      const sameWeek = year === reference.getISOWeekYear(same) && week === reference.getISOWeek(same);
      return d !== asIso(same) || !sameWeek || weekday(d) !== reference.getISODay(same) || daysBetween(first, d) !== n;
    });
    expect(wrong).toEqual([]);
  });

  it("addMonths and addYears, forwards and backwards", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (d, n) => {
        expect(addMonths(d, n)).toBe(asIso(reference.addMonths(noon(d), n)));
        expect(addYears(d, n % 30)).toBe(asIso(reference.addYears(noon(d), n % 30)));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
  ])("%s plus %i months is %s", (from, months, to) => expect(addMonths(day(from), months)).toBe(to));

  it("counts backwards as it counts forwards", () => {
    expect(daysBetween(day("2026-03-01"), day("2026-02-01"))).toBe(-28);
    expect(addDays(day("2026-03-01"), -1)).toBe("2026-02-28");
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses to count %d days", (days) => {
    expect(() => addDays(first, days)).toThrow("Days are counted whole");
  });
});

it.each([
  ["2020-12-31", 2020, 53],
  ["2021-01-03", 2020, 53],
  ["2021-01-04", 2021, 1],
  ["2026-12-28", 2026, 53],
  ["2027-01-03", 2026, 53],
  ["2024-12-30", 2025, 1],
  ["2023-01-01", 2022, 52],
  ["2024-02-29", 2024, 9],
])("%s lies in week %i-%i", (d, year, week) => expect(isoWeek(day(d))).toEqual({ year, week }));

const file = readFileSync(new URL("../../data/calendar/swedish-holidays-2023-2030.csv", import.meta.url), "utf8");
const rows = file
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(";"));
const listed = new Set(rows.map(([date]) => date));

describe("Swedish holidays and eves", () => {
  it("has the whole list, sixteen days a year", () => expect(rows).toHaveLength(8 * 16));

  it.each(rows)("%s %s", (date = "", _name, _kind, publicHoliday, noWorkingDay) => {
    expect(isHoliday(day(date))).toBe(publicHoliday === "ja" || weekday(day(date)) === 7);
    expect(isWorkingDay(day(date))).toBe(noWorkingDay !== "ja");
  });

  it("no other day of 2023–2030 is a holiday or free", () => {
    const others = everyDay.filter((d) => d >= "2023-01-01" && d <= "2030-12-31" && !listed.has(d));
    expect(others).toHaveLength(2922 - 128);
    expect(others.filter((d) => isHoliday(d) !== (weekday(d) === 7))).toEqual([]);
    expect(others.filter((d) => isWorkingDay(d) !== weekday(d) <= 5)).toEqual([]);
  });

  it.each([
    ["2024-05-20", "annandag pingst"],
    ["2026-04-02", "skärtorsdagen"],
    ["2026-05-15", "the Friday after Kristi himmelsfärdsdag"],
    ["2026-01-05", "trettondagsafton"],
    ["2026-04-30", "valborgsmässoafton"],
  ])("%s, %s, is a working day", (d) => expect(isWorkingDay(day(d))).toBe(true));

  // Easter Sundays outside the file, from the church calendar: the earliest and latest of the period among them.
  it.each(["2008-03-23", "2011-04-24", "2019-04-21", "2035-03-25", "2038-04-25", "2040-04-01"])(
    "Easter %s",
    (easter) => {
      expect(isWorkingDay(addDays(day(easter), -2))).toBe(false);
      expect(isWorkingDay(addDays(day(easter), 1))).toBe(false);
      expect(isWorkingDay(addDays(day(easter), -3))).toBe(true);
      expect(isWorkingDay(addDays(day(easter), 39))).toBe(false);
    },
  );
});

describe("working days and last days by law (1930:173)", () => {
  it.each([
    ["2026-11-20", 1, "2026-11-23"],
    ["2026-11-20", 0, "2026-11-20"],
    ["2026-11-21", 0, "2026-11-21"],
    ["2026-11-21", 1, "2026-11-23"],
    ["2026-11-23", -1, "2026-11-20"],
    ["2026-06-18", 1, "2026-06-22"],
    ["2026-12-23", 1, "2026-12-28"],
    ["2026-12-30", 1, "2027-01-04"],
    ["2026-12-23", 4, "2027-01-04"],
    ["2027-01-04", -4, "2026-12-23"],
    ["2026-04-02", 1, "2026-04-07"],
  ])("%s and %i working days: %s", (from, count, to) => expect(addWorkingDays(day(from), count)).toBe(to));

  it.each([
    ["2026-11-20", "2026-11-20"],
    ["2026-11-21", "2026-11-23"],
    ["2026-11-22", "2026-11-23"],
    ["2026-06-19", "2026-06-22"],
    ["2026-12-24", "2026-12-28"],
    ["2026-12-31", "2027-01-04"],
    ["2026-06-06", "2026-06-08"],
    ["2024-12-31", "2025-01-02"],
  ])("a last day on %s means %s", (falls, last) => expect(lastDayByLaw(day(falls))).toBe(last));

  it("lands on a working day, with exactly that many passed", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = addWorkingDays(from, count);
        const passed = everyDay.filter((d) => d > from && d <= to && isWorkingDay(d)).length;
        return to >= "2041" || (isWorkingDay(to) && passed === count);
      }),
      { numRuns: 300 },
    );
  });
});
