"use server";
import { perform } from "@/lib/actions/perform";
import { EVIDENCE_REFUSALS } from "../labels";
import { linkEvidence, setEvidenceLinks } from "./mutations";
import { linkEvidenceInput, setLinksInput } from "./schema";

const asked = {
  permission: "followUp.contribute",
  refusals: EVIDENCE_REFUSALS,
  revalidate: ["/follow-ups"],
} as const;

export async function linkEvidenceAction(input: unknown) {
  return perform({ ...asked, schema: linkEvidenceInput, input }, ({ actor, data }) => linkEvidence({ actor, ...data }));
}

export async function setLinksAction(input: unknown) {
  return perform({ ...asked, schema: setLinksInput, input }, ({ actor, data }) => setEvidenceLinks({ actor, ...data }));
}
