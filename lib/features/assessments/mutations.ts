import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { syncFinding } from "@/lib/features/findings/candidates/mutations";
import { holdCases } from "@/lib/features/follow-ups/holding/queries";
import { stepCase } from "@/lib/features/follow-ups/mutations";
import { profileOfCase } from "@/lib/features/follow-ups/profile/queries";
import { isAssessable } from "@/lib/features/follow-ups/rules";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import type { SaveRefusal } from "./labels";
import { applyEdit, EMPTY_ASSESSMENT, type Assessment } from "./rules";
import type { SaveAssessmentInput } from "./schema";
import { groundOf, groundSelect, stateOf } from "./ground/queries";

type Save = Readonly<{ actor: Granted<"followUp.contribute">; today: IsoDate; now: Date }> & SaveAssessmentInput;
export type SavedAssessment = Readonly<{ version: number; state: Assessment; savedAt: Date }>;

/**
 * Saves one edit of one assessment (ORB-41). `version` 0 = nothing was saved when the officer opened it. Whoever comes
 * second gets `changedByAnother` and loses no word: the screen shows both texts (B30). The first edit moves the case to
 * ASSESSING; a result "finding" keeps a candidate finding in step.
 */
export const saveAssessment = ({ actor, today, now, followUpRequirementId, version, edit }: Save) =>
  audited<SavedAssessment, SaveRefusal>(actor, async (tx, trace) => {
    // Before its status is read: a report that is begun at the same moment waits for this edit, or this edit waits and
    // finds the assessments locked (ORB-42). It is also the lock on the numbering of the case's findings.
    const [held] = await holdCases(tx, { requirements: { some: { id: followUpRequirementId } } });
    const row = await tx.followUpRequirement.findFirst({
      where: { id: followUpRequirementId, selected: true, followUp: followUpScope(actor) },
      select: groundSelect,
    });
    if (!row || !held) return refuse("notFound");
    if (!isAssessable(held.status)) return refuse("assessmentLocked");
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
    const begun = held.status === "IN_PROGRESS" ? await stepCase(tx, trace, { ...held, event: "assess" }) : ok(null);
    if (!begun.ok) return refuse("assessmentLocked");
    return ok({ version: version + 1, state: next.value, savedAt: now });
  });

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
