import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { MAIN_METHOD, METHODS } from "@/lib/domain/methods";
import { hindranceText } from "@/lib/features/closing/labels";
import { closeFollowUp } from "@/lib/features/closing/mutations";
import { cancelFollowUp, reopenAssessment } from "@/lib/features/follow-ups/mutations";
import { createReport, startCorrection } from "@/lib/features/reports/drafting/mutations";
import { auditActions } from "@/tests/support/audit";
import { diaryNumber } from "@/tests/support/factories/agreement";
import { makeVisit } from "@/tests/support/factories/follow-up";
import { makeFinding, makeOpenFinding } from "@/tests/support/factories/assessment";
import { makeCase } from "@/tests/support/factories/case";
import { makeInstallation } from "@/tests/support/factories/installation";
import { makeFinalReport } from "@/tests/support/factories/report";
import { makeActor, makeUser } from "@/tests/support/factories/user";
import { appUrl, holdAudit, onDatabase } from "@/tests/support/owner";

beforeEach(async () => {
  await makeInstallation();
});
const today = isoDate("2026-11-16");
const OTHER_METHODS = METHODS.filter((method) => method !== MAIN_METHOD);
const ALL = ["ACTIVITY", "COMMITTEE", "WEB"] as const;
const now = new Date("2026-11-16T13:03:00Z");
const officer = () => makeActor("OFFICER", "followUp.run");
const writer = () => makeActor("OFFICER", "report.finalise");

async function reported(over: Parameters<typeof makeCase>[0] = {}) {
  const made = await makeCase({ status: "REPORTED", concludedOn: new Date("2026-11-02"), ...over });
  await makeVisit(made.id);
  const close = async (version = 1) => closeFollowUp({ actor: await officer(), today, id: made.id, version });
  return { ...made, close };
}
/** A finding of the case's first requirement, judged as remedied. */
async function remedied(requirementIds: readonly string[]) {
  const finding = await makeOpenFinding(requirementIds[0] ?? "");
  const judge = await makeUser("OFFICER");
  const judged = {
    judgement: "REMEDIED",
    motive: "Visat.",
    judgedOn: new Date("2026-11-10"),
    judgedById: judge.id,
  } as const;
  await db.resultFollowUp.update({ where: { id: finding.resultId }, data: { status: "JUDGED", ...judged } });
  const settled = { status: "REMEDIED", settledOn: new Date("2026-11-10") } as const;
  await db.finding.update({ where: { id: finding.id }, data: settled });
  return finding;
}
const caseOf = (id: string) => db.followUp.findUniqueOrThrow({ where: { id } });
/** The application's own check left out: what the database itself says to the application's role. */
const closeByHand = (id: string) =>
  onDatabase(appUrl(), `UPDATE "FollowUp" SET status = 'CLOSED', "closedOn" = '2026-11-16' WHERE id = $1`, [id]);

