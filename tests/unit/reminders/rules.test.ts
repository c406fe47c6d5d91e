import { expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { isReminderDue, reminderKey } from "@/lib/features/reminders/rules";

const dueOn = isoDate("2026-12-01");

it.each([
  ["2026-11-23", false],
  ["2026-11-24", true],
  ["2026-12-01", true],
  ["2026-12-02", false],
])("on %s a remedy due 2026-12-01 is reminded of: %s", (today, expected) => {
  expect(isReminderDue(dueOn, isoDate(today))).toBe(expected);
});

it("once per case and day: a moved day is reminded of anew", () => {
  const keys = [reminderKey("a", dueOn), reminderKey("b", dueOn), reminderKey("a", isoDate("2026-12-02"))];
  expect(new Set(keys).size).toBe(3);
  expect(reminderKey("a", dueOn)).toBe(keys[0]);
});
