"use server";
import { revalidatePath } from "next/cache";
import { forbiddenResult, invalid, refused, type ActionResult } from "@/lib/actions/result";
import { grant } from "@/lib/auth/permissions";
import { actingUser } from "@/lib/auth/session";
import { today } from "@/lib/clock";
import { RESULT_REFUSALS, type ResultTextRefusal } from "./labels";
import { endFindingWithContract, judgeResultFollowUp, moveRemedyDay, registerRemedyReply } from "./mutations";
import { endWithContractInput, judgeResultInput, moveRemedyInput, remedyReplyInput } from "./schema";

type Answer<T> = Promise<ActionResult<T, ResultTextRefusal>>;

export async function registerRemedyReplyAction(input: unknown): Answer<{ id: string }> {
  const actor = grant(await actingUser(), "followUp.run");
  if (!actor) return forbiddenResult();
  const parsed = remedyReplyInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await registerRemedyReply({ actor, today: today(), ...parsed.data });
  if (!result.ok) return refused(result, RESULT_REFUSALS);
  revalidatePath("/findings");
  return result;
}

export async function judgeResultAction(input: unknown): Answer<{ findingId: string }> {
  const actor = grant(await actingUser(), "followUp.run");
  if (!actor) return forbiddenResult();
  const parsed = judgeResultInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await judgeResultFollowUp({ actor, today: today(), ...parsed.data });
  if (!result.ok) return refused(result, RESULT_REFUSALS);
  revalidatePath("/findings");
  return result;
}

export async function moveRemedyDayAction(input: unknown): Answer<{ version: number }> {
  const actor = grant(await actingUser(), "followUp.run");
  if (!actor) return forbiddenResult();
  const parsed = moveRemedyInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await moveRemedyDay({ actor, today: today(), ...parsed.data });
  if (!result.ok) return refused(result, RESULT_REFUSALS);
  revalidatePath("/findings");
  return result;
}

export async function endFindingWithContractAction(input: unknown): Answer<{ version: number }> {
  const actor = grant(await actingUser(), "followUp.run");
  if (!actor) return forbiddenResult();
  const parsed = endWithContractInput.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await endFindingWithContract({ actor, today: today(), ...parsed.data });
  if (!result.ok) return refused(result, RESULT_REFUSALS);
  revalidatePath("/findings");
  return result;
}
