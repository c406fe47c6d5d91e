import { z } from "zod";
import { idValue, textValue, versionValue } from "@/lib/format/form-values";
import { choiceParam, pageParam, textParam } from "@/lib/format/list-query";
import { PROPOSAL_STATUSES } from "./rules";

export const proposeInput = z.strictObject({
  requirementId: idValue("Välj vilket krav förslaget gäller."),
  followUpId: idValue(),
  text: textValue("Skriv hur kravet kan bli bättre till nästa upphandling.", 2_000),
});
export type ProposeInput = z.infer<typeof proposeInput>;

/** `/requirements/ID/propose?followUp=…`: from which follow-up the proposal comes. */
export const proposalPageQuery = z.object({ followUp: textParam() });

export const decideProposalInput = z.strictObject({
  proposalId: idValue(),
  version: versionValue(),
  status: z.enum(PROPOSAL_STATUSES),
});
export type DecideProposalInput = z.infer<typeof decideProposalInput>;

/** `/requirements/proposals?status=OPEN&area=…`: what to bring to the next procurement of an area. */
export const proposalListQuery = z.object({
  area: textParam(),
  status: choiceParam([...PROPOSAL_STATUSES, "all"]),
  page: pageParam(),
});
export type ProposalListQuery = z.infer<typeof proposalListQuery>;
