import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countRows, type RowOutcome } from "@/lib/features/imports/rules";
import { snapshotOf, openRegister } from "@/lib/features/imports/register/rules";
import {
  ACTIVITY,
  AGREEMENT,
  HISTORY,
  MUNICIPAL,
  NOTHING,
  ONE_OF_EACH,
  OPEN,
  planOf,
  PROVIDER,
  REQUIREMENT,
  TODAY,
  type Cells,
  type Sheets,
} from "@/tests/support/import-rows";

const outcomes = (sheets: Sheets, register = NOTHING) => planOf(sheets, register).rows.map(({ outcome }) => outcome);
const faults = (sheets: Sheets, register = NOTHING) =>
  planOf(sheets, register).rows.flatMap((row) => row.faults.map(({ column, reason }) => `${column}: ${reason}`));

describe("a register moves in", () => {
  it("one of each sheet, each pointing to the sheets before it, is created", () => {
    const { rows, after, newAreas } = planOf(ONE_OF_EACH);
    expect(rows.map((row) => row.faults)).toEqual([[], [], [], [], [], []]);
    expect(countRows(rows)).toEqual({ create: 6, change: 0, leave: 0, refuse: 0 });
    expect(newAreas).toEqual(["Hemtjänst"]);
    expect(after.areas[0]?.laws).toEqual(["SoL"]);
    expect(after.agreements[0]?.status).toBe("ACTIVE");
    expect(after.wordings[0]?.published).toBe(true);
    expect(after.followUps.map((one) => one.status)).toEqual(["CLOSED", "AWAITING_RESULT"]);
    expect(after.findings[0]).toMatchObject({ status: "AWAITING_REMEDY", remedyDueOn: "2026-12-31", number: 1 });
    expect(after.findings[0]?.resultDueOn).toBe("2027-01-30");
  });

  it("the same file again changes nothing", () => {
    const first = planOf(ONE_OF_EACH);
    const second = planOf(ONE_OF_EACH, first.after);
    expect(second.rows.map((row) => [row.sheet, row.outcome, row.changes])).toEqual(
      first.rows.map((row) => [row.sheet, "leave", []]),
    );
    expect(second.after).toEqual(first.after);
  });

  it("the order of sheets in the file does not matter, and rows answer in the file's order", () => {
    const turned: Sheets = {
      running: [OPEN],
      requirements: [REQUIREMENT],
      agreements: [AGREEMENT],
      activities: [ACTIVITY],
      providers: [PROVIDER],
    };
    expect(outcomes(turned)).toEqual(["create", "create", "create", "create", "create"]);
  });
});

describe("rows that point to what is not there are refused", () => {
  it.each<[string, Sheets, string]>([
    ["an activity without its provider", { activities: [ACTIVITY] }, "Organisationsnummer: providerMissing"],
    ["a contract without its provider", { agreements: [AGREEMENT] }, "Organisationsnummer: providerMissing"],
    [
      "a contract for a unit that is not there",
      { providers: [PROVIDER], agreements: [AGREEMENT] },
      "Enhet: unitMissing",
    ],
    [
      "a contract in another area than the unit's",
      { providers: [PROVIDER], activities: [ACTIVITY], agreements: [{ ...AGREEMENT, Verksamhetsområde: "Boende" }] },
      "Enhet: activityMissing",
    ],
    [
      "a requirement of a contract that is not there",
      { requirements: [{ ...REQUIREMENT, Diarienummer: "VON 9/2024" }] },
      "Diarienummer: agreementMissing",
    ],
    [
      "a requirement of neither area nor contract",
      { requirements: [{ ...REQUIREMENT, Verksamhetsområde: "" }] },
      "Verksamhetsområde: areaMissing",
    ],
    ["history of an unknown unit", { history: [HISTORY] }, "Enhet: unitMissing"],
    ["a finding on an unknown requirement", { ...ONE_OF_EACH, requirements: [] }, "Krav-id: requirementMissing"],
    [
      "ORB-39 a finding on a requirement that was not in force that day",
      { ...ONE_OF_EACH, running: [{ ...OPEN, Konstaterad: "2023-05-02" }] },
      "Konstaterad: requirementNotInForce",
    ],
  ])("%s", (_what, sheets, fault) => {
    expect(faults(sheets)).toEqual([fault]);
  });

  it("a refused row leaves nothing behind, not even its service area", () => {
    const { after, newAreas } = planOf({
      providers: [PROVIDER],
      agreements: [{ ...AGREEMENT, Verksamhetsområde: "Nytt område" }],
    });
    expect(after.areas).toEqual([]);
    expect(newAreas).toEqual([]);
    expect(after.agreements).toEqual([]);
  });
});

