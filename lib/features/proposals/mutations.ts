import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import { ok, refuse } from "@/lib/domain/outcome";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import type { ProposalRefusal } from "./labels";
import { mayBecome } from "./rules";
import type { DecideProposalInput, ProposeInput } from "./schema";

export type SavedProposal = Readonly<{ id: string; version: number }>;
type Propose = Readonly<{ actor: Granted<"followUp.contribute"> }> & ProposeInput;

/** What a follow-up taught about a requirement's wording, for the next procurement. The wording in force stays (PLAN-07). */
export const proposeImprovement = ({ actor, requirementId, followUpId, text }: Propose) =>
  audited<SavedProposal, ProposalRefusal>(actor, async (tx, trace) => {
    const followUp = await tx.followUp.findFirst({
      where: { id: followUpId, ...followUpScope(actor) },
      select: { requirements: { where: { requirementVersion: { requirementId } }, select: { id: true }, take: 1 } },
    });
    if (!followUp) return refuse("notFound");
    if (followUp.requirements.length === 0) return refuse("notInTheFollowUp");
    const made = await tx.improvementProposal.create({
      data: { requirementId, followUpId, text, createdById: actor.id },
      select: { id: true, version: true },
    });
    trace.record({
      action: "proposal.create",
      entity: "Requirement",
      entityId: requirementId,
      caseId: followUpId,
      after: { proposalId: made.id, text },
    });
    return ok(made);
  });

type Decide = Readonly<{ actor: Granted<"requirement.publish"> }> & DecideProposalInput;

/** Whether a proposal is brought to the next procurement. The requirement itself is changed by a new version, or not at all. */
export const decideProposal = ({ actor, proposalId, version, status }: Decide) =>
  audited<SavedProposal, ProposalRefusal>(actor, async (tx, trace) => {
    const before = await tx.improvementProposal.findUnique({
      where: { id: proposalId },
      select: { requirementId: true, followUpId: true, status: true },
    });
    if (!before) return refuse("notFound");
    if (!mayBecome(before.status, status)) return refuse("alreadyDecided");
    const { count } = await tx.improvementProposal.updateMany({
      where: { id: proposalId, version },
      data: { status, version: version + 1 },
    });
    if (count === 0) return refuse("changedByAnother");
    trace.record({
      action: "proposal.decide",
      entity: "Requirement",
      entityId: before.requirementId,
      caseId: before.followUpId,
      before: { proposalId, status: before.status },
      after: { proposalId, status },
    });
    return ok({ id: proposalId, version: version + 1 });
  });
