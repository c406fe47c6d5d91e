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

it("an ordinary day has no name", () => {
  expect(holidayOn("2026-11-23")).toBeNull();
  expect(holidayOn("2026-05-25")).toBeNull();
});
