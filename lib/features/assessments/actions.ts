"use server";
import { forbiddenResult, invalid, refused, type ActionResult } from "@/lib/actions/result";
import { grant } from "@/lib/auth/permissions";
import { actingUser } from "@/lib/auth/session";
import { now, today } from "@/lib/clock";
import { ASSESSMENT_REFUSALS, type SaveRefusal } from "./labels";
import { saveAssessment, type Saved } from "./mutations";
import { saveAssessmentInput } from "./schema";

/** Autosave: revalidates no path, since the officer's own screen already shows what was typed. */
export async function saveAssessmentAction(input: unknown): Promise<ActionResult<Saved, SaveRefusal>> {
  const actor = grant(await actingUser(), "followUp.contribute");
  if (!actor) return forbiddenResult();
  const parsed = saveAssessmentInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await saveAssessment({ actor, today: today(), now: now(), ...parsed.data });
  return result.ok ? result : refused(result, ASSESSMENT_REFUSALS);
}
