import { describe, expect, it } from "vitest";
import type { Snapshot } from "@/lib/features/imports/snapshot/rules";
import { NOTHING, ONE_OF_EACH, planOf, REQUIREMENT, TODAY, type Cells } from "@/tests/support/import-rows";

const { after } = planOf(ONE_OF_EACH);
const catalogue = (rows: readonly Cells[], register: Snapshot = after) =>
  planOf({ requirements: rows.map((cells) => ({ ...REQUIREMENT, ...cells })) }, register);
const ends = (rows: readonly Cells[], register?: Snapshot) =>
  catalogue(rows, register).rows.map(({ outcome, faults }) => faults[0]?.reason ?? outcome);
const days = ({ wordings }: Snapshot) =>
  wordings.map(({ number, validFrom, validTo, text }) => [number, validFrom, validTo, text]);

const FIRST = { Kravtext: "Ett.", "Giltig från": "2024-01-01" };
const SECOND = { Kravtext: "Två.", "Giltig från": "2025-01-01" };
const THIRD = { Kravtext: "Tre.", "Giltig från": "2027-01-01" };
const { after: three } = catalogue([FIRST, SECOND, THIRD], NOTHING);

describe("ORB-09 the wordings of a requirement through time, in one file", () => {
  it("become versions in the order of their days, whatever order they stand in", () => {
    const expected = [
      [1, "2024-01-01", null, "Ett."],
      [2, "2025-01-01", null, "Två."],
      [3, "2027-01-01", null, "Tre."],
    ];
    expect(days(three)).toEqual(expected);
    expect(days(catalogue([THIRD, FIRST, SECOND], NOTHING).after)).toEqual(expected);
  });
  it("however the days are written: with or without dashes", () => {
    const plan = catalogue([{ ...SECOND, "Giltig från": "20250101" }, FIRST], NOTHING);
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(["change", "create"]);
    const [june, july] = [
      { ...FIRST, "Giltig från": "20240601" },
      { ...SECOND, "Giltig från": "2024-07-01" },
    ];
    expect(ends([july, june], NOTHING)).toEqual(["change", "create"]);
  });
  it("again change nothing, whatever order the register gives them in", () => {
    expect(ends([FIRST, SECOND, THIRD], three)).toEqual(["leave", "leave", "leave"]);
    expect(ends([THIRD, FIRST, SECOND], { ...three, wordings: three.wordings.toReversed() })).toEqual([
      "leave",
      "leave",
      "leave",
    ]);
  });
  it("need a day each", () => {
    const undated = { ...SECOND, "Giltig från": "" };
    expect(ends([FIRST, undated], NOTHING)).toEqual(["create", "requirementTwice"]);
    expect(ends([undated, FIRST], NOTHING)).toEqual(["requirementTwice", "create"]);
  });
  it("cannot be two on one day", () => {
    expect(ends([FIRST, { ...SECOND, "Giltig från": "2024-01-01" }], NOTHING)).toEqual(["create", "duplicate"]);
  });
  it("cannot get in before one that is published, nor change one that has been taken over", () => {
    expect(ends([{ ...SECOND, "Giltig från": "2025-06-01" }, THIRD], three)).toEqual(["notAfterPublished", "leave"]);
    expect(ends([{ ...SECOND, Kravtext: "Annat." }, THIRD], three)).toEqual(["notAfterPublished", "leave"]);
    expect(ends([{ ...THIRD, Kravtext: "Annat." }, FIRST], three)).toEqual(["notAfterPublished", "leave"]);
    const plan = catalogue([{ ...SECOND, Kravtext: "Annat." }, THIRD], three);
    expect(plan.rows[0]?.faults).toEqual([
      { column: "Giltig från", reason: "notAfterPublished", detail: { day: "2027-01-01" } },
    ]);
    expect(plan.after).toEqual(three);
  });
  it("must each be whole, since the next takes over from it", () => {
    expect(
      ends(
        [
          { ...FIRST, Källa: "" },
          { ...SECOND, Källa: "" },
        ],
        NOTHING,
      ),
    ).toEqual(["requirementIncomplete", "requirementIncomplete"]);
    expect(ends([FIRST, { ...SECOND, Kravtext: "" }], NOTHING)).toEqual(["create", "textMissing"]);
  });
  it("are told apart by contract, never by capitals: one code in an area and in a contract is two requirements", () => {
    const undated = { "Krav-id": "N-1", "Giltig från": "" };
    expect(ends([undated, { ...undated, Diarienummer: "VON 112/2024" }])).toEqual(["create", "create"]);
    expect(ends([undated, { ...SECOND, "Krav-id": "n-1", Verksamhetsområde: "HEMTJÄNST" }])).toEqual([
      "requirementTwice",
      "create",
    ]);
  });
  it("a draft has no day that another could take over from", () => {
    const draft = catalogue([{ ...FIRST, "Krav-id": "N-1", Källa: "" }]).after;
    expect(
      ends(
        [
          { ...FIRST, "Krav-id": "N-1" },
          { ...SECOND, "Krav-id": "N-1" },
        ],
        draft,
      ),
    ).toEqual(["requirementTwice", "requirementTwice"]);
  });
});