describe("egen regi stands under the municipality's number", () => {
  it("without a number of its own, and its units with the municipality's", () => {
    const { rows, after } = planOf({
      providers: [{ Namn: "Kommunen", Organisationsnummer: "", Driftform: "Egen regi" }],
      activities: [{ ...ACTIVITY, Organisationsnummer: "212000-9994" }],
    });
    expect(rows.map(({ outcome }) => outcome)).toEqual(["create", "create"]);
    expect(after.providers[0]).toMatchObject({ orgNumber: MUNICIPAL, regime: "MUNICIPAL" });
  });
  it.each<[string, Cells, string]>([
    ["under another number", { ...PROVIDER, Driftform: "Egen regi" }, "Organisationsnummer: municipalWithOtherNumber"],
    [
      "a private provider under the municipality's",
      { ...PROVIDER, Organisationsnummer: MUNICIPAL },
      "Driftform: municipalNumberNotMunicipal",
    ],
  ])("%s is refused", (_what, row, fault) => {
    expect(faults({ providers: [row] })).toEqual([fault]);
  });
  it("PLAN-01 a company that the municipality owns has a number of its own", () => {
    expect(planOf({ providers: [{ ...PROVIDER, Driftform: "Kommunägt bolag" }] }).after.providers[0]?.regime).toBe(
      "MUNICIPALLY_OWNED",
    );
  });
  it("a commission is not required to name its ground, and cannot be a contract", () => {
    const municipal = {
      providers: [{ Namn: "Kommunen", Organisationsnummer: MUNICIPAL }],
      activities: [{ ...ACTIVITY, Organisationsnummer: MUNICIPAL }],
    };
    const commission = { ...AGREEMENT, Organisationsnummer: MUNICIPAL };
    expect(planOf({ ...municipal, agreements: [{ ...commission, Grund: "" }] }).after.agreements[0]?.basis).toBe(
      "COMMISSION",
    );
    expect(faults({ ...municipal, agreements: [commission] })).toEqual(["Grund: basisDoesNotFit"]);
  });
});

describe("one company, however its number is written", () => {
  it.each(["529999-9010", "5299999010", "165299999010", "529999\u00a09010", "52 99 99 – 9010"])("%s", (number) => {
    const { after } = planOf(ONE_OF_EACH);
    expect(outcomes({ providers: [{ ...PROVIDER, Organisationsnummer: number }] }, after)).toEqual(["leave"]);
  });
  it("twice in one file is once created and once left", () => {
    expect(outcomes({ providers: [PROVIDER, { ...PROVIDER, Organisationsnummer: "5299999010" }] })).toEqual([
      "create",
      "leave",
    ]);
  });
  it("twice with different names is refused, and says where the first stands", () => {
    const { rows } = planOf({ providers: [PROVIDER, { ...PROVIDER, Namn: "Något annat" }] });
    expect(rows[1]?.faults).toEqual([{ column: "Namn", reason: "duplicate", detail: { row: 2 } }]);
  });
  it.each([
    ["529999-9011", "organisationNumberCheckDigit"],
    ["52999", "organisationNumberLength"],
    ["okänt", "organisationNumberDigits"],
    ["900101-1239", "personalNumber"],
    ["19900101-1239", "personalNumber"],
  ])("%s is refused: %s", (number, reason) => {
    expect(faults({ providers: [{ ...PROVIDER, Organisationsnummer: number }] })).toEqual([
      `Organisationsnummer: ${reason}`,
    ]);
  });
  it("a refused row never carries what it held", () => {
    const { rows } = planOf({
      providers: [
        { ...PROVIDER, Organisationsnummer: "900101-1239" },
        { ...PROVIDER, Namn: "Anna 900101-1239" },
      ],
    });
    expect(rows.map(({ outcome }) => outcome)).toEqual(["refuse", "refuse"]);
    expect(JSON.stringify(rows)).not.toContain("900101");
    expect(JSON.stringify(rows)).not.toContain("1239");
  });
});

