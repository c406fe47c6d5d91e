"use server";

import { revalidatePath } from "next/cache";
import { forbiddenResult, invalid, refused, type ActionResult } from "@/lib/actions/result";
import { grant } from "@/lib/auth/permissions";
import { requireUser } from "@/lib/auth/session";
import { today } from "@/lib/clock";
import { COMMISSION_REFUSALS, type CommissionRefusal } from "../labels";
import { copyRequirement, takeOverWording, type Copied } from "./mutations";
import { copyRequirementInput, takeOverInput } from "./schema";

export async function copyRequirementAction(input: unknown): Promise<ActionResult<Copied, CommissionRefusal>> {
  const actor = grant(await requireUser(), "register.write");
  if (!actor) return forbiddenResult();
  const parsed = copyRequirementInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await copyRequirement({ actor, today: today(), ...parsed.data });
  if (!result.ok) return refused(result, COMMISSION_REFUSALS);
  revalidatePath("/agreements", "layout");
  return result;
}

export async function takeOverWordingAction(input: unknown): Promise<ActionResult<Copied, CommissionRefusal>> {
  const actor = grant(await requireUser(), "register.write");
  if (!actor) return forbiddenResult();
  const parsed = takeOverInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await takeOverWording({ actor, today: today(), ...parsed.data });
  if (!result.ok) return refused(result, COMMISSION_REFUSALS);
  revalidatePath("/agreements", "layout");
  return result;
}
