import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited, type Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { toAll } from "@/lib/domain/bulk";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse } from "@/lib/domain/outcome";
import { lastDay } from "@/lib/features/agreements/rules";
import { holdCases } from "@/lib/features/follow-ups/holding/queries";
import { profileOfCase } from "@/lib/features/follow-ups/profile/queries";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { isSettled, judgeResult, mayEndWithContract, remedyDays, stepFinding } from "../rules";
import type { ResultTextRefusal } from "./labels";
import type {
  EndWithContractInput,
  JudgeResultInput,
  MoveRemediesInput,
  MoveRemedyInput,
  RemedyReplyInput,
} from "./schema";

type By = Readonly<{ actor: Granted<"followUp.run">; today: IsoDate }>;

const resultSelect = {
  id: true,
  number: true,
  status: true,
  version: true,
  finding: { select: { id: true, status: true, followUpId: true, confirmedOn: true } },
  _count: { select: { replies: true } },
} satisfies Prisma.ResultFollowUpSelect;

/** A resultatuppföljning in the actor's scope, for a change: its case is held. */
async function holdResult(tx: Tx, actor: By["actor"], id: string) {
  await holdCases(tx, { findings: { some: { results: { some: { id } } } } });
  const where = { id, finding: { followUp: followUpScope(actor) } };
  return tx.resultFollowUp.findFirst({ where, select: resultSelect });
}

/** Registers what the provider has shown. Its "done" closes nothing: the unit judges (ORB-46). */
export const registerRemedyReply = ({ actor, today, ...input }: By & RemedyReplyInput) =>
  audited<{ id: string }, ResultTextRefusal>(actor, async (tx, trace) => {
    const result = await holdResult(tx, actor, input.resultFollowUpId);
    if (!result) return refuse("notFound");
    if (result.status === "JUDGED") return refuse("alreadyJudged");
    if (input.receivedOn > today) return refuse("receivedInFuture");
    const { finding } = result;
    const next = stepFinding(finding.status, "reportRemedy");
    if (!next.ok) return next;
    const files = await tx.storedFile.count({
      where: { id: { in: input.fileIds }, followUpId: finding.followUpId },
    });
    if (files !== new Set(input.fileIds).size) return refuse("fileNotFound");
    if (!(await bump(tx, result.id, input.version, { status: "EVIDENCE_RECEIVED" }))) return refuse("changedByAnother");
    await tx.finding.update({ where: { id: finding.id }, data: { status: next.value, version: { increment: 1 } } });
    const reply = await tx.providerReply.create({
      data: {
        followUpId: finding.followUpId,
        kind: "REMEDY",
        receivedOn: toDbDate(input.receivedOn),
        senderName: input.senderName,
        text: input.text,
        resultFollowUpId: result.id,
        registeredById: actor.id,
        files: { create: input.fileIds.map((fileId) => ({ fileId })) },
      },
      select: { id: true },
    });
    const entry = { entity: "Finding", entityId: finding.id, caseId: finding.followUpId };
    trace.record({ ...entry, action: "finding.reportRemedy", before: { status: finding.status }, after: input });
    return ok(reply);
  });

/**
 * The unit's judgement of one resultatuppföljning. "Not remedied" opens the next one, with a new day to remedy it;
 * only a remedied finding is settled (ORB-45, ORB-47).
 */
export const judgeResultFollowUp = ({
  actor,
  today,
  resultFollowUpId,
  version,
  judgement,
  motive,
}: By & JudgeResultInput) =>
  audited<{ findingId: string }, ResultTextRefusal>(actor, async (tx, trace) => {
    const result = await holdResult(tx, actor, resultFollowUpId);
    if (!result) return refuse("notFound");
    const { finding, _count } = result;
    const alreadyJudged = result.status === "JUDGED";
    const next = judgeResult({ status: finding.status, judgement, motive, replies: _count.replies, alreadyJudged });
    if (!next.ok) return next;
    const judged = { status: "JUDGED" as const, judgement, motive, judgedOn: toDbDate(today), judgedById: actor.id };
    if (!(await bump(tx, result.id, version, judged))) return refuse("changedByAnother");
    const after = isSettled(next.value)
      ? { status: next.value, settledOn: toDbDate(today), settledReason: motive }
      : { status: next.value, ...(await openNext(tx, result, today)) };
    await tx.finding.update({ where: { id: finding.id }, data: { ...after, version: { increment: 1 } } });
    const entry = { entity: "Finding", entityId: finding.id, caseId: finding.followUpId };
    trace.record({
      ...entry,
      action: "finding.judge",
      before: { status: finding.status },
      after: { judgement, motive, ...after },
    });
    return ok({ findingId: finding.id });
  });

type Result = NonNullable<Awaited<ReturnType<typeof holdResult>>>;

async function openNext(tx: Tx, result: Result, today: IsoDate) {
  const days = remedyDays(await profileOfCase(tx, result.finding.followUpId), today);
  await tx.resultFollowUp.create({
    data: { findingId: result.finding.id, number: result.number + 1, dueOn: toDbDate(days.resultDueOn) },
  });
  return { remedyDueOn: toDbDate(days.remedyDueOn) };
}

async function bump(tx: Tx, id: string, version: number, data: Prisma.ResultFollowUpUncheckedUpdateManyInput) {
  const { count } = await tx.resultFollowUp.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  });
  return count === 1;
}

