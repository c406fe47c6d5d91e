"use server";

import { revalidatePath } from "next/cache";
import { forbiddenResult, invalid, refused, type ActionResult } from "@/lib/actions/result";
import { grant } from "@/lib/auth/permissions";
import { requireUser } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { AGREEMENT_REFUSALS, type AgreementRefusal } from "../labels";
import { activateVersion, editTerms, startVersion, type SavedTerms } from "./mutations";
import { activateVersionInput, editTermsInput, startVersionInput } from "./schema";

export async function editTermsAction(input: unknown): Promise<ActionResult<SavedTerms, AgreementRefusal>> {
  const actor = grant(await requireUser(), "register.write");
  if (!actor) return forbiddenResult();
  const parsed = editTermsInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await editTerms({ actor, ...parsed.data });
  if (!result.ok) return refused(result, AGREEMENT_REFUSALS);
  revalidatePath("/agreements", "layout");
  return result;
}

export async function activateVersionAction(input: unknown): Promise<ActionResult<SavedTerms, AgreementRefusal>> {
  const actor = grant(await requireUser(), "register.write");
  if (!actor) return forbiddenResult();
  const parsed = activateVersionInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await activateVersion({ actor, now: now(), ...parsed.data });
  if (!result.ok) return refused(result, AGREEMENT_REFUSALS);
  revalidatePath("/agreements", "layout");
  return result;
}

export async function startVersionAction(input: unknown): Promise<ActionResult<SavedTerms, AgreementRefusal>> {
  const actor = grant(await requireUser(), "register.write");
  if (!actor) return forbiddenResult();
  const parsed = startVersionInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await startVersion({ actor, ...parsed.data });
  if (!result.ok) return refused(result, AGREEMENT_REFUSALS);
  revalidatePath("/agreements", "layout");
  return result;
}
