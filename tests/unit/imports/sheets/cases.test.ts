import { describe, expect, it } from "vitest";
import type { Snapshot } from "@/lib/features/imports/snapshot/rules";
import {
  ACTIVITY,
  AGREEMENT,
  HISTORY,
  ONE_OF_EACH,
  OPEN,
  planOf,
  PROVIDER,
  REQUIREMENT,
  TODAY,
  type Cells,
  type Sheets,
} from "@/tests/support/import-rows";

const { after } = planOf(ONE_OF_EACH);
const first = <T>(rows: readonly T[]): T => {
  const [row] = rows;
  if (row === undefined) throw new Error("no row");
  return row;
};
const ends = (sheets: Sheets, register: Snapshot = after) =>
  planOf(sheets, register).rows.map(({ outcome, faults }) => faults[0]?.reason ?? outcome);
const done = (...rows: Cells[]): Sheets => ({ history: rows.map((cells) => ({ ...HISTORY, ...cells })) });
const open = (...rows: Cells[]): Sheets => ({ running: rows.map((cells) => ({ ...OPEN, ...cells })) });

describe("a follow-up from before", () => {
  it("ORB-20 is closed, and holds what the file tells of it", () => {
    const plan = planOf(done({ Datum: "2022-03-01", Resultat: "Inga brister.", Diarienummer: "VON 112/2024" }), after);
    expect(plan.after.followUps.at(-1)).toEqual({
      id: plan.after.followUps.at(-1)?.id,
      version: 1,
      method: "QUALITY_REQUIREMENTS",
      imported: true,
      status: "CLOSED",
      regime: "PRIVATE",
      diaryNumber: null,
      diaryKey: null,
      activityId: first(after.activities).id,
      agreementId: first(after.agreements).id,
      agreementVersionId: null,
      startedOn: null,
      concludedOn: "2022-03-01",
      importedSiteVisit: true,
      importedResult: "Inga brister.",
    });
    expect(plan.rows[0]?.subject).toBe("Älven norr, Uppföljning av kvalitetskrav 2022-03-01");
  });
  it("is known again by its activity, method and day", () => {
    expect(ends(done({ Metod: "tema" }))).toEqual(["create"]);
    expect(ends(done({ Datum: "2025-05-03" }))).toEqual(["create"]);
    expect(ends(done({ Enhet: "ÄLVEN NORR" }))).toEqual(["leave"]);
  });
  it("gets what a later file knows more of, and keeps what it leaves out", () => {
    const plan = planOf(done({ Platsbesök: "", Resultat: "Två brister." }), after);
    expect(plan.rows[0]?.changes).toEqual([{ column: "Resultat", before: null, after: "Två brister." }]);
    const told = plan.after.followUps.find(({ status }) => status === "CLOSED");
    expect(told).toMatchObject({ importedSiteVisit: true, importedResult: "Två brister." });
    expect(planOf(done({ Platsbesök: "Nej" }), plan.after).after.followUps).toContainEqual({
      ...told,
      importedSiteVisit: false,
    });
  });
  it("made in the product is known better there than in any file", () => {
    const own = { ...after, followUps: after.followUps.map((one) => ({ ...one, imported: false })) };
    const plan = planOf(done({ Platsbesök: "Nej" }), own);
    expect(plan.rows[0]?.outcome).toBe("leave");
    expect(plan.after).toEqual(own);
  });
  it("told of twice, differently, cannot be trusted the second time", () => {
    expect(ends(done({}, { Diarienummer: "VON 112/2024" }))).toEqual(["leave", "twice"]);
    expect(ends(done({}, { Metod: "metod 1" }))).toEqual(["leave", "leave"]);
  });
  it("has a diary number of its own, which no other case may have", () => {
    const numbered = planOf(done({ Datum: "2021-01-01", Diarienummer: "S 9/2021" }), after).after;
    expect(numbered.followUps.at(-1)).toMatchObject({ diaryNumber: "S 9/2021", agreementId: null });
    expect(ends(done({ Datum: "2021-01-01", Diarienummer: "S 9/2021" }), numbered)).toEqual(["leave"]);
    expect(ends(done({ Datum: "2020-01-01", Diarienummer: "S 9/2021" }), numbered)).toEqual(["diaryNumberTaken"]);
    expect(ends(done({ Datum: "2020-01-01", Diarienummer: "VON 112/2024" }), numbered)).toEqual(["create"]);
  });
  it("of an activity that the contract does not cover is refused, and says which unit", () => {
    const wide = planOf({ activities: [{ ...ACTIVITY, Enhet: "Söder" }] }, after).after;
    const plan = planOf(done({ Enhet: "Söder", Diarienummer: "VON 112/2024" }), wide);
    expect(plan.rows[0]?.faults).toEqual([
      { column: "Diarienummer", reason: "activityOfAgreementMissing", detail: { unit: "Söder" } },
    ]);
  });
});