describe("what stands in the register", () => {
  const { after } = planOf(ONE_OF_EACH);
  it("stays where the file says nothing", () => {
    const bare = { Namn: "Älvens omsorg AB", Organisationsnummer: "529999-9010" };
    expect(outcomes({ providers: [bare] }, after)).toEqual(["leave"]);
    expect(
      outcomes({ agreements: [{ ...AGREEMENT, Lagar: "", Grund: "", Startdatum: "", Enhet: "" }] }, after),
    ).toEqual(["leave"]);
  });
  it("is shown before and after", () => {
    const plan = planOf({ activities: [{ ...ACTIVITY, Adress: "Storgatan 1", Konkurrensutsatt: "nej" }] }, after);
    expect(plan.rows[0]).toMatchObject({
      outcome: "change",
      changes: [
        { column: "Adress", before: null, after: "Storgatan 1" },
        { column: "Konkurrensutsatt", before: "Ja", after: "Nej" },
      ],
    });
    expect(plan.after.activities[0]?.competitiveFrom).toBeNull();
  });
  it("ORB-20 exposure without a day counts from the first contract, so that what is late stays late", () => {
    expect(after.activities[0]?.competitiveFrom).toBe("2024-01-01");
  });
  it("two rows of one unit that say different things are refused", () => {
    const other = { ...ACTIVITY, Verksamhetsområde: "Boende", Adress: "Lillgatan 2" };
    expect(faults({ providers: [PROVIDER], activities: [{ ...ACTIVITY, Adress: "Storgatan 1" }, other] })).toEqual([
      "Adress: unitDiffers",
    ]);
  });
});

