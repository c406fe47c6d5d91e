"use server";
import { perform } from "@/lib/actions/perform";
import { today } from "@/lib/clock";
import { START_REFUSALS_TEXT } from "../labels";
import { startFollowUp } from "./mutations";
import { startInput } from "./schema";

const asked = { permission: "followUp.run", refusals: START_REFUSALS_TEXT, revalidate: ["/follow-ups"] } as const;

export async function startFollowUpAction(input: unknown) {
  return perform({ ...asked, schema: startInput, input }, ({ actor, data }) =>
    startFollowUp({ actor, today: today(), ...data }),
  );
}