describe("an open finding", () => {
  const finding = (cells: Cells, register = after) => planOf(open(cells), register);
  it("moves in with a case that waits for its result, under the terms of that day", () => {
    expect(after.followUps.at(-1)).toEqual({
      id: after.followUps.at(-1)?.id,
      version: 1,
      method: "QUALITY_REQUIREMENTS",
      imported: true,
      status: "AWAITING_RESULT",
      regime: "PRIVATE",
      diaryNumber: null,
      diaryKey: null,
      activityId: first(after.activities).id,
      agreementId: first(after.agreements).id,
      agreementVersionId: first(after.terms).id,
      startedOn: "2025-05-02",
      concludedOn: null,
      importedSiteVisit: null,
      importedResult: null,
    });
    expect(after.findings).toEqual([
      {
        id: first(after.findings).id,
        version: 1,
        followUpId: after.followUps.at(-1)?.id,
        requirementId: first(after.requirements).id,
        requirementVersionId: first(after.wordings).id,
        number: 1,
        status: "AWAITING_REMEDY",
        description: "Kontaktman saknas för fyra av tio.",
        confirmedOn: "2025-05-02",
        remedyDueOn: "2026-12-31",
        resultDueOn: "2027-01-30",
      },
    ]);
    expect(planOf(open({}), after).rows[0]?.subject).toBe("Älven norr, krav K-1, 2025-05-02");
  });
  it("is called after its requirement where the file has no words", () => {
    expect(finding({ Konstaterad: "2025-06-01", Beskrivning: "" }).after.findings.at(-1)).toMatchObject({
      number: 2,
      description: "En kontaktman utses inom fjorton dagar",
    });
  });
  it.each<[string, Cells, string]>([
    ["confirmed today", { Konstaterad: TODAY }, "create"],
    ["confirmed tomorrow", { Konstaterad: "2026-11-17" }, "inTheFuture"],
    [
      "to be remedied the day it was confirmed",
      { Konstaterad: "2025-06-01", "Åtgärdas senast": "2025-06-01" },
      "create",
    ],
    ["to be remedied before it was confirmed", { "Åtgärdas senast": "2025-05-01" }, "endsBeforeItBegins"],
  ])("%s", (_what, cells, expected) => {
    expect(ends(open(cells))).toEqual([expected]);
  });
  it("without a contract's number stands under the only one that held that day", () => {
    expect(ends(open({ Diarienummer: "", Konstaterad: "2025-06-01" }))).toEqual(["create"]);
    expect(planOf(open({ Diarienummer: "", Konstaterad: "2023-06-01" }), after).rows[0]?.faults).toEqual([
      { column: "Diarienummer", reason: "noAgreementThatDay", detail: { unit: "Älven norr" } },
    ]);
    const draft = { ...ONE_OF_EACH, agreements: [{ ...AGREEMENT, Lagar: "" }], ...open({ Diarienummer: "" }) };
    expect(planOf(draft).rows.at(-1)?.faults).toMatchObject([{ reason: "noAgreementThatDay" }]);
    const two = planOf({ agreements: [{ ...AGREEMENT, Diarienummer: "VON 2/2024" }] }, after).after;
    expect(ends(open({ Diarienummer: "", Konstaterad: "2025-06-01" }), two)).toEqual(["noAgreementThatDay"]);
  });
  it("ORB-39 is of the contract's own requirement before the area's", () => {
    const own = { ...REQUIREMENT, Diarienummer: "VON 112/2024", Kravtext: "Löftet i anbudet." };
    const plan = planOf({ requirements: [own], ...open({ Konstaterad: "2025-06-01" }) }, after);
    expect(plan.after.findings.at(-1)?.requirementId).toBe(plan.after.requirements.at(-1)?.id);
  });
  it("told of twice, differently, cannot be trusted the second time", () => {
    expect(ends(open({}, {}))).toEqual(["leave", "leave"]);
    expect(ends(open({}, { Konstaterad: "2025-06-01", Beskrivning: "Annat." }))).toEqual(["leave", "create"]);
    expect(ends(open({}, { Diarienummer: "" }))).toEqual(["leave", "twice"]);
  });
  it("of another requirement the same day is another finding", () => {
    const plan = planOf({ requirements: [{ ...REQUIREMENT, "Krav-id": "K-2" }], ...open({ "Krav-id": "K-2" }) }, after);
    expect(plan.rows.at(-1)).toMatchObject({ outcome: "create", notes: [] });
    expect(plan.after.findings.map(({ number }) => number)).toEqual([1, 2]);
  });
  it("gets other words and another day while the provider has not answered", () => {
    const plan = finding({ Beskrivning: "Saknas för tre.", "Åtgärdas senast": "2027-01-31" });
    expect(plan.rows[0]?.changes).toEqual([
      { column: "Beskrivning", before: "Kontaktman saknas för fyra av tio.", after: "Saknas för tre." },
      { column: "Åtgärdas senast", before: "2026-12-31", after: "2027-01-31" },
    ]);
    expect(plan.after.findings).toEqual([
      {
        ...first(after.findings),
        description: "Saknas för tre.",
        remedyDueOn: "2027-01-31",
        resultDueOn: "2027-03-02",
      },
    ]);
    expect(finding({ Beskrivning: "", "Åtgärdas senast": "" }).after).toEqual(after);
    expect(finding({ Beskrivning: "Annat.", "Åtgärdas senast": "" }).after.findings).toEqual([
      { ...first(after.findings), description: "Annat." },
    ]);
    expect(finding({ Beskrivning: "", "Åtgärdas senast": "2027-01-31" }).after.findings).toMatchObject([
      { description: first(after.findings).description, remedyDueOn: "2027-01-31" },
    ]);
  });
  it("with a diary number of its own has a case of its own, and no other case's number", () => {
    const row = { Konstaterad: "2025-06-01", Diarienummer: "S 9/2025" };
    const plan = finding(row);
    expect(plan.after.followUps.at(-1)).toMatchObject({ diaryNumber: "S 9/2025", status: "AWAITING_RESULT" });
    expect(plan.after.findings.at(-1)).toMatchObject({ number: 1 });
    // The next finding of that case, with its number, joins it.
    const next = finding({ ...row, Konstaterad: "2025-07-01" }, plan.after);
    expect(next.after.followUps).toHaveLength(plan.after.followUps.length);
    expect(next.after.findings.at(-1)).toMatchObject({ number: 2, followUpId: plan.after.followUps.at(-1)?.id });
    const taken = planOf(done({ Datum: "2021-01-01", Diarienummer: "S 9/2025" }), after).after;
    expect(finding(row, taken).rows[0]?.faults).toEqual([{ column: "Diarienummer", reason: "diaryNumberTaken" }]);
  });
  it.each([
    ["a case made in the product", { imported: false }],
    ["a case that is closed", { status: "CLOSED" }],
    ["another contract's case", { agreementId: "another" }],
  ] as const)("never joins %s", (_what, over) => {
    const others = { ...after, followUps: after.followUps.map((one) => ({ ...one, ...over })) };
    const plan = planOf(open({ Konstaterad: "2025-06-01" }), others);
    expect(plan.after.followUps).toHaveLength(after.followUps.length + 1);
    expect(plan.after.findings.at(-1)).toMatchObject({ number: 1 });
  });
});

it("PLAN-01 a case stands on its provider's regime", () => {
  const owned = { ...ONE_OF_EACH, providers: [{ ...PROVIDER, Driftform: "Kommunägt bolag" }] };
  expect(planOf(owned).after.followUps.map(({ regime }) => regime)).toEqual(["MUNICIPALLY_OWNED", "MUNICIPALLY_OWNED"]);
});
