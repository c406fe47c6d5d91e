import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited, type Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { syncFinding } from "@/lib/features/findings/candidates/mutations";
import { profileOfCase } from "@/lib/features/follow-ups/profile/queries";
import { isAssessable, step } from "@/lib/features/follow-ups/rules";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import type { SaveRefusal } from "./labels";
import { applyEdit, EMPTY_ASSESSMENT, type Assessment } from "./rules";
import type { SaveAssessmentInput } from "./schema";
import { groundOf, groundSelect, stateOf } from "./ground/queries";

type Save = Readonly<{ actor: Granted<"followUp.contribute">; today: IsoDate; now: Date }> & SaveAssessmentInput;
export type Saved = Readonly<{ version: number; state: Assessment; savedAt: Date }>;

/**
 * Saves one edit of one assessment (ORB-41). `version` 0 = nothing was saved when the officer opened it. Whoever comes
 * second gets `changedByAnother` and loses no word: the screen shows both texts (B30). The first edit moves the case to
 * ASSESSING; a result "finding" keeps a candidate finding in step.
 */
export const saveAssessment = ({ actor, today, now, followUpRequirementId, version, edit }: Save) =>
  audited<Saved, SaveRefusal>(actor, async (tx, trace) => {
    await lockCase(tx, followUpRequirementId);
    const row = await tx.followUpRequirement.findFirst({
      where: { id: followUpRequirementId, selected: true, followUp: followUpScope(actor) },
      select: groundSelect,
    });
    if (!row) return refuse("notFound");
    if (!isAssessable(row.followUp.status)) return refuse("assessmentLocked");
    if ((row.assessment?.version ?? 0) !== version) return refuse("changedByAnother");
    const before = row.assessment ? stateOf(row.assessment) : EMPTY_ASSESSMENT;
    const { scales } = await profileOfCase(tx, row.followUp.id);
    const next = applyEdit(before, edit, groundOf(row, scales));
    if (!next.ok) return next;
    const written = await write(tx, { followUpRequirementId, version, state: next.value, actorId: actor.id, now });
    if (!written.ok) return written;
    const caseId = row.followUp.id;
    trace.record({
      action: "assessment.save",
      entity: "Assessment",
      entityId: written.value,
      caseId,
      before,
      after: next.value,
    });
    const isFinding = next.value.result === "FINDING";
    await syncFinding(tx, trace, { assessmentId: written.value, isFinding, place: row, weighed: next.value, today });
    await beginAssessing(tx, trace, row.followUp);
    return ok({ version: version + 1, state: next.value, savedAt: now });
  });

/**
 * Holds the case still before its status is read: a report draft that begins at the same moment waits for this edit, or
 * this edit waits and finds the assessments locked (ORB-42). It is also the lock on the numbering of its findings.
 */
const lockCase = (tx: Tx, followUpRequirementId: string) => tx.$queryRaw`
  SELECT f.id FROM "FollowUp" f JOIN "FollowUpRequirement" r ON r."followUpId" = f.id
  WHERE r.id = ${followUpRequirementId} FOR NO KEY UPDATE OF f`;

type Write = Readonly<{
  followUpRequirementId: string;
  version: number;
  state: Assessment;
  actorId: string;
  now: Date;
}>;

/** Returns the assessment's id. The version stands in the statement itself: of two at once, one finds no row. */
async function write(tx: Tx, given: Write): Promise<Outcome<string, "changedByAnother">> {
  const { followUpRequirementId, version, state, actorId, now } = given;
  const data = { ...state, updatedById: actorId, updatedAt: now, version: version + 1 };
  if (version === 0) {
    const made = await tx.assessment.createManyAndReturn({
      data: { ...data, followUpRequirementId },
      skipDuplicates: true,
      select: { id: true },
    });
    return made[0] ? ok(made[0].id) : refuse("changedByAnother");
  }
  const changed = await tx.assessment.updateManyAndReturn({
    where: { followUpRequirementId, version },
    data,
    select: { id: true },
  });
  return changed[0] ? ok(changed[0].id) : refuse("changedByAnother");
}

type RunningCase = Readonly<{ id: string; status: Parameters<typeof step>[0] }>;

async function beginAssessing(tx: Tx, trace: Trace, followUp: RunningCase): Promise<void> {
  if (followUp.status !== "IN_PROGRESS") return;
  const next = step(followUp.status, "assess");
  if (!next.ok) return;
  const { count } = await tx.followUp.updateMany({
    where: { id: followUp.id, status: followUp.status },
    data: { status: next.value, version: { increment: 1 } },
  });
  if (count === 0) return; // a colleague's first judgement came a moment earlier
  trace.record({
    action: "followUp.assess",
    entity: "FollowUp",
    entityId: followUp.id,
    caseId: followUp.id,
    before: { status: followUp.status },
    after: { status: next.value },
  });
}
