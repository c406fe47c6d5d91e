import { describe, expect, it } from "vitest";
import { ACTIVITY, faultsOf, HISTORY, ONE_OF_EACH, OPEN, outcomesOf, planOf, TODAY } from "@/tests/support/import-rows";

describe("history and running cases", () => {
  const { after } = planOf(ONE_OF_EACH);
  it("ORB-24 a later file may tell of the site visit", () => {
    const plan = planOf({ history: [{ ...HISTORY, Platsbesök: "Nej" }] }, after);
    expect(plan.rows[0]?.changes).toEqual([{ column: "Platsbesök", before: "Ja", after: "Nej" }]);
  });
  it("a number that is no contract's is the case's own, and belongs to one case", () => {
    const own = planOf({ history: [{ ...HISTORY, Datum: "2022-03-01", Diarienummer: "Sov 322/2021" }] }, after);
    expect(own.after.followUps.at(-1)).toMatchObject({ diaryNumber: "Sov 322/2021", agreementId: null });
    expect(
      faultsOf({ history: [{ ...HISTORY, Datum: "2021-03-01", Diarienummer: "SOV 322/2021" }] }, own.after),
    ).toEqual(["Diarienummer: diaryNumberTaken"]);
  });
  it("what lies in the future has not happened", () => {
    expect(faultsOf({ history: [{ ...HISTORY, Datum: "2026-11-17" }] }, after)).toEqual(["Datum: inTheFuture"]);
    expect(outcomesOf({ history: [{ ...HISTORY, Datum: TODAY }] }, after)).toEqual(["create"]);
  });
  it("a unit with two areas is named by its contract", () => {
    const two = planOf({ activities: [{ ...ACTIVITY, Verksamhetsområde: "Boende" }] }, after).after;
    const row = { ...HISTORY, Datum: "2024-02-01" };
    expect(faultsOf({ history: [row] }, two)).toEqual(["Enhet: ambiguousUnit"]);
    expect(outcomesOf({ history: [{ ...row, Diarienummer: "VON 112/2024" }] }, two)).toEqual(["create"]);
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
    expect(outcomesOf({ running: [OPEN] }, settled)).toEqual(["leave"]);
    expect(planOf({ running: [{ ...OPEN, Beskrivning: "Annat." }] }, settled).rows[0]).toMatchObject({
      outcome: "leave",
      notes: [{ reason: "leftAsSettled" }],
    });
  });
});
