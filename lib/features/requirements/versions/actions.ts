"use server";

import { revalidatePath } from "next/cache";
import { forbiddenResult, invalid, refused, type ActionResult } from "@/lib/actions/result";
import { grant } from "@/lib/auth/permissions";
import { requireUser } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { REQUIREMENT_REFUSALS, type RequirementRefusal } from "../labels";
import {
  editRequirementDraft,
  endRequirement,
  publishVersion,
  startRequirementVersion,
  type SavedVersion,
} from "./mutations";
import { editRequirementDraftInput, endRequirementInput, newVersionInput, publishVersionInput } from "./schema";

export async function editRequirementDraftAction(
  input: unknown,
): Promise<ActionResult<SavedVersion, RequirementRefusal>> {
  const actor = grant(await requireUser(), "requirement.publish");
  if (!actor) return forbiddenResult();
  const parsed = editRequirementDraftInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await editRequirementDraft({ actor, ...parsed.data });
  if (!result.ok) return refused(result, REQUIREMENT_REFUSALS);
  revalidatePath("/requirements", "layout");
  return result;
}

export async function publishVersionAction(input: unknown): Promise<ActionResult<SavedVersion, RequirementRefusal>> {
  const actor = grant(await requireUser(), "requirement.publish");
  if (!actor) return forbiddenResult();
  const parsed = publishVersionInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await publishVersion({ actor, now: now(), ...parsed.data });
  if (!result.ok) return refused(result, REQUIREMENT_REFUSALS);
  revalidatePath("/requirements", "layout");
  return result;
}

export async function startRequirementVersionAction(
  input: unknown,
): Promise<ActionResult<SavedVersion, RequirementRefusal>> {
  const actor = grant(await requireUser(), "requirement.publish");
  if (!actor) return forbiddenResult();
  const parsed = newVersionInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await startRequirementVersion({ actor, ...parsed.data });
  if (!result.ok) return refused(result, REQUIREMENT_REFUSALS);
  revalidatePath("/requirements", "layout");
  return result;
}

export async function endRequirementAction(input: unknown): Promise<ActionResult<SavedVersion, RequirementRefusal>> {
  const actor = grant(await requireUser(), "requirement.publish");
  if (!actor) return forbiddenResult();
  const parsed = endRequirementInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await endRequirement({ actor, ...parsed.data });
  if (!result.ok) return refused(result, REQUIREMENT_REFUSALS);
  revalidatePath("/requirements", "layout");
  return result;
}