describe("terms in force", () => {
  const { after } = planOf(ONE_OF_EACH);
  it("ORB-39 that differ become a new version from today; the old stays as it was", () => {
    const plan = planOf({ agreements: [{ ...AGREEMENT, Slutdatum: "2027-12-31" }] }, after);
    expect(plan.rows[0]).toMatchObject({ outcome: "change", notes: [{ reason: "newTerms", detail: { day: TODAY } }] });
    expect(plan.after.terms.map((one) => [one.number, one.validFrom, one.endDate, one.inForce])).toEqual([
      [1, "2024-01-01", null, true],
      [2, TODAY, "2027-12-31", true],
    ]);
    expect(plan.after.terms[0]).toBe(after.terms[0]);
  });
  it("changed again the same day take force the day after", () => {
    const once = planOf({ agreements: [{ ...AGREEMENT, Slutdatum: "2027-12-31" }] }, after).after;
    const twice = planOf({ agreements: [{ ...AGREEMENT, Slutdatum: "2028-12-31" }] }, once).after;
    expect(twice.terms.at(-1)).toMatchObject({ number: 3, validFrom: "2026-11-17", endDate: "2028-12-31" });
  });
  it("ORB-01 an incomplete contract becomes a draft that says what is missing, and is set in force when the file is whole", () => {
    const sheets = {
      providers: [PROVIDER],
      activities: [ACTIVITY],
      agreements: [{ ...AGREEMENT, Lagar: "", Startdatum: "" }],
    };
    const draft = planOf(sheets);
    expect(draft.rows[2]?.notes).toEqual([
      { reason: "draftAgreement", detail: { missing: ["lawMissing", "startMissing"] } },
    ]);
    expect(draft.after.agreements[0]?.status).toBe("DRAFT");
    expect(outcomes(sheets, draft.after)).toEqual(["leave", "leave", "leave"]);
    const whole = planOf({ agreements: [AGREEMENT] }, draft.after);
    expect(whole.after.agreements[0]?.status).toBe("ACTIVE");
    expect(whole.after.terms).toHaveLength(1);
    expect(whole.after.terms[0]).toMatchObject({ inForce: true, validFrom: "2024-01-01" });
  });
  it("ORB-18 a basis for reimbursement that has begun stays; another takes over from its own day", () => {
    const priced = planOf({ agreements: [{ ...AGREEMENT, Ersättningsgrund: "450 kr/timme" }] }, after).after;
    expect(priced.bases).toMatchObject([{ text: "450 kr/timme", validFrom: TODAY }]);
    expect(faults({ agreements: [{ ...AGREEMENT, Ersättningsgrund: "500 kr/timme" }] }, priced)).toEqual([
      "Ersättning från: reimbursementIsSet",
    ]);
    const later = planOf(
      { agreements: [{ ...AGREEMENT, Ersättningsgrund: "500 kr/timme", "Ersättning från": "2027-01-01" }] },
      priced,
    );
    expect(later.after.bases).toHaveLength(2);
    expect(later.rows[0]?.outcome).toBe("change");
  });
  it("several units with semicolon between; those that a file leaves out stay", () => {
    const two = {
      providers: [PROVIDER],
      activities: [ACTIVITY, { ...ACTIVITY, Enhet: "Älven söder" }],
      agreements: [{ ...AGREEMENT, Enhet: "Älven norr; älven söder" }],
    };
    const both = planOf(two).after;
    expect(both.coverage).toHaveLength(2);
    expect(outcomes({ agreements: [AGREEMENT] }, both)).toEqual(["leave"]);
  });
  it.each<[string, Cells, string]>([
    ["end before start", { Slutdatum: "2023-01-01" }, "Slutdatum: endsBeforeItBegins"],
    ["extension without end", { "Förlängning till": "2029-01-01" }, "Förlängning till: extensionWithoutEnd"],
    ["fine that is not allowed", { "Vite per tillfälle": "10 000" }, "Vite per tillfälle: fineNotAllowed"],
    [
      "cap below the fine",
      { "Tillåtna sanktioner": "vite", "Vite per tillfälle": "10 000", "Vite högst per år": "5000" },
      "Vite högst per år: capBelowFine",
    ],
    ["ladder with what is not allowed", { Sanktionstrappa: "Åtgärdsplan" }, "Sanktionstrappa: ladderNotAllowed"],
    ["an unknown sanction", { "Tillåtna sanktioner": "Bannor" }, "Tillåtna sanktioner: unknownWord"],
    ["an amount that can be read in two ways", { "Vite per tillfälle": "25.000" }, "Vite per tillfälle: notAnAmount"],
    ["a day that does not exist", { Startdatum: "2024-02-30" }, "Startdatum: notADay"],
    ["a diary number without a digit", { Diarienummer: "saknas" }, "Diarienummer: unreadableDiaryNumber"],
    ["another ground", { Grund: "LOU" }, "Grund: basisIsSet"],
  ])("%s is refused", (_what, cells, fault) => {
    expect(faults({ agreements: [{ ...AGREEMENT, ...cells }] }, after)).toEqual([fault]);
  });
});

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
    expect(outcomes({ requirements: rows }, first.after)).toEqual(["leave", "leave"]);
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

