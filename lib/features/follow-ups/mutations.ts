import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited, type Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { holdCases } from "./holding/queries";
import type { StepTextRefusal } from "./labels";
import { step, type FollowUpEvent, type FollowUpStatus, type StepRefusal } from "./rules";
import { followUpScope } from "./scope";

type Change = Readonly<{ actor: Granted<"followUp.run">; id: string; version: number }>;
type Stepped = Outcome<{ version: number }, StepRefusal | "changedByAnother">;

/** Something must be judged again: back from the report to the assessment. */
export const reopenAssessment = (change: Change) => take(change, "reopenAssessment");

/** Ends a case that will not be carried out; never one that has been reported (domain.md 4.3). */
export const cancelFollowUp = ({ reason, ...change }: Change & Readonly<{ reason: string }>) =>
  take(change, "cancel", { cancelReason: reason });

const take = ({ actor, id, version }: Change, event: FollowUpEvent, more: Readonly<{ cancelReason?: string }> = {}) =>
  audited<{ version: number }, StepTextRefusal>(actor, async (tx, trace) => {
    await holdCases(tx, { id });
    const found = await tx.followUp.findFirst({
      where: { id, ...followUpScope(actor) },
      select: { id: true, status: true },
    });
    if (!found) return refuse("notFound");
    return stepCase(tx, trace, { ...found, version, event, more });
  });

type Step = Readonly<{
  id: string;
  status: FollowUpStatus;
  version: number;
  event: FollowUpEvent;
  more?: Readonly<Record<string, unknown>>;
}>;

/**
 * One step of a case that the caller holds: the table, the version and the trace. `more`: columns that the step itself
 * sets, told in the trace with it.
 */
export async function stepCase(
  tx: Tx,
  trace: Trace,
  { id, status, version, event, more = {} }: Step,
): Promise<Stepped> {
  const next = step(status, event);
  if (!next.ok) return next;
  const data = { ...more, status: next.value, version: version + 1 };
  const { count } = await tx.followUp.updateMany({ where: { id, version, status }, data });
  if (count === 0) return refuse("changedByAnother");
  const entry = { entity: "FollowUp", entityId: id, caseId: id, before: { status }, after: data };
  trace.record({ action: `followUp.${event}`, ...entry });
  return ok({ version: version + 1 });
}
