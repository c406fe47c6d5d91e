import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import {
  endFindingWithContract,
  judgeResultFollowUp,
  moveRemedyDay,
  moveRemedyDays,
  registerRemedyReply,
} from "@/lib/features/findings/results/mutations";
import type { JudgeResultInput, RemedyReplyInput } from "@/lib/features/findings/results/schema";
import { auditActions } from "@/tests/support/audit";
import { makeOpenFinding } from "@/tests/support/factories/assessment";
import { makeCase, makeFileRow } from "@/tests/support/factories/case";
import { makeInstallation } from "@/tests/support/factories/installation";
import { granted, makeUser } from "@/tests/support/factories/user";

beforeEach(async () => {
  await makeInstallation();
});
const today = isoDate("2026-11-16");

async function open(over: Parameters<typeof makeCase>[0] = {}) {
  const { requirementIds } = await makeCase({ status: "AWAITING_RESULT", ...over });
  const finding = await makeOpenFinding(requirementIds[0] ?? "");
  const actor = granted(await makeUser("OFFICER"), "followUp.run");
  const by = { actor, today };
  const reply = (over: Partial<RemedyReplyInput> = {}) =>
    registerRemedyReply({
      ...by,
      resultFollowUpId: finding.resultId,
      version: 1,
      receivedOn: isoDate("2026-11-10"),
      senderName: "Chef Chefsson",
      text: "Åtgärdat.",
      fileIds: [],
      ...over,
    });
  const judge = (over: Partial<JudgeResultInput> = {}) =>
    judgeResultFollowUp({
      ...by,
      resultFollowUpId: finding.resultId,
      version: 2,
      judgement: "REMEDIED",
      motive: "Tio planer av tio.",
      ...over,
    });
  return { ...finding, by, reply, judge };
}
const findingOf = (id: string) =>
  db.finding.findUniqueOrThrow({ where: { id }, include: { results: { orderBy: { number: "asc" } } } });

describe("ORB-46 what the provider shows", () => {
  it("ORB-46 is registered with its files and settles nothing", async () => {
    const { id, followUpId, resultId, reply } = await open();
    const file = await makeFileRow(followUpId);
    expect(await reply({ fileIds: [file.id] })).toMatchObject({ ok: true });
    expect(await findingOf(id)).toMatchObject({
      status: "REMEDY_REPORTED",
      settledOn: null,
      results: [{ status: "EVIDENCE_RECEIVED", judgement: null }],
    });
    const stored = await db.providerReply.findFirstOrThrow({ include: { files: true } });
    expect(stored).toMatchObject({ kind: "REMEDY", resultFollowUpId: resultId, files: [{ fileId: file.id }] });
    expect(await auditActions(id)).toEqual(["finding.reportRemedy"]);
  });

  it("ORB-46 is refused from the future, with another case's file, on an old version, and leaves nothing", async () => {
    const { id, reply } = await open();
    const foreign = await makeFileRow((await makeCase()).id);
    expect(await reply({ receivedOn: isoDate("2026-11-17") })).toEqual({ ok: false, reason: "receivedInFuture" });
    expect(await reply({ fileIds: [foreign.id] })).toEqual({ ok: false, reason: "fileNotFound" });
    expect(await reply({ version: 9 })).toEqual({ ok: false, reason: "changedByAnother" });
    expect(await reply({ resultFollowUpId: "nothing" })).toEqual({ ok: false, reason: "notFound" });
    expect(await findingOf(id)).toMatchObject({ status: "AWAITING_REMEDY", version: 1 });
    expect([await db.providerReply.count(), await auditActions()]).toEqual([0, []]);
  });
});

