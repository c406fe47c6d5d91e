"use server";
import { performOpen } from "@/lib/actions/perform";
import { realNow } from "@/lib/clock";
import { PEOPLE_REFUSALS } from "../labels";
import { newPasswordInput } from "../schema";
import { answerInvitation } from "./mutations";

/** Before anybody is signed in: the link itself is the right. */
export async function answerInvitationAction(input: unknown) {
  return performOpen({ schema: newPasswordInput, refusals: PEOPLE_REFUSALS, input }, (data) =>
    answerInvitation({ ...data, now: realNow() }),
  );
}