/** Moves the day by which a finding must be remedied, with a reason; its open resultatuppföljning follows. */
export const moveRemedyDay = ({ actor, ...move }: Omit<By, "today"> & MoveRemedyInput) =>
  audited<{ version: number }, ResultTextRefusal>(actor, async (tx, trace) => {
    await holdCases(tx, { findings: { some: { id: move.findingId } } });
    return setRemedyDay(tx, trace, { ...move, actor });
  });

/** The same day and reason for many findings, all or none. Each refused finding is named. */
export const moveRemedyDays = ({ actor, findings, remedyDueOn, reason }: Omit<By, "today"> & MoveRemediesInput) =>
  audited<{ count: number }, "someRefused">(actor, async (tx, trace) => {
    await holdCases(tx, { findings: { some: { id: { in: findings.map((one) => one.id) } } } });
    const names = await namesOf(tx, actor, findings);
    return toAll(findings, {
      act: ({ id, version }) => setRemedyDay(tx, trace, { actor, findingId: id, version, remedyDueOn, reason }),
      nameOf: ({ id }) => names.get(id) ?? "En brist som du inte når",
    });
  });

async function namesOf(tx: Tx, actor: By["actor"], findings: MoveRemediesInput["findings"]) {
  const found = await tx.finding.findMany({
    where: { id: { in: findings.map((one) => one.id) }, followUp: followUpScope(actor) },
    select: {
      id: true,
      requirementVersion: { select: { title: true, requirement: { select: { code: true } } } },
      followUp: { select: { activity: { select: { unit: { select: { name: true } } } } } },
    },
  });
  return new Map(
    found.map(({ id, requirementVersion: { title, requirement }, followUp }) => [
      id,
      `${requirement.code} ${title}, ${followUp.activity.unit.name}`,
    ]),
  );
}

type Move = MoveRemedyInput & Readonly<{ actor: By["actor"] }>;

/** The one way in which the day is moved, inside the transaction of a caller that holds the case. */
async function setRemedyDay(tx: Tx, trace: Trace, { actor, findingId, version, remedyDueOn, reason }: Move) {
  const found = await findFinding(tx, actor, findingId);
  if (!found) return refuse("notFound");
  if (isSettled(found.status)) return refuse("alreadySettled");
  const confirmedOn = fromDbDate(found.confirmedOn);
  if (confirmedOn === null || remedyDueOn < confirmedOn) return refuse("beforeConfirmed");
  const profile = await profileOfCase(tx, found.followUpId);
  const { resultDueOn } = remedyDays({ ...profile, deadlines: { ...profile.deadlines, remedyDays: 0 } }, remedyDueOn);
  const changed = await changeFinding(tx, trace, {
    found,
    version,
    action: "finding.moveRemedyDay",
    data: { remedyDueOn: toDbDate(remedyDueOn) },
    note: { reason },
  });
  if (!changed) return refuse("changedByAnother");
  await tx.resultFollowUp.updateMany({
    where: { findingId, status: { not: "JUDGED" } },
    data: { dueOn: toDbDate(resultDueOn), version: { increment: 1 } },
  });
  return ok({ version: version + 1 });
}

/** The contract has ended: the finding ends with it under its own outcome, never as remedied (ORB-45). */
export const endFindingWithContract = ({ actor, today, findingId, version, reason }: By & EndWithContractInput) =>
  audited<{ version: number }, ResultTextRefusal>(actor, async (tx, trace) => {
    await holdCases(tx, { findings: { some: { id: findingId } } });
    const found = await findFinding(tx, actor, findingId);
    if (!found) return refuse("notFound");
    const next = stepFinding(found.status, "endWithContract");
    if (!next.ok) return next;
    if (!mayEndWithContract(agreementLastDay(found), today)) return refuse("contractStillRuns");
    const data = { status: next.value, settledOn: toDbDate(today), settledReason: reason };
    const changed = await changeFinding(tx, trace, { found, version, action: "finding.endWithContract", data });
    return changed ? ok({ version: version + 1 }) : refuse("changedByAnother");
  });

const findFinding = (tx: Tx, actor: By["actor"], id: string) =>
  tx.finding.findFirst({
    where: { id, followUp: followUpScope(actor) },
    select: {
      id: true,
      status: true,
      followUpId: true,
      confirmedOn: true,
      followUp: {
        select: {
          agreement: {
            select: {
              endedOn: true,
              versions: { where: { status: "ACTIVE" }, orderBy: { validFrom: "desc" }, take: 1 },
            },
          },
        },
      },
    },
  });
type Found = NonNullable<Awaited<ReturnType<typeof findFinding>>>;

function agreementLastDay({ followUp: { agreement } }: Found): IsoDate | null {
  const terms = agreement?.versions[0];
  if (!agreement || !terms) return null;
  const ends = { endDate: fromDbDate(terms.endDate), extensionTo: fromDbDate(terms.extensionTo) };
  return lastDay(ends, fromDbDate(agreement.endedOn));
}

type FindingChange = Readonly<{
  found: Found;
  version: number;
  action: string;
  data: Prisma.FindingUncheckedUpdateManyInput;
  note?: object;
}>;

async function changeFinding(tx: Tx, trace: Trace, { found, version, action, data, note }: FindingChange) {
  const where = { id: found.id, version };
  const { count } = await tx.finding.updateMany({ where, data: { ...data, version: version + 1 } });
  if (count === 0) return false;
  const entry = { entity: "Finding", entityId: found.id, caseId: found.followUpId };
  trace.record({ ...entry, action, before: { status: found.status }, after: { ...data, ...note } });
  return true;
}
