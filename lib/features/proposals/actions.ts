"use server";

import { revalidatePath } from "next/cache";
import { forbiddenResult, invalid, refused, type ActionResult } from "@/lib/actions/result";
import { grant } from "@/lib/auth/permissions";
import { requireUser } from "@/lib/auth/session";
import { PROPOSAL_REFUSALS, type ProposalRefusal } from "./labels";
import { decideProposal, proposeImprovement, type SavedProposal } from "./mutations";
import { decideProposalInput, proposeInput } from "./schema";

export async function proposeImprovementAction(input: unknown): Promise<ActionResult<SavedProposal, ProposalRefusal>> {
  const actor = grant(await requireUser(), "followUp.contribute");
  if (!actor) return forbiddenResult();
  const parsed = proposeInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await proposeImprovement({ actor, ...parsed.data });
  if (!result.ok) return refused(result, PROPOSAL_REFUSALS);
  revalidatePath("/requirements", "layout");
  return result;
}

export async function decideProposalAction(input: unknown): Promise<ActionResult<SavedProposal, ProposalRefusal>> {
  const actor = grant(await requireUser(), "requirement.publish");
  if (!actor) return forbiddenResult();
  const parsed = decideProposalInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await decideProposal({ actor, ...parsed.data });
  if (!result.ok) return refused(result, PROPOSAL_REFUSALS);
  revalidatePath("/requirements", "layout");
  return result;
}
