"use server";
import { perform } from "@/lib/actions/perform";
import { STEP_REFUSALS_TEXT } from "./labels";
import { cancelFollowUp, reopenAssessment } from "./mutations";
import { cancelInput, stepInput } from "./schema";

const asked = { permission: "followUp.run", refusals: STEP_REFUSALS_TEXT, revalidate: ["/follow-ups"] } as const;

export async function reopenAssessmentAction(input: unknown) {
  return perform({ ...asked, schema: stepInput, input }, ({ actor, data }) => reopenAssessment({ actor, ...data }));
}

export async function cancelFollowUpAction(input: unknown) {
  return perform({ ...asked, schema: cancelInput, input }, ({ actor, data }) => cancelFollowUp({ actor, ...data }));
}
