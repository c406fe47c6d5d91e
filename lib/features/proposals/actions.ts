"use server";
import { perform } from "@/lib/actions/perform";
import { PROPOSAL_REFUSALS } from "./labels";
import { decideProposal, proposeImprovement } from "./mutations";
import { decideProposalInput, proposeInput } from "./schema";

const asked = { refusals: PROPOSAL_REFUSALS, revalidate: ["/requirements"] } as const;

export async function proposeImprovementAction(input: unknown) {
  return perform({ ...asked, permission: "followUp.contribute", schema: proposeInput, input }, ({ actor, data }) =>
    proposeImprovement({ actor, ...data }),
  );
}

export async function decideProposalAction(input: unknown) {
  return perform(
    { ...asked, permission: "requirement.publish", schema: decideProposalInput, input },
    ({ actor, data }) => decideProposal({ actor, ...data }),
  );
}
