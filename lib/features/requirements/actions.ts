"use server";

import { revalidatePath } from "next/cache";
import { forbiddenResult, invalid, refused, type ActionResult } from "@/lib/actions/result";
import { grant } from "@/lib/auth/permissions";
import { requireUser } from "@/lib/auth/session";
import { REQUIREMENT_REFUSALS, type RequirementRefusal } from "./labels";
import { createRequirement } from "./mutations";
import { createRequirementInput } from "./schema";
import type { SavedVersion } from "./versions/mutations";

export async function createRequirementAction(input: unknown): Promise<ActionResult<SavedVersion, RequirementRefusal>> {
  const actor = grant(await requireUser(), "requirement.publish");
  if (!actor) return forbiddenResult();
  const parsed = createRequirementInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await createRequirement({ actor, ...parsed.data });
  if (!result.ok) return refused(result, REQUIREMENT_REFUSALS);
  revalidatePath("/requirements", "layout");
  return result;
}
