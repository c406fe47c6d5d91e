"use server";

import { revalidatePath } from "next/cache";
import { forbiddenResult, invalid, refused, type ActionResult } from "@/lib/actions/result";
import { grant } from "@/lib/auth/permissions";
import { requireUser } from "@/lib/auth/session";
import { today } from "@/lib/clock";
import type { SavedAgreement } from "../mutations";
import { COMMISSION_REFUSALS, type CommissionRefusal } from "./labels";
import { createCommission } from "./mutations";
import { createCommissionInput } from "./schema";

export async function createCommissionAction(input: unknown): Promise<ActionResult<SavedAgreement, CommissionRefusal>> {
  const actor = grant(await requireUser(), "register.write");
  if (!actor) return forbiddenResult();
  const parsed = createCommissionInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await createCommission({ actor, today: today(), ...parsed.data });
  if (!result.ok) return refused(result, COMMISSION_REFUSALS);
  revalidatePath("/agreements", "layout");
  return result;
}