describe("history and running cases", () => {
  const { after } = planOf(ONE_OF_EACH);
  it("ORB-24 a later file may tell of the site visit", () => {
    const plan = planOf({ history: [{ ...HISTORY, Platsbesök: "Nej" }] }, after);
    expect(plan.rows[0]?.changes).toEqual([{ column: "Platsbesök", before: "Ja", after: "Nej" }]);
  });
  it("a number that is no contract's is the case's own, and belongs to one case", () => {
    const own = planOf({ history: [{ ...HISTORY, Datum: "2022-03-01", Diarienummer: "Sov 322/2021" }] }, after);
    expect(own.after.followUps.at(-1)).toMatchObject({ diaryNumber: "Sov 322/2021", agreementId: null });
    expect(faults({ history: [{ ...HISTORY, Datum: "2021-03-01", Diarienummer: "SOV 322/2021" }] }, own.after)).toEqual(
      ["Diarienummer: diaryNumberTaken"],
    );
  });
  it("what lies in the future has not happened", () => {
    expect(faults({ history: [{ ...HISTORY, Datum: "2026-11-17" }] }, after)).toEqual(["Datum: inTheFuture"]);
    expect(outcomes({ history: [{ ...HISTORY, Datum: TODAY }] }, after)).toEqual(["create"]);
  });
  it("a unit with two areas is named by its contract", () => {
    const two = planOf({ activities: [{ ...ACTIVITY, Verksamhetsområde: "Boende" }] }, after).after;
    const row = { ...HISTORY, Datum: "2024-02-01" };
    expect(faults({ history: [row] }, two)).toEqual(["Enhet: ambiguousUnit"]);
    expect(outcomes({ history: [{ ...row, Diarienummer: "VON 112/2024" }] }, two)).toEqual(["create"]);
  });
  it("findings of one unit and contract share a case, numbered in turn", () => {
    const plan = planOf({ running: [{ ...OPEN, Konstaterad: "2025-09-01" }] }, after);
    expect(plan.after.followUps).toHaveLength(after.followUps.length);
    expect(plan.after.findings.map(({ number, followUpId }) => [number, followUpId])).toEqual([
      [1, after.findings[0]?.followUpId],
      [2, after.findings[0]?.followUpId],
    ]);
  });
  it("without a day to remedy, the municipality's own days", () => {
    const plan = planOf({ running: [{ ...OPEN, Konstaterad: "2026-11-01", "Åtgärdas senast": "" }] }, after);
    expect(plan.after.findings.at(-1)).toMatchObject({ remedyDueOn: "2026-12-31" });
    expect(plan.rows[0]?.notes).toEqual([{ reason: "defaultRemedyDay", detail: { day: "2026-12-31" } }]);
  });
  it("a finding that has been settled here is left alone, and not made again", () => {
    const settled = {
      ...after,
      findings: after.findings.map((one) => ({ ...one, status: "REMEDIED" as const })),
      followUps: after.followUps.map((one) => ({ ...one, status: "CLOSED" as const })),
    };
    expect(outcomes({ running: [OPEN] }, settled)).toEqual(["leave"]);
    expect(planOf({ running: [{ ...OPEN, Beskrivning: "Annat." }] }, settled).rows[0]).toMatchObject({
      outcome: "leave",
      notes: [{ reason: "leftAsSettled" }],
    });
  });
});