describe("closing", () => {
  it.each(["PRIVATE", "MUNICIPAL"] as const)(
    "ORB-42 ORB-25 when all is done, %s: with its day, person and trace",
    async (regime) => {
      const { id, close } = await reported({ regime });
      await makeFinalReport(id, { delivered: [...ALL] });
      expect(await close()).toEqual({ ok: true, value: { version: 2 } });
      expect(await caseOf(id)).toMatchObject({ status: "CLOSED", closedOn: new Date("2026-11-16"), version: 2 });
      expect(await auditActions(id)).toEqual(["followUp.close"]);
    },
  );

  it("ORB-42 ORB-47 is refused with every reason at once, and leaves nothing", async () => {
    const { id, requirementIds, close } = await reported({ status: "AWAITING_RESULT" });
    await makeOpenFinding(requirementIds[0] ?? "");
    await makeOpenFinding(requirementIds[1] ?? "");
    await makeFinalReport(id, { delivered: ["ACTIVITY"] });
    const report = await makeFinalReport(id, { kind: "CLOSING", results: [] });
    await db.reportVersion.create({
      data: { reportId: report.id, number: 2, texts: {}, correctionReason: "Fel datum." },
    });
    const reasons = [
      hindranceText({ reason: "findingsUnsettled", findings: [1, 2] }),
      hindranceText({ reason: "draftLeft" }),
      hindranceText({ reason: "notDelivered", receivers: ["COMMITTEE", "WEB"] }),
    ];
    expect(await close()).toEqual({ ok: false, reason: "hindered", detail: { reasons } });
    expect(await caseOf(id)).toMatchObject({ status: "AWAITING_RESULT", closedOn: null, version: 1 });
    expect(await auditActions()).toEqual([]);
  });

  it.each(METHODS)("ORB-42 %s is not closed without a report, though nothing was found", async (method) => {
    const { id, close } = await reported({ method });
    const reasons = [hindranceText({ reason: "mainReportMissing" })];
    expect(await close()).toEqual({ ok: false, reason: "hindered", detail: { reasons } });
    await makeFinalReport(id, { delivered: method === MAIN_METHOD ? [...ALL] : ["ACTIVITY", "COMMITTEE"] });
    expect(await close()).toMatchObject({ ok: true });
  });

  it.each(ALL)("ORB-25 sent to %s alone does not complete method 1", async (only) => {
    const { id, close } = await reported();
    await makeFinalReport(id, { delivered: [only] });
    const receivers = ALL.filter((one) => one !== only);
    const reasons = [hindranceText({ reason: "notDelivered", receivers })];
    expect(await close()).toEqual({ ok: false, reason: "hindered", detail: { reasons } });
  });

  it.each(OTHER_METHODS)("ORB-47 %s waits for its findings too", async (method) => {
    const { id, requirementIds, close } = await reported({ method, status: "AWAITING_RESULT" });
    await makeFinalReport(id, { delivered: ["ACTIVITY", "COMMITTEE"] });
    await makeOpenFinding(requirementIds[0] ?? "");
    const reasons = [
      hindranceText({ reason: "findingsUnsettled", findings: [1] }),
      hindranceText({ reason: "resultReportMissing" }),
    ];
    expect(await close()).toEqual({ ok: false, reason: "hindered", detail: { reasons } });
  });

  it.each(OTHER_METHODS)(
    "ORB-47 %s waits for the report on what has been remedied waits for its findings too",
    async (method) => {
      const { id, requirementIds, close } = await reported({ method, status: "AWAITING_RESULT" });
      await makeFinalReport(id, { delivered: ["ACTIVITY", "COMMITTEE"] });
      const { id: findingId } = await remedied(requirementIds);
      expect(await close()).toMatchObject({ detail: { reasons: [hindranceText({ reason: "resultReportMissing" })] } });
      await makeFinalReport(id, { kind: "RESULT", results: [{ number: 1 }] });
      expect(await close()).toMatchObject({ ok: true });
      expect((await db.finding.findUniqueOrThrow({ where: { id: findingId } })).status).toBe("REMEDIED");
    },
  );

  it("an old version, and one of two at once", async () => {
    const { id, close } = await reported();
    await makeFinalReport(id, { delivered: [...ALL] });
    expect(await close(7)).toEqual({ ok: false, reason: "changedByAnother" });
    const both = await Promise.all([close(), close()]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(await auditActions(id)).toEqual(["followUp.close"]);
  });

  it("a case that does not exist", async () => {
    const gone = { actor: await officer(), today, id: "nothing", version: 1 };
    expect(await closeFollowUp(gone)).toEqual({ ok: false, reason: "notFound" });
  });
});

describe("ORB-42 closing at the moment when a correction is begun", () => {
  /** Runs both while neither can commit: each has read what it stands on before the first one is let through. */
  async function atOnce(first: "close" | "correct") {
    const { id, close } = await reported();
    const report = await makeFinalReport(id, { delivered: [...ALL] });
    const correction = { actor: await writer(), now, reportId: report.id, reason: "Fel datum." };
    const correct = () => startCorrection(correction);
    const release = await holdAudit();
    const one = first === "close" ? close() : correct();
    await waiting();
    const other = first === "close" ? correct() : close();
    await waiting();
    await release();
    const [closed, corrected] = first === "close" ? [await one, await other] : [await other, await one];
    return { id, closed, corrected };
  }
  const waiting = () => new Promise((resolve) => setTimeout(resolve, 200));

  it("a correction that came first is a hindrance", async () => {
    const { id, closed, corrected } = await atOnce("correct");
    expect(corrected).toMatchObject({ ok: true });
    const reasons = [hindranceText({ reason: "draftLeft" })];
    expect(closed).toEqual({ ok: false, reason: "hindered", detail: { reasons } });
    expect((await caseOf(id)).status).toBe("REPORTED");
  });

  it("a closing that came first is done before the correction begins", async () => {
    const { closed, corrected } = await atOnce("close");
    expect([closed.ok, corrected.ok]).toEqual([true, true]);
    expect(await auditActions()).toEqual(["followUp.close", "report.correct"]);
  });
});

describe("the database refuses the same with the application's check off", () => {
  it("ORB-42 without a final report: none, and a draft alone", async () => {
    const { id } = await reported();
    await expect(closeByHand(id)).rejects.toThrow(/without a final report/u);
    const data = { followUpId: id, kind: "MAIN", diaryNumber: "VON 9/2026", diaryKey: "VON9/2026" } as const;
    await db.report.create({ data: { ...data, versions: { create: { number: 1, texts: {} } } } });
    await expect(closeByHand(id)).rejects.toThrow(/without a final report/u);
    expect((await caseOf(id)).status).toBe("REPORTED");
  });

  it.each(["CANDIDATE", "AWAITING_REMEDY", "REMEDY_REPORTED", "UNDER_RESULT_FOLLOW_UP", "NOT_REMEDIED"] as const)(
    "ORB-45 ORB-47 with a finding %s",
    async (status) => {
      const { id, requirementIds } = await reported({ regime: "MUNICIPAL" });
      await makeFinalReport(id);
      const finding = await makeFinding(requirementIds[0] ?? "", { status, remedyDueOn: new Date("2026-12-01") });
      await expect(closeByHand(id)).rejects.toThrow(/unsettled finding/u);
      const settled = { status: "REMEDIED", settledOn: new Date("2026-11-16") } as const;
      await db.finding.update({ where: { id: finding.id }, data: settled });
      await expect(closeByHand(id)).resolves.toEqual([]);
    },
  );

  it("ORB-45 a finding is not settled without its day, nor sent to be remedied without one", async () => {
    const { requirementIds } = await reported();
    const finding = await makeFinding(requirementIds[0] ?? "");
    const set = (status: "REMEDIED" | "AWAITING_REMEDY") =>
      db.finding.update({ where: { id: finding.id }, data: { status } });
    await expect(set("REMEDIED")).rejects.toThrow(/settled_finding_has_its_day/u);
    await expect(set("AWAITING_REMEDY")).rejects.toThrow(/finding_to_remedy_has_a_day/u);
  });
});

describe("the other steps of a case", () => {
  it("ORB-41 the report locks the assessments, and they are opened again", async () => {
    const { id } = await makeCase({ status: "ASSESSING" });
    const actor = await officer();
    const begun = { followUpId: id, kind: "MAIN", diaryNumber: diaryNumber().diaryNumber } as const;
    expect(await createReport({ actor: await writer(), now, ...begun })).toMatchObject({ ok: true });
    expect(await reopenAssessment({ actor, id, version: 1 })).toEqual({ ok: false, reason: "changedByAnother" });
    expect(await reopenAssessment({ actor, id, version: 2 })).toEqual({ ok: true, value: { version: 3 } });
    expect(await auditActions(id)).toEqual(["followUp.draftReport", "followUp.reopenAssessment"]);
  });

  it("ORB-45 a reported case is not cancelled, one that runs is, with its reason", async () => {
    const actor = await officer();
    const [late, running] = [await reported(), await makeCase()];
    const cancel = (id: string) => cancelFollowUp({ actor, id, version: 1, reason: "Verksamheten flyttar." });
    expect(await cancel(late.id)).toEqual({ ok: false, reason: "notFromThisStatus" });
    expect(await cancel(running.id)).toMatchObject({ ok: true });
    expect(await caseOf(running.id)).toMatchObject({ status: "CANCELLED", cancelReason: "Verksamheten flyttar." });
    expect(await auditActions()).toEqual(["followUp.cancel"]);
  });
});
