import { describe, expect, it } from "vitest";
import { changesOf, legalDayOf } from "@/lib/features/history/rules";

describe("what an entry of the history changed", () => {
  it("is each field that differs, in the order of what it became", () => {
    const before = { name: "Ek", phone: "1", note: "Samma" };
    const after = { note: "Samma", phone: "2", name: "Al" };
    expect(changesOf({ before, after })).toEqual([
      { field: "phone", before: ["1"], after: ["2"] },
      { field: "name", before: ["Ek"], after: ["Al"] },
    ]);
  });
  it("is everything of what was made, and nothing of what only stood before", () => {
    expect(changesOf({ after: { name: "Ek" } })).toEqual([{ field: "name", before: [], after: ["Ek"] }]);
    expect(changesOf({ before: { name: "Ek" } })).toEqual([]);
  });
  it.each([
    ["a text", "Ek", "Ek"],
    ["a number", 15, "15"],
    ["nought", 0, "0"],
    ["yes", true, "ja"],
    ["no", false, "nej"],
    ["a day", "2026-11-16T00:00:00.000Z", "2026-11-16"],
    ["an instant", "2026-11-16T08:30:00.000Z", "2026-11-16T08:30:00.000Z"],
    ["a text that ends with a day", "sedan 2026-11-16T00:00:00.000Z", "sedan 2026-11-16T00:00:00.000Z"],
    ["a text that begins with a day", "2026-11-16T00:00:00.000Z ff", "2026-11-16T00:00:00.000Z ff"],
  ])("%s is shown as a reader sees it", (_what, value, shown) => {
    expect(changesOf({ before: { field: null }, after: { field: value } })).toEqual([
      { field: "field", before: [], after: [shown] },
    ]);
    expect(changesOf({ before: { field: value }, after: { field: null } })).toEqual([
      { field: "field", before: [shown], after: [] },
    ]);
  });
  it.each([[null], [undefined], [""], [[]], [[""]], [{ a: 1 }]])("%j is nothing to a reader", (value) => {
    expect(changesOf({ before: {}, after: { field: value } })).toEqual([]);
  });
  it("is each of several, one by one", () => {
    const payload = { before: { laws: ["SoL"] }, after: { laws: ["SoL", "HSL"] } };
    expect(changesOf(payload)).toEqual([{ field: "laws", before: ["SoL"], after: ["SoL", "HSL"] }]);
  });
  it.each([
    "id",
    "unitId",
    "activityIds",
    "version",
    "versionId",
    "fileHash",
    "hash",
    "sha256",
    "contentSha256",
    "key",
    "kind",
  ])("%s is a program's own", (field) => {
    expect(changesOf({ before: {}, after: { [field]: "x" } })).toEqual([]);
  });
  it.each(["idea", "paid", "wide", "kindness", "keys", "hashtag", "conversion", "mankind", "monkey"])(
    "%s is a reader's",
    (field) => {
      expect(changesOf({ after: { [field]: "x" } })).toHaveLength(1);
    },
  );
  it.each([
    [null],
    [undefined],
    ["text"],
    [7],
    [[{ after: { name: "Ek" } }]],
    [{}],
    [{ after: ["Ek"] }],
    [{ after: null }],
  ])("%j tells of no change", (payload) => {
    expect(changesOf(payload)).toEqual([]);
  });
  it("has no before where that is no set of fields", () => {
    expect(changesOf({ before: ["Ek"], after: { 0: "Ek" } })).toEqual([{ field: "0", before: [], after: ["Ek"] }]);
  });
});

describe("the day that an entry is about", () => {
  it.each([
    ["a visit", { carriedOutOn: "2026-05-19", participants: "Två" }, "2026-05-19"],
    ["a stored day", { confirmedOn: "2026-05-21T00:00:00.000Z" }, "2026-05-21"],
    ["the most telling of several", { startedOn: "2026-01-07", closedOn: "2026-11-02" }, "2026-11-02"],
    ["no day", { status: "CLOSED" }, null],
    ["words instead of a day", { on: "i går" }, null],
  ])("of %s", (_what, after, day) => {
    expect(legalDayOf({ after })).toBe(day);
  });
  it("is what became, not what was, and none of nothing", () => {
    expect(legalDayOf({ before: { closedOn: "2026-11-02" } })).toBeNull();
    expect(legalDayOf(null)).toBeNull();
  });
});
