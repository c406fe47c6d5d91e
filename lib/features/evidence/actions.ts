"use server";
import { perform } from "@/lib/actions/perform";
import { now, today } from "@/lib/clock";
import { EVIDENCE_REFUSALS } from "./labels";
import { addEvidence, editEvidence, reviewEvidence, withdrawEvidence } from "./mutations";
import { addEvidenceInput, editEvidenceInput, reviewEvidenceInput, withdrawEvidenceInput } from "./schema";

const asked = {
  permission: "followUp.contribute",
  refusals: EVIDENCE_REFUSALS,
  revalidate: ["/follow-ups"],
} as const;
const at = () => ({ today: today(), now: now() });

export async function addEvidenceAction(input: unknown) {
  return perform({ ...asked, schema: addEvidenceInput, input }, ({ actor, data }) =>
    addEvidence({ actor, ...at(), ...data }),
  );
}

export async function editEvidenceAction(input: unknown) {
  return perform({ ...asked, schema: editEvidenceInput, input }, ({ actor, data }) =>
    editEvidence({ actor, ...at(), ...data }),
  );
}

export async function reviewEvidenceAction(input: unknown) {
  return perform({ ...asked, schema: reviewEvidenceInput, input }, ({ actor, data }) =>
    reviewEvidence({ actor, ...at(), ...data }),
  );
}

export async function withdrawEvidenceAction(input: unknown) {
  return perform({ ...asked, schema: withdrawEvidenceInput, input }, ({ actor, data }) =>
    withdrawEvidence({ actor, ...at(), ...data }),
  );
}
