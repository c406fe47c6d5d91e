"use server";
import { revalidatePath } from "next/cache";
import { forbiddenResult, invalid, refused, type ActionResult } from "@/lib/actions/result";
import { grant } from "@/lib/auth/permissions";
import { actingUser } from "@/lib/auth/session";
import { STEP_REFUSALS_TEXT, type StepTextRefusal } from "./labels";
import { cancelFollowUp, draftReport, reopenAssessment } from "./mutations";
import { cancelInput, stepInput } from "./schema";

type Stepped = Promise<ActionResult<{ version: number }, StepTextRefusal>>;

export async function draftReportAction(input: unknown): Stepped {
  const actor = grant(await actingUser(), "followUp.run");
  if (!actor) return forbiddenResult();
  const parsed = stepInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await draftReport({ actor, ...parsed.data });
  if (!result.ok) return refused(result, STEP_REFUSALS_TEXT);
  revalidatePath(`/follow-ups/${parsed.data.id}`);
  return result;
}

export async function reopenAssessmentAction(input: unknown): Stepped {
  const actor = grant(await actingUser(), "followUp.run");
  if (!actor) return forbiddenResult();
  const parsed = stepInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await reopenAssessment({ actor, ...parsed.data });
  if (!result.ok) return refused(result, STEP_REFUSALS_TEXT);
  revalidatePath(`/follow-ups/${parsed.data.id}`);
  return result;
}

export async function cancelFollowUpAction(input: unknown): Stepped {
  const actor = grant(await actingUser(), "followUp.run");
  if (!actor) return forbiddenResult();
  const parsed = cancelInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await cancelFollowUp({ actor, ...parsed.data });
  if (!result.ok) return refused(result, STEP_REFUSALS_TEXT);
  revalidatePath(`/follow-ups/${parsed.data.id}`);
  return result;
}
