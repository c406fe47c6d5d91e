"use server";

import { revalidatePath } from "next/cache";
import { forbiddenResult, invalid, refused, type ActionResult } from "@/lib/actions/result";
import { grant } from "@/lib/auth/permissions";
import { requireUser } from "@/lib/auth/session";
import { today } from "@/lib/clock";
import { AGREEMENT_REFUSALS, type AgreementRefusal } from "../labels";
import { addReimbursement, removeReimbursement, type SavedReimbursement } from "./mutations";
import { addReimbursementInput, removeReimbursementInput } from "./schema";

export async function addReimbursementAction(
  input: unknown,
): Promise<ActionResult<SavedReimbursement, AgreementRefusal>> {
  const actor = grant(await requireUser(), "register.write");
  if (!actor) return forbiddenResult();
  const parsed = addReimbursementInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await addReimbursement({ actor, today: today(), ...parsed.data });
  if (!result.ok) return refused(result, AGREEMENT_REFUSALS);
  revalidatePath("/agreements", "layout");
  return result;
}

export async function removeReimbursementAction(
  input: unknown,
): Promise<ActionResult<SavedReimbursement, AgreementRefusal>> {
  const actor = grant(await requireUser(), "register.write");
  if (!actor) return forbiddenResult();
  const parsed = removeReimbursementInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await removeReimbursement({ actor, today: today(), ...parsed.data });
  if (!result.ok) return refused(result, AGREEMENT_REFUSALS);
  revalidatePath("/agreements", "layout");
  return result;
}
