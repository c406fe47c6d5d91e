"use server";
import { performOpen } from "@/lib/actions/perform";
import { today } from "@/lib/clock";
import { SETUP_REFUSALS } from "./labels";
import { setUp } from "./mutations";
import { setupInput } from "./schema";

/** The first visit: nobody can be signed in yet, and once done it refuses for ever. */
export async function setUpAction(input: unknown) {
  return performOpen({ schema: setupInput, refusals: SETUP_REFUSALS, input }, (data) =>
    setUp({ ...data, today: today() }),
  );
}
