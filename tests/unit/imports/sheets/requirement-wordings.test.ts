import { describe, expect, it } from "vitest";
import type { Snapshot } from "@/lib/features/imports/snapshot/rules";
import { ONE_OF_EACH, planOf, REQUIREMENT, TODAY, type Cells } from "@/tests/support/import-rows";

const WHOLE: Cells = {
  ...REQUIREMENT,
  Fokusområde: "Bemötande",
  Rubrik: "Kontaktman",
  Källa: "Riktlinje 3",
  Lagar: "SoL",
  Gäller: "Alla",
  Metoder: "metod 1",
  Gräns: "14",
  Riktning: "högst",
  Enhet: "dagar",
  Riktvärde: "Helst en vecka",
};
const { after: whole } = planOf({ requirements: [WHOLE] });
const worded = (cells: Cells, register: Snapshot = whole) =>
  planOf({ requirements: [{ ...REQUIREMENT, ...cells }] }, register);
const faults = (cells: Cells, register: Snapshot = whole) =>
  worded(cells, register).rows.flatMap((row) => row.faults.map(({ column, reason }) => `${column}: ${reason}`));

describe("every part of a wording", () => {
  const stands = {
    title: "Kontaktman",
    text: "En kontaktman utses inom fjorton dagar.",
    focusArea: "Bemötande",
    source: "GUIDELINE",
    sourceRef: "Riktlinje 3",
    verification: "Genomförandeplaner granskas.",
    laws: ["SoL"],
    appliesTo: "ALL",
    methods: ["QUALITY_REQUIREMENTS"],
    qualityWork: false,
    limitValue: "14",
    limitDirection: "AT_MOST",
    unit: "dagar",
    guideValue: "Helst en vecka",
    validTo: null,
  };
  it("is read from its own column", () => {
    expect(whole.wordings).toMatchObject([{ ...stands, number: 1, published: true, validFrom: "2024-01-01" }]);
    expect(whole.requirements).toMatchObject([{ code: "K-1", areaId: whole.areas[0]?.id, agreementId: null }]);
  });
  it("has what a requirement has where the file says nothing", () => {
    expect(planOf({ requirements: [REQUIREMENT] }).after.wordings).toMatchObject([
      {
        title: "En kontaktman utses inom fjorton dagar",
        focusArea: "Övrigt",
        laws: [],
        appliesTo: "ALL",
        methods: ["QUALITY_REQUIREMENTS"],
        limitValue: null,
        limitDirection: null,
        unit: null,
        guideValue: null,
        validTo: null,
      },
    ]);
  });
  it.each<[string, string, string, string, unknown]>([
    ["Fokusområde", "Personal", "Bemötande", "focusArea", "Personal"],
    ["Rubrik", "Fast kontakt", "Kontaktman", "title", "Fast kontakt"],
    ["Kravtext", "Inom sju dagar.", stands.text, "text", "Inom sju dagar."],
    ["Källa", "Riktlinje 4", "Riktlinje 3", "sourceRef", "Riktlinje 4"],
    ["Lagar", "SoL, LSS", "SoL", "laws", ["SoL", "LSS"]],
    ["Gäller", "Egen regi", "Alla", "appliesTo", "MUNICIPAL"],
    ["Metoder", "Årlig uppföljning", "Uppföljning av kvalitetskrav", "methods", ["ANNUAL"]],
    ["Gräns", "7", "14", "limitValue", "7"],
    ["Riktning", "minst", "högst", "limitDirection", "AT_LEAST"],
    ["Enhet", "veckor", "dagar", "unit", "veckor"],
    ["Riktvärde", "Samma dag", "Helst en vecka", "guideValue", "Samma dag"],
    ["Verifiering", "Intervjuer.", stands.verification, "verification", "Intervjuer."],
  ])("ORB-09 %s that differs is the only one that changes in the next version", (column, said, before, key, value) => {
    const cells = { ...WHOLE, [column]: said };
    const plan = worded(cells);
    expect(plan.rows[0]).toMatchObject({ outcome: "change", changes: [{ column, before, after: said }] });
    const [old, next] = plan.after.wordings;
    expect(next).toEqual({ ...old, id: next?.id, number: 2, validFrom: TODAY, [key]: value });
    expect(old).toBe(whole.wordings[0]);
    expect(plan.after.requirements).toEqual(whole.requirements);
    expect(plan.after.requirements[0]).not.toBe(whole.requirements[0]);
    expect(worded(cells, plan.after).rows[0]?.outcome).toBe("leave");
  });
  it("stays when the file leaves it out", () => {
    expect(worded({ Källa: "", Verifiering: "", Kravtext: "" }).after).toEqual(whole);
  });
});

describe("a title", () => {
  const long = `${"ord ".repeat(24)}orda`;
  it.each([
    ["Ett. Två.", "Ett"],
    ["Ett; två", "Ett"],
    ["Ett: två", "Ett"],
    ["Ett\ntvå", "Ett"],
    ["Utan punkt", "Utan punkt"],
    [long, long],
    [`${long}r`, `${"ord ".repeat(24)}ord…`],
    [`${"å".repeat(98)} ö ö`, `${"å".repeat(98)}…`],
  ])("of %j is its first sentence, cut at a hundred letters", (text, title) => {
    expect(worded({ "Krav-id": "N-1", Kravtext: text }).after.wordings.at(-1)?.title).toBe(title);
  });
  it("alone is the text too", () => {
    const plan = worded({ "Krav-id": "N-1", Rubrik: "Kontaktman.", Kravtext: "" });
    expect(plan.after.wordings.at(-1)).toMatchObject({ title: "Kontaktman.", text: "Kontaktman." });
  });
  it("names the row in the plan, with its contract", () => {
    const { after } = planOf(ONE_OF_EACH);
    const subject = (cells: Cells) => worded(cells, after).rows[0]?.subject;
    expect(subject({ Rubrik: "Kontaktman" })).toBe("K-1, Kontaktman");
    expect(subject({})).toBe("K-1, En kontaktman utses inom fjorton dagar");
    expect(subject({ Kravtext: "" })).toBe("K-1");
    expect(subject({ Diarienummer: "VON 112/2024" })).toBe("K-1, En kontaktman utses inom fjorton dagar, VON 112/2024");
  });
});