describe("ORB-09 the next wording", () => {
  const changed = (cells: Cells, register = after) => catalogue([{ Kravtext: "Nytt.", ...cells }], register);
  it.each([
    ["from its own day, when that is later", "2027-03-01", "2027-03-01"],
    ["from its own day, also when that has been", "2025-03-01", "2025-03-01"],
    ["from today, when its day is the old one's", "2024-01-01", TODAY],
    ["from today, when its day is before", "2023-01-01", TODAY],
    ["from today, without a day", "", TODAY],
  ])("%s", (_when, written, validFrom) => {
    expect(changed({ "Giltig från": written }).after.wordings.at(-1)).toMatchObject({ number: 2, validFrom });
  });
  it("from the day after one that takes force today or later", () => {
    expect(changed({ "Giltig från": "" }, three).after.wordings.at(-1)).toMatchObject({
      number: 4,
      validFrom: "2027-01-02",
    });
  });
  it("does not inherit the last day, and cannot end before it begins", () => {
    const ended = catalogue([{ "Giltig till": "2026-12-31" }]).after;
    expect(changed({ "Giltig från": "" }, ended).after.wordings.at(-1)?.validTo).toBeNull();
    expect(changed({ "Giltig från": "", "Giltig till": "2026-11-15" }).rows[0]?.faults).toEqual([
      { column: "Giltig till", reason: "endsBeforeItBegins" },
    ]);
    expect(changed({ "Giltig från": "", "Giltig till": TODAY }).after.wordings.at(-1)).toMatchObject({
      validFrom: TODAY,
      validTo: TODAY,
    });
  });
  it("must be whole, and the refusal says what is missing", () => {
    const plan = changed({ Källa: "Anbud" });
    expect(plan.rows[0]?.faults).toEqual([
      { column: "Krav-id", reason: "requirementIncomplete", detail: { missing: "bidWithoutAgreement" } },
    ]);
  });
  it("waits for a draft that somebody is writing; the same words do not", () => {
    const drafts = after.wordings.map((one) => ({ ...one, id: "draft", number: 2, published: false }));
    const drafted = { ...after, wordings: [...after.wordings, ...drafts] };
    expect(changed({}, drafted).rows[0]?.faults).toEqual([{ column: "Krav-id", reason: "requirementDraftExists" }]);
    expect(ends([{}], drafted)).toEqual(["leave"]);
  });
});

describe("a last day alone", () => {
  const ended = (validTo: string, cells: Cells = {}, register = after) =>
    catalogue([{ ...cells, "Giltig till": validTo }], register);
  it("is set on the wording that stands", () => {
    const plan = ended("2027-06-30");
    expect(plan.rows[0]).toMatchObject({
      outcome: "change",
      changes: [{ column: "Giltig till", before: null, after: "2027-06-30" }],
    });
    expect(plan.after.wordings).toEqual(after.wordings.map((one) => ({ ...one, validTo: "2027-06-30" })));
    expect(ended("2027-06-30", {}, plan.after).rows[0]?.outcome).toBe("leave");
    expect(ended("2027-12-31", {}, plan.after).rows[0]?.changes).toEqual([
      { column: "Giltig till", before: "2027-06-30", after: "2027-12-31" },
    ]);
  });
  it("is its first day at the earliest", () => {
    expect(ended("2024-01-01").rows[0]?.outcome).toBe("change");
    expect(ended("2023-12-31").rows[0]?.faults).toEqual([{ column: "Giltig till", reason: "endsBeforeItBegins" }]);
  });
  it("of an older wording in the same file says nothing of the newest", () => {
    const rows = [
      { ...FIRST, "Giltig till": "2024-12-31" },
      { ...THIRD, "Giltig till": "2028-12-31" },
    ];
    const plan = catalogue(rows, three);
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(["leave", "change"]);
    expect(plan.after.wordings.map(({ validTo }) => validTo)).toEqual([null, null, "2028-12-31"]);
  });
});
