"use server";
import { perform } from "@/lib/actions/perform";
import { now, today } from "@/lib/clock";
import { ASSESSMENT_REFUSALS } from "./labels";
import { saveAssessment } from "./mutations";
import { saveAssessmentInput } from "./schema";

const asked = { permission: "followUp.contribute", refusals: ASSESSMENT_REFUSALS } as const;

/** Autosave: revalidates no path, since the officer's own screen already shows what was typed. */
export async function saveAssessmentAction(input: unknown) {
  return perform({ ...asked, schema: saveAssessmentInput, input }, ({ actor, data }) =>
    saveAssessment({ actor, today: today(), now: now(), ...data }),
  );
}
