import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { daysOf } from "@/lib/features/obligations/rules";

const day = isoDate;
const today = day("2026-11-16");
const since = (startDate: string, lastDay: string | null = null) => ({ startDate, lastDay });

describe("the days of an agreement", () => {
  const terms = (
    validFrom: string,
    endDate: string | null = null,
    extensionTo: string | null = null,
    startDate: string | null = validFrom,
  ) => ({
    validFrom: day(validFrom),
    startDate: startDate === null ? null : day(startDate),
    endDate: endDate === null ? null : day(endDate),
    extensionTo: extensionTo === null ? null : day(extensionTo),
  });
  const ended = (on: string | null) => (on === null ? null : day(on));

  it.each([
    ["nothing set in force", null, [], null],
    ["until further notice", null, [terms("2022-01-01")], since("2022-01-01")],
    ["to the end of its terms", null, [terms("2022-01-01", "2027-12-31")], since("2022-01-01", "2027-12-31")],
    ["extended", null, [terms("2022-01-01", "2025-12-31", "2027-12-31")], since("2022-01-01", "2027-12-31")],
    ["ended early", "2024-05-31", [terms("2022-01-01", "2027-12-31")], since("2022-01-01", "2024-05-31")],
    [
      "a new version prolongs it",
      null,
      [terms("2025-06-01", "2029-12-31", null, "2022-01-01"), terms("2022-01-01", "2025-12-31")],
      since("2022-01-01", "2029-12-31"),
    ],
    [
      "a version yet to come decides nothing",
      null,
      [terms("2022-01-01", "2027-12-31"), terms("2027-01-01", "2031-12-31", null, "2022-01-01")],
      since("2022-01-01", "2027-12-31"),
    ],
    [
      "all of it yet to come: the first terms",
      null,
      [terms("2028-01-01", "2031-12-31", null, "2027-01-01"), terms("2027-01-01", "2029-12-31")],
      since("2027-01-01", "2029-12-31"),
    ],
    [
      "all of it yet to come, the first terms listed first",
      null,
      [terms("2027-01-01", "2029-12-31"), terms("2028-01-01", "2031-12-31", null, "2027-01-01")],
      since("2027-01-01", "2029-12-31"),
    ],
    ["ended before it began", "2021-12-31", [terms("2022-01-01")], null],
    ["ended on its first day", "2022-01-01", [terms("2022-01-01")], since("2022-01-01", "2022-01-01")],
    ["terms without a start", null, [terms("2022-01-01", null, null, null)], null],
  ] as const)("%s", (_when, endedOn, active, expected) => {
    expect(daysOf({ endedOn: ended(endedOn), active }, today)).toEqual(expected);
  });
});
