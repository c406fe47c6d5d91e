import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { holidayOn } from "@/lib/domain/holidays";

const file = readFileSync(new URL("../../data/calendar/swedish-holidays-2023-2030.csv", import.meta.url), "utf8");
const rows = file
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(";"));

it.each(rows)("%s is %s", (date = "", name, _kind, publicHoliday) => {
  expect(holidayOn(date)).toEqual({ name, kind: publicHoliday === "ja" ? "HOLIDAY" : "EVE" });
});

// The church's tables: two years in which the full moon's exception moves Easter, and the turns of two centuries.
it.each(["1954-04-18", "1981-04-19", "2049-04-18", "2076-04-19", "2100-03-28", "2200-04-06"])(
  "%s is påskdagen",
  (day) => {
    expect(holidayOn(day)?.name).toBe("påskdagen");
  },
);

it("an ordinary day has no name", () => {
  expect(holidayOn("2026-11-23")).toBeNull();
  expect(holidayOn("2026-05-25")).toBeNull();
  expect(holidayOn("2026-06-13")).toBeNull();
  expect(holidayOn("2026-10-24")).toBeNull();
});