describe("ORB-46 ORB-47 the unit's judgement", () => {
  it.each(["REMEDIED", "PARTLY_REMEDIED_SUFFICIENT"] as const)(
    "ORB-46 %s wants the provider's answer, and settles",
    async (judgement) => {
      const { id, by, reply, judge } = await open();
      expect(await judge({ judgement, version: 1 })).toEqual({ ok: false, reason: "remedyNotShown" });
      expect(await auditActions()).toEqual([]);
      await reply();
      expect(await judge({ judgement })).toMatchObject({ ok: true });
      expect(await findingOf(id)).toMatchObject({
        status: judgement,
        settledOn: new Date("2026-11-16"),
        settledReason: "Tio planer av tio.",
        results: [{ status: "JUDGED", judgement, judgedById: by.actor.id }],
      });
      expect(await auditActions(id)).toEqual(["finding.reportRemedy", "finding.judge"]);
    },
  );

  it.each(["PRIVATE", "MUNICIPAL"] as const)(
    "ORB-47 ORB-44 not remedied opens the next with a new day, %s",
    async (regime) => {
      const { id, reply, judge } = await open({ regime });
      await reply();
      expect(await judge({ judgement: "NOT_REMEDIED" })).toMatchObject({ ok: true });
      const after = await findingOf(id);
      expect(after).toMatchObject({ status: "AWAITING_REMEDY", settledOn: null, remedyDueOn: new Date("2027-01-15") });
      expect(after.results).toMatchObject([
        { number: 1, status: "JUDGED" },
        { number: 2, status: "OPEN", dueOn: new Date("2027-02-14") },
      ]);
      const second = { resultFollowUpId: after.results[1]?.id ?? "", version: 1 };
      expect(await judge(second)).toEqual({ ok: false, reason: "remedyNotShown" });
      await reply(second);
      expect(await judge({ ...second, version: 2 })).toMatchObject({ ok: true });
      expect((await findingOf(id)).status).toBe("REMEDIED");
    },
  );

  it("ORB-47 silence is judged as not remedied", async () => {
    const { id, judge } = await open();
    expect(await judge({ judgement: "NOT_REMEDIED", version: 1 })).toMatchObject({ ok: true });
    expect((await findingOf(id)).results).toHaveLength(2);
  });

  it("ORB-46 wants a motive, judges once, and of two at once one", async () => {
    const { id, reply, judge } = await open();
    await reply();
    expect(await judge({ motive: " " })).toEqual({ ok: false, reason: "motiveMissing" });
    expect(await judge({ version: 1 })).toEqual({ ok: false, reason: "changedByAnother" });
    const both = await Promise.all([judge({ judgement: "NOT_REMEDIED" }), judge({ judgement: "NOT_REMEDIED" })]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect((await findingOf(id)).results).toHaveLength(2);
    expect(await judge({ version: 3 })).toEqual({ ok: false, reason: "alreadyJudged" });
    expect(await auditActions(id)).toEqual(["finding.reportRemedy", "finding.judge"]);
  });
});

describe("ORB-45 the end of the contract", () => {
  const end = async (endedOn: string | null, over: { version?: number } = {}) => {
    const made = await open();
    const { agreementId } = await db.followUp.findUniqueOrThrow({ where: { id: made.followUpId } });
    await db.agreement.update({
      where: { id: agreementId ?? "" },
      data: { endedOn: endedOn === null ? null : new Date(endedOn), status: endedOn === null ? "ACTIVE" : "ENDED" },
    });
    const input = { findingId: made.id, version: 1, reason: "Avtalet löpte ut.", ...over };
    return { ...made, result: await endFindingWithContract({ ...made.by, ...input }) };
  };
  it.each([null, "2026-11-16", "2026-12-31"])("ORB-45 not while it runs: last day %s", async (endedOn) => {
    const { id, result } = await end(endedOn);
    expect(result).toEqual({ ok: false, reason: "contractStillRuns" });
    expect(await findingOf(id)).toMatchObject({ status: "AWAITING_REMEDY", settledOn: null });
    expect(await auditActions()).toEqual([]);
  });
  it("ORB-45 closes it under its own name, never as remedied", async () => {
    const { id, result } = await end("2026-11-15");
    expect(result).toEqual({ ok: true, value: { version: 2 } });
    expect(await findingOf(id)).toMatchObject({ status: "ENDED_WITH_CONTRACT", settledReason: "Avtalet löpte ut." });
    expect(await auditActions(id)).toEqual(["finding.endWithContract"]);
  });
  it("an old version", async () => {
    expect((await end("2026-11-15", { version: 9 })).result).toEqual({ ok: false, reason: "changedByAnother" });
  });
});

describe("moving the day to remedy", () => {
  const move = ({ id, by }: Awaited<ReturnType<typeof open>>, day: string, version = 1) =>
    moveRemedyDay({ ...by, findingId: id, version, remedyDueOn: isoDate(day), reason: "Upphandling pågår." });
  it("ORB-47 takes the day of the check with it, and keeps the reason", async () => {
    const made = await open();
    expect(await move(made, "2026-12-01")).toEqual({ ok: true, value: { version: 2 } });
    expect(await findingOf(made.id)).toMatchObject({
      remedyDueOn: new Date("2026-12-01"),
      results: [{ dueOn: new Date("2026-12-31") }],
    });
    const entry = await db.auditEntry.findFirstOrThrow({ where: { entityId: made.id } });
    expect(entry).toMatchObject({
      action: "finding.moveRemedyDay",
      payload: { after: { reason: "Upphandling pågår." } },
    });
  });
  it("is refused before it was confirmed, on an old version, and when it is settled", async () => {
    const made = await open();
    expect(await move(made, "2026-08-31")).toEqual({ ok: false, reason: "beforeConfirmed" });
    expect(await move(made, "2026-12-01", 9)).toEqual({ ok: false, reason: "changedByAnother" });
    await db.finding.update({
      where: { id: made.id },
      data: { status: "REMEDIED", settledOn: new Date("2026-11-16") },
    });
    expect(await move(made, "2026-12-01")).toEqual({ ok: false, reason: "alreadySettled" });
    expect(await auditActions()).toEqual([]);
  });
});

describe("moving the day for many", () => {
  const reason = "Upphandling pågår.";
  const moveAll = (
    { actor }: Awaited<ReturnType<typeof open>>["by"],
    findings: readonly Readonly<{ id: string; version: number }>[],
    day = "2026-12-01",
  ) => moveRemedyDays({ actor, findings: [...findings], remedyDueOn: isoDate(day), reason });

  it("ORB-47 moves each with its check, and no other", async () => {
    const [one, two, neighbour] = [await open(), await open(), await open()];
    const before = await findingOf(neighbour.id);
    const chosen = [one, two].map(({ id }) => ({ id, version: 1 }));
    expect(await moveAll(one.by, chosen)).toEqual({ ok: true, value: { count: 2 } });
    for (const { id } of chosen) {
      expect(await findingOf(id)).toMatchObject({
        remedyDueOn: new Date("2026-12-01"),
        version: 2,
        results: [{ dueOn: new Date("2026-12-31") }],
      });
      expect(await auditActions(id)).toEqual(["finding.moveRemedyDay"]);
    }
    expect(await findingOf(neighbour.id)).toEqual(before);
  });

  it("moves none when some are refused, each of those by name", async () => {
    const [one, settled] = [await open(), await open({ unit: "Ängsro" })];
    await db.finding.update({
      where: { id: settled.id },
      data: { status: "REMEDIED", settledOn: new Date("2026-11-16") },
    });
    const before = await findingOf(one.id);
    const chosen = [
      { id: one.id, version: 1 },
      { id: settled.id, version: 1 },
      { id: "nothing", version: 1 },
    ];
    const answer = await moveAll(one.by, chosen);
    expect(answer).toMatchObject({
      reason: "someRefused",
      detail: { reasons: ["alreadySettled", "notFound"], total: 3 },
    });
    const rows = answer.ok ? [] : answer.detail?.rows;
    expect(rows).toEqual([expect.stringMatching(/^\S.*, Ängsro$/), "En brist som du inte når"]);
    expect(await findingOf(one.id)).toEqual(before);
    expect(await auditActions()).toEqual([]);
  });

  it("is refused row by row as the single act is", async () => {
    const [one, two] = [await open(), await open()];
    const chosen = [
      { id: one.id, version: 1 },
      { id: two.id, version: 9 },
    ];
    expect(await moveAll(one.by, chosen)).toMatchObject({ detail: { reasons: ["changedByAnother"] } });
    expect(await moveAll(one.by, chosen, "2026-08-31")).toMatchObject({
      detail: { reasons: ["beforeConfirmed", "beforeConfirmed"] },
    });
  });
});
