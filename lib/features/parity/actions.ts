"use server";
import { perform } from "@/lib/actions/perform";
import { today } from "@/lib/clock";
import { PARITY_REFUSALS } from "./labels";
import { markNotApplicable, unmarkNotApplicable } from "./mutations";
import { markInput, unmarkInput } from "./schema";

const asked = { permission: "register.write", refusals: PARITY_REFUSALS, revalidate: ["/parity"] } as const;

export async function markNotApplicableAction(input: unknown) {
  return perform({ ...asked, schema: markInput, input }, ({ actor, data }) =>
    markNotApplicable({ actor, today: today(), ...data }),
  );
}

export async function unmarkNotApplicableAction(input: unknown) {
  return perform({ ...asked, schema: unmarkInput, input }, ({ actor, data }) =>
    unmarkNotApplicable({ actor, ...data }),
  );
}