describe("always", () => {
  const from = (...values: string[]) => fc.constantFrom(...values);
  const cell = (heading: string, ...values: string[]) => fc.record({ [heading]: from(...values) });
  const row = (base: Cells, ...cells: fc.Arbitrary<Cells>[]) =>
    fc.tuple(...cells).map((parts): Cells => Object.assign({}, base, ...parts));
  const sheets: fc.Arbitrary<Sheets> = fc.record({
    providers: fc.array(
      row(
        PROVIDER,
        cell("Organisationsnummer", "529999-9010", "556000-4615", "900101-1239", ""),
        cell("Driftform", "Privat", "", "Egen regi"),
        cell("Namn", "A", "B"),
      ),
      { maxLength: 4 },
    ),
    activities: fc.array(
      row(
        ACTIVITY,
        cell("Enhet", "Älven norr", "Söder", ""),
        cell("Verksamhetsområde", "Hemtjänst", "Boende", ""),
        cell("Adress", "", "Storgatan 1", "Lillgatan 2"),
        cell("Konkurrensutsatt", "Ja", "Nej", ""),
      ),
      { maxLength: 6 },
    ),
    agreements: fc.array(
      row(
        AGREEMENT,
        cell("Diarienummer", "VON 1/2024", "von1/2024", "VON 2/2024"),
        cell("Lagar", "SoL", "", "LSS"),
        cell("Slutdatum", "", "2027-12-31", "2020-01-01"),
        cell("Enhet", "", "Älven norr", "Söder"),
        cell("Ersättningsgrund", "", "450 kr"),
        cell("Ersättning från", "", "2025-01-01"),
      ),
      { maxLength: 5 },
    ),
    requirements: fc.array(
      row(
        REQUIREMENT,
        cell("Krav-id", "K-1", "K-2"),
        cell("Kravtext", "Ett.", "Två.", ""),
        cell("Källa", "Lag", "", "Anbud"),
        cell("Giltig från", "", "2024-01-01", "2025-01-01"),
        cell("Giltig till", "", "2026-12-31"),
        cell("Diarienummer", "", "VON 1/2024"),
        cell("Gräns", "", "15"),
        cell("Riktning", "", "högst"),
      ),
      { maxLength: 6 },
    ),
    history: fc.array(
      row(
        HISTORY,
        cell("Enhet", "Älven norr", "Söder"),
        cell("Datum", "2025-05-02", "2027-01-01", "x"),
        cell("Platsbesök", "Ja", "Nej", ""),
        cell("Diarienummer", "", "VON 1/2024", "S 9/2025"),
      ),
      { maxLength: 4 },
    ),
    running: fc.array(
      row(
        OPEN,
        cell("Diarienummer", "", "VON 1/2024", "S 9/2025"),
        cell("Krav-id", "K-1", "K-3"),
        cell("Konstaterad", "2025-05-02", "2026-11-16"),
        cell("Beskrivning", "", "A", "B"),
      ),
      { maxLength: 4 },
    ),
  });

  /** What the database keeps unique: a plan that broke one of them would stop as a whole. */
  const uniqueKeys = (register: typeof NOTHING) => [
    register.areas.map(({ name }) => name),
    register.providers.map(({ orgNumber }) => orgNumber),
    register.units.map(({ providerId, name }) => `${providerId} ${name}`),
    register.activities.map(({ unitId, areaId }) => `${unitId} ${areaId}`),
    register.agreements.map(({ diaryKey }) => diaryKey),
    register.terms.map(({ agreementId, validFrom, inForce }) => `${agreementId} ${validFrom} ${String(inForce)}`),
    register.bases.map(({ agreementId, validFrom }) => `${agreementId} ${validFrom}`),
    register.requirements.map(({ areaId, agreementId, code }) => `${agreementId ?? areaId} ${code}`),
    register.wordings.map(({ requirementId, validFrom }) => `${requirementId} ${validFrom}`),
    register.followUps.flatMap(({ diaryKey }) => diaryKey ?? []),
    register.findings.map(({ followUpId, number }) => `${followUpId} ${String(number)}`),
  ];

  it("no row is lost, and applying twice is applying once", () => {
    fc.assert(
      fc.property(sheets, sheets, (before, file) => {
        const start = planOf(before).after;
        const once = planOf(file, start);
        const read = Object.values(file).reduce((sum, rows) => sum + rows.length, 0);
        const { create, change, leave, refuse } = countRows(once.rows);
        expect(create + change + leave + refuse).toBe(read);
        const twice = planOf(file, once.after);
        const ends = twice.rows.map(({ outcome }) => outcome);
        expect(ends.filter((one: RowOutcome) => one === "create" || one === "change")).toEqual([]);
        expect(twice.after).toEqual(once.after);
        for (const keys of uniqueKeys(once.after)) expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 500 },
    );
  });

  it("a plan never touches the register it was given", () => {
    const { after } = planOf(ONE_OF_EACH);
    const copy = structuredClone(after);
    planOf(
      { agreements: [{ ...AGREEMENT, Slutdatum: "2027-12-31" }], providers: [{ ...PROVIDER, Namn: "Nytt namn" }] },
      after,
    );
    expect(after).toEqual(copy);
    expect(snapshotOf(openRegister(after))).toEqual(after);
  });
});
