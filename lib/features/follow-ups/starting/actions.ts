"use server";
import { revalidatePath } from "next/cache";
import { forbiddenResult, invalid, refused, type ActionResult } from "@/lib/actions/result";
import { grant } from "@/lib/auth/permissions";
import { actingUser } from "@/lib/auth/session";
import { today } from "@/lib/clock";
import { START_REFUSALS_TEXT, type StartingRefusal } from "../labels";
import { startFollowUp } from "./mutations";
import { startInput } from "./schema";

export async function startFollowUpAction(input: unknown): Promise<ActionResult<{ id: string }, StartingRefusal>> {
  const actor = grant(await actingUser(), "followUp.run");
  if (!actor) return forbiddenResult();
  const parsed = startInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await startFollowUp({ actor, today: today(), ...parsed.data });
  if (!result.ok) return refused(result, START_REFUSALS_TEXT);
  revalidatePath("/follow-ups");
  return result;
}
