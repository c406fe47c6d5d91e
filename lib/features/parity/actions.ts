"use server";

import { revalidatePath } from "next/cache";
import { forbiddenResult, invalid, refused, type ActionResult } from "@/lib/actions/result";
import { grant } from "@/lib/auth/permissions";
import { requireUser } from "@/lib/auth/session";
import { today } from "@/lib/clock";
import { PARITY_REFUSALS, type ParityRefusal } from "./labels";
import { markNotApplicable, unmarkNotApplicable, type Marked } from "./mutations";
import { markInput, unmarkInput } from "./schema";

export async function markNotApplicableAction(input: unknown): Promise<ActionResult<Marked, ParityRefusal>> {
  const actor = grant(await requireUser(), "register.write");
  if (!actor) return forbiddenResult();
  const parsed = markInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await markNotApplicable({ actor, today: today(), ...parsed.data });
  if (!result.ok) return refused(result, PARITY_REFUSALS);
  revalidatePath("/parity", "layout");
  return result;
}

export async function unmarkNotApplicableAction(input: unknown): Promise<ActionResult<Marked, ParityRefusal>> {
  const actor = grant(await requireUser(), "register.write");
  if (!actor) return forbiddenResult();
  const parsed = unmarkInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await unmarkNotApplicable({ actor, ...parsed.data });
  if (!result.ok) return refused(result, PARITY_REFUSALS);
  revalidatePath("/parity", "layout");
  return result;
}
