import { expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { areaEndRefusal } from "@/lib/features/areas/rules";

const day = isoDate;

it.each([
  ["an area without activities", [], null],
  ["an activity that goes on", [null], "activitiesGoOn"],
  ["an activity that ends the day after", [day("2026-01-01"), day("2026-11-17")], "activitiesGoOn"],
  ["activities that have ended by then", [day("2026-01-01"), day("2026-11-16")], null],
] as const)("%s: %s", (_when, lastDays, expected) => {
  expect(areaEndRefusal(lastDays, day("2026-11-16"))).toBe(expected);
});