describe("ORB-21 systematic quality work is known by its words, in the title or the text", () => {
  it.each([
    ["Systematiskt kvalitetsarbete bedrivs.", true],
    ["Det systematiska kvalitetsarbetet", true],
    ["Ett LEDNINGSSYSTEM finns.", true],
    ["Kvalitetsarbete bedrivs.", false],
  ])("%s", (words, expected) => {
    expect(worded({ "Krav-id": "N-1", Kravtext: words }).after.wordings.at(-1)?.qualityWork).toBe(expected);
    expect(worded({ "Krav-id": "N-1", Rubrik: words }).after.wordings.at(-1)?.qualityWork).toBe(expected);
  });
});

describe("a limit that says nothing of its direction", () => {
  it("is kept as the guide value, and the reader is told", () => {
    const plan = worded({ "Krav-id": "N-1", Gräns: "14,5", Enhet: "dagar" });
    expect(plan.after.wordings.at(-1)).toMatchObject({ limitValue: null, unit: null, guideValue: "14,5 dagar" });
    expect(plan.rows[0]?.notes).toEqual([{ reason: "limitAsGuide" }]);
  });
  it("never takes the place of a guide value of its own", () => {
    const plan = worded({ "Krav-id": "N-1", Gräns: "14", Riktvärde: "En vecka" });
    expect(plan.after.wordings.at(-1)).toMatchObject({ limitValue: null, guideValue: "En vecka" });
  });
  it.each<[string, Cells, unknown]>([
    ["its own column before the unit's brackets", { Riktning: "minst", Enhet: "timmar (max)" }, ["AT_LEAST", "timmar"]],
    ["the unit's brackets", { Enhet: "timmar (max)" }, ["AT_MOST", "timmar"]],
    [
      "the unit's column before the limit's cell",
      { Gräns: "24 h", Riktning: "högst", Enhet: "timmar" },
      ["AT_MOST", "timmar"],
    ],
    ["no unit at all", { Riktning: "högst" }, ["AT_MOST", null]],
  ])("%s decides", (_what, cells, expected) => {
    const wording = worded({ "Krav-id": "N-1", Gräns: "24", ...cells }).after.wordings.at(-1);
    expect([wording?.limitDirection, wording?.unit]).toEqual(expected);
    expect(wording?.limitValue).toBe("24");
  });
  it.each<[Cells]>([[{ Riktning: "minst" }], [{ Enhet: "dagar" }]])("%j without any limit is refused", (cells) => {
    expect(faults({ "Krav-id": "N-1", ...cells })).toEqual(["Gräns: directionWithoutLimit"]);
  });
});

describe("ORB-16 a requirement that is not published", () => {
  const { after: draft } = worded({ "Krav-id": "N-1", Källa: "Ägardirektiv" });
  it("is a draft that says what is missing, and tells of a source that is no known kind", () => {
    expect(draft.wordings.at(-1)).toMatchObject({ published: false, source: null, sourceRef: "Ägardirektiv" });
    expect(worded({ "Krav-id": "N-2", Källa: "Ägardirektiv" }).rows[0]?.notes).toEqual([
      { reason: "sourceUnknown" },
      { reason: "draftRequirement", detail: { missing: ["sourceMissing"] } },
    ]);
  });
  it("is edited as a draft, also its days, and still says what is missing", () => {
    const plan = worded(
      { "Krav-id": "N-1", Källa: "Ägardirektiv 2", "Giltig från": "2025-01-01", "Giltig till": "2027-06-30" },
      draft,
    );
    expect(plan.rows[0]).toMatchObject({
      outcome: "change",
      changes: [
        { column: "Källa", before: "Ägardirektiv", after: "Ägardirektiv 2" },
        { column: "Giltig till", before: null, after: "2027-06-30" },
      ],
      notes: [{ reason: "draftRequirement", detail: { missing: ["sourceMissing"] } }, { reason: "sourceUnknown" }],
    });
    expect(plan.after.wordings.at(-1)).toMatchObject({ number: 1, validFrom: "2025-01-01", validTo: "2027-06-30" });
  });
  it("is published once it is whole, from the day it was written for", () => {
    const plan = worded({ "Krav-id": "N-1", Källa: "Lag", "Giltig från": "" }, draft);
    expect(plan.after.wordings.at(-1)).toMatchObject({ published: true, number: 1, validFrom: "2024-01-01" });
    expect(plan.rows[0]?.notes).toEqual([{ reason: "published", detail: { day: "2024-01-01" } }]);
  });
  it("cannot end before it begins", () => {
    expect(faults({ "Krav-id": "N-1", "Giltig till": "2023-12-31" }, draft)).toEqual([
      "Giltig till: endsBeforeItBegins",
    ]);
    expect(faults({ "Krav-id": "N-9", "Giltig till": "2023-12-31" }, draft)).toEqual([
      "Giltig till: endsBeforeItBegins",
    ]);
    expect(faults({ "Krav-id": "N-9", "Giltig till": "2024-01-01" }, draft)).toEqual([]);
  });
});
