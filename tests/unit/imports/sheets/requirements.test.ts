import { describe, expect, it } from "vitest";
import { ONE_OF_EACH, outcomesOf, planOf, REQUIREMENT, TODAY, type Cells } from "@/tests/support/import-rows";

describe("requirements", () => {
  const { after } = planOf(ONE_OF_EACH);
  const words = (cells: Cells, register = after) => planOf({ requirements: [{ ...REQUIREMENT, ...cells }] }, register);
  it("ORB-16 without source or verification becomes a draft that says so, and is published when the file is whole", () => {
    const draft = words({ "Krav-id": "K-2", Källa: "", Verifiering: "" });
    expect(draft.rows[0]?.notes).toEqual([
      { reason: "draftRequirement", detail: { missing: ["sourceMissing", "verificationMissing"] } },
    ]);
    const whole = words({ "Krav-id": "K-2" }, draft.after);
    expect(whole.after.wordings.at(-1)).toMatchObject({ published: true, number: 1, validFrom: "2024-01-01" });
  });
  it("ORB-09 a published text that differs becomes a new version from the file's day, else from today", () => {
    expect(words({ Kravtext: "Inom sju dagar.", "Giltig från": "2027-01-01" }).after.wordings.at(-1)).toMatchObject({
      number: 2,
      validFrom: "2027-01-01",
    });
    const plan = words({ Kravtext: "Inom sju dagar." });
    expect(plan.after.wordings.at(-1)).toMatchObject({ number: 2, validFrom: TODAY, published: true });
    expect(plan.rows[0]?.notes).toEqual([{ reason: "newWording", detail: { day: TODAY } }]);
    expect(words({ Kravtext: "Inom sju dagar." }, plan.after).rows[0]?.outcome).toBe("leave");
  });
  it("a last day alone is set on the wording that stands", () => {
    const plan = words({ "Giltig till": "2027-06-30" });
    expect(plan.after.wordings).toHaveLength(1);
    expect(plan.after.wordings[0]?.validTo).toBe("2027-06-30");
  });
  it("several wordings of one requirement in one file, in any order, and again without change", () => {
    const rows = [{ ...REQUIREMENT, Kravtext: "Ny text.", "Giltig från": "2025-01-01" }, REQUIREMENT];
    const first = planOf({ requirements: rows });
    expect(first.rows.map((row) => [row.row, row.outcome])).toEqual([
      [2, "change"],
      [3, "create"],
    ]);
    expect(outcomesOf({ requirements: rows }, first.after)).toEqual(["leave", "leave"]);
  });
  it("PLAN-06 a promise in a bid binds its own contract, never a whole area", () => {
    const bid = words({ "Krav-id": "A-1", Källa: "Anbud", Diarienummer: "VON 112/2024", Verksamhetsområde: "" });
    expect(bid.after.requirements.at(-1)?.agreementId).toBe(after.agreements[0]?.id);
    expect(bid.after.wordings.at(-1)?.published).toBe(true);
    const loose = words({ "Krav-id": "A-2", Källa: "Anbud" });
    expect(loose.rows[0]?.notes).toEqual([
      { reason: "draftRequirement", detail: { missing: ["bidWithoutAgreement"] } },
    ]);
  });
  it.each<[string, Cells, Readonly<Record<string, unknown>>]>([
    [
      "a limit with its unit",
      { Gräns: "49,5", Riktning: "Minst", Enhet: "procent" },
      { limitValue: "49.5", limitDirection: "AT_LEAST", unit: "procent" },
    ],
    ["the unit in the limit's own cell", { Gräns: "50 %", Riktning: "minst" }, { limitValue: "50", unit: "%" }],
    ["a clock", { Gräns: "0:30", Riktning: "högst" }, { limitValue: "30", unit: "min" }],
    [
      "the direction after the unit",
      { Gräns: "24", Enhet: "timmar (max)" },
      { limitValue: "24", limitDirection: "AT_MOST", unit: "timmar" },
    ],
    [
      "a limit without direction is a guide",
      { Gräns: "14", Enhet: "dagar" },
      { limitValue: null, unit: null, guideValue: "14 dagar" },
    ],
    [
      "a source with its place",
      { Källa: "Förfrågningsunderlag 2025, punkt 4.6" },
      { source: "PROCUREMENT_DOCUMENT", sourceRef: "Förfrågningsunderlag 2025, punkt 4.6" },
    ],
    ["the standard", { Källa: "SS 872500" }, { source: "SS_872500", sourceRef: null }],
    [
      "a source of another kind is kept as words",
      { Källa: "Ägardirektiv" },
      { source: null, sourceRef: "Ägardirektiv" },
    ],
    ["a title from the text", {}, { title: "En kontaktman utses inom fjorton dagar" }],
    [
      "ORB-21 systematic quality work is known by its words",
      { Kravtext: "Ledningssystem för systematiskt kvalitetsarbete finns." },
      { qualityWork: true },
    ],
    [
      "for whom and in which methods",
      { Gäller: "egen regi", Metoder: "Årlig uppföljning, tema" },
      { appliesTo: "MUNICIPAL", methods: ["ANNUAL", "THEME"] },
    ],
  ])("%s", (_what, cells, expected) => {
    const plan = words({ ...cells, "Krav-id": "N-1" });
    expect(plan.rows[0]?.faults).toEqual([]);
    expect(plan.after.wordings.at(-1)).toMatchObject(expected);
    expect(words({ ...cells, "Krav-id": "N-1" }, plan.after).rows[0]?.outcome).toBe("leave");
  });
  it.each<[string, Cells, string]>([
    ["a direction without a limit", { Riktning: "minst" }, "Gräns: directionWithoutLimit"],
    ["a limit that is no number", { Gräns: "några", Riktning: "minst" }, "Gräns: notANumber"],
    ["no text at all", { "Krav-id": "N-1", Kravtext: "" }, "Kravtext: textMissing"],
    ["no id", { "Krav-id": "" }, "Krav-id: missing"],
    [
      "another area than the contract's",
      { Diarienummer: "VON 112/2024", Verksamhetsområde: "Boende" },
      "Verksamhetsområde: areaDiffers",
    ],
    ["a personal number in the text", { Kravtext: "Se ärendet om 900101-1239." }, "Kravtext: personalNumberInText"],
  ])("%s is refused", (_what, cells, fault) => {
    expect(words(cells).rows.flatMap((row) => row.faults.map(({ column, reason }) => `${column}: ${reason}`))).toEqual([
      fault,
    ]);
  });
});
