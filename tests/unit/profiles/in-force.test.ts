import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { profileOn, type Override } from "@/lib/profiles/in-force";
import { orebro } from "@/lib/profiles/orebro";

const days = (remedyDays: number) => ({ ...orebro.deadlines, remedyDays });
const from = (validFrom: string, remedyDays: number): Override => ({
  key: "deadlines",
  value: days(remedyDays),
  validFrom: isoDate(validFrom),
});
const rows = [from("2026-11-16", 30), from("2025-01-01", 90), from("2027-01-01", 14)];

describe("the rules in force on a day", () => {
  it.each([
    ["2024-12-31", orebro.deadlines.remedyDays],
    ["2025-01-01", 90],
    ["2026-11-15", 90],
    ["2026-11-16", 30],
    ["2026-12-31", 30],
    ["2027-01-01", 14],
  ])("on %s a finding is remedied within %i days, in whatever order the rows stand", (day, expected) => {
    expect(profileOn(orebro, rows, isoDate(day)).deadlines.remedyDays).toBe(expected);
    expect(profileOn(orebro, rows.toReversed(), isoDate(day)).deadlines.remedyDays).toBe(expected);
  });
  it("a row changes its own part and nothing else", () => {
    const { deadlines, ...rest } = profileOn(orebro, rows, isoDate("2026-11-16"));
    const { deadlines: own, ...others } = orebro;
    expect(rest).toEqual(others);
    expect(deadlines).toEqual({ ...own, remedyDays: 30 });
  });
  it("a row written before a part existed keeps the file's own value for it", () => {
    const { remedyDays, ...older } = orebro.deadlines;
    const row = { ...from("2026-01-01", 30), value: { ...older, resultFollowUpDays: 7 } };
    const hours = { key: "hours", value: { QUALITY_REQUIREMENTS: 40 }, validFrom: isoDate("2026-01-01") };
    const found = profileOn(orebro, [row, hours], isoDate("2026-11-16"));
    expect(found.deadlines).toEqual({ ...orebro.deadlines, remedyDays, resultFollowUpDays: 7 });
    expect(found.hours).toEqual({ ...orebro.hours, QUALITY_REQUIREMENTS: 40 });
  });
  it("a list is taken as a whole", () => {
    const remark = { key: "remark", value: { regimes: [] }, validFrom: isoDate("2026-01-01") };
    expect(profileOn(orebro, [remark], isoDate("2026-11-16")).remark).toEqual({ enabled: true, regimes: [] });
  });
  it("a stored value that no longer fits is a fault, not half a rule", () => {
    const broken = { ...from("2026-01-01", 30), value: { remedyDays: "sextio" } };
    expect(() => profileOn(orebro, [broken], isoDate("2026-11-16"))).toThrow();
  });
});
