"use server";

import { revalidatePath } from "next/cache";
import { forbiddenResult, invalid, refused, type ActionResult } from "@/lib/actions/result";
import { grant } from "@/lib/auth/permissions";
import { requireUser } from "@/lib/auth/session";
import { today } from "@/lib/clock";
import { AGREEMENT_REFUSALS, type AgreementRefusal } from "./labels";
import { createAgreement, editIdentity, endAgreement, setActivities, type SavedAgreement } from "./mutations";
import { createAgreementInput, editIdentityInput, endAgreementInput, setActivitiesInput } from "./schema";

export async function createAgreementAction(input: unknown): Promise<ActionResult<SavedAgreement, AgreementRefusal>> {
  const actor = grant(await requireUser(), "register.write");
  if (!actor) return forbiddenResult();
  const parsed = createAgreementInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await createAgreement({ actor, today: today(), ...parsed.data });
  if (!result.ok) return refused(result, AGREEMENT_REFUSALS);
  revalidatePath("/agreements", "layout");
  return result;
}

export async function editIdentityAction(input: unknown): Promise<ActionResult<SavedAgreement, AgreementRefusal>> {
  const actor = grant(await requireUser(), "register.write");
  if (!actor) return forbiddenResult();
  const parsed = editIdentityInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await editIdentity({ actor, today: today(), ...parsed.data });
  if (!result.ok) return refused(result, AGREEMENT_REFUSALS);
  revalidatePath("/agreements", "layout");
  return result;
}

export async function setActivitiesAction(input: unknown): Promise<ActionResult<SavedAgreement, AgreementRefusal>> {
  const actor = grant(await requireUser(), "register.write");
  if (!actor) return forbiddenResult();
  const parsed = setActivitiesInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await setActivities({ actor, today: today(), ...parsed.data });
  if (!result.ok) return refused(result, AGREEMENT_REFUSALS);
  revalidatePath("/agreements", "layout");
  return result;
}

export async function endAgreementAction(input: unknown): Promise<ActionResult<SavedAgreement, AgreementRefusal>> {
  const actor = grant(await requireUser(), "register.write");
  if (!actor) return forbiddenResult();
  const parsed = endAgreementInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await endAgreement({ actor, today: today(), ...parsed.data });
  if (!result.ok) return refused(result, AGREEMENT_REFUSALS);
  revalidatePath("/agreements", "layout");
  return result;
}
