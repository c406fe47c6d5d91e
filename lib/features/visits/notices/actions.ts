"use server";
import { perform } from "@/lib/actions/perform";
import { now, today } from "@/lib/clock";
import { NOTICE_REFUSALS } from "./labels";
import { sendNotice } from "./mutations";
import { sendNoticeInput } from "./schema";

const asked = { permission: "followUp.run", refusals: NOTICE_REFUSALS, revalidate: ["/follow-ups"] } as const;

export async function sendNoticeAction(input: unknown) {
  return perform({ ...asked, schema: sendNoticeInput, input }, ({ actor, data }) =>
    sendNotice({ actor, today: today(), now: now(), ...data }),
  );
}
