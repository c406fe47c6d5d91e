"use server";
import { perform } from "@/lib/actions/perform";
import { today } from "@/lib/clock";
import { CLOSING_REFUSALS_TEXT } from "./labels";
import { closeFollowUp } from "./mutations";
import { closeInput } from "./schema";

const asked = { permission: "followUp.run", refusals: CLOSING_REFUSALS_TEXT, revalidate: ["/follow-ups"] } as const;

export async function closeFollowUpAction(input: unknown) {
  return perform({ ...asked, schema: closeInput, input }, ({ actor, data }) =>
    closeFollowUp({ actor, today: today(), ...data }),
  );
}
