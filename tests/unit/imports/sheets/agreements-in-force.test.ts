import { describe, expect, it } from "vitest";
import {
  ACTIVITY,
  AGREEMENT,
  faultsOf,
  ONE_OF_EACH,
  outcomesOf,
  planOf,
  PROVIDER,
  TODAY,
  type Cells,
} from "@/tests/support/import-rows";

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
    expect(outcomesOf(sheets, draft.after)).toEqual(["leave", "leave", "leave"]);
    const whole = planOf({ agreements: [AGREEMENT] }, draft.after);
    expect(whole.after.agreements[0]?.status).toBe("ACTIVE");
    expect(whole.after.terms).toHaveLength(1);
    expect(whole.after.terms[0]).toMatchObject({ inForce: true, validFrom: "2024-01-01" });
  });
  it("ORB-18 a basis for reimbursement that has begun stays; another takes over from its own day", () => {
    const priced = planOf({ agreements: [{ ...AGREEMENT, Ersättningsgrund: "450 kr/timme" }] }, after).after;
    expect(priced.bases).toMatchObject([{ text: "450 kr/timme", validFrom: TODAY }]);
    expect(faultsOf({ agreements: [{ ...AGREEMENT, Ersättningsgrund: "500 kr/timme" }] }, priced)).toEqual([
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
    expect(outcomesOf({ agreements: [AGREEMENT] }, both)).toEqual(["leave"]);
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
    expect(faultsOf({ agreements: [{ ...AGREEMENT, ...cells }] }, after)).toEqual([fault]);
  });
});
