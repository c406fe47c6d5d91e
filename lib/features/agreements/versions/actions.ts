"use server";
import { perform } from "@/lib/actions/perform";
import { now } from "@/lib/clock";
import { AGREEMENT_REFUSALS } from "../labels";
import { activateVersion, editTerms, startVersion } from "./mutations";
import { activateVersionInput, editTermsInput, startVersionInput } from "./schema";

const asked = { permission: "register.write", refusals: AGREEMENT_REFUSALS, revalidate: ["/agreements"] } as const;

export async function editTermsAction(input: unknown) {
  return perform({ ...asked, schema: editTermsInput, input }, ({ actor, data }) => editTerms({ actor, ...data }));
}

export async function activateVersionAction(input: unknown) {
  return perform({ ...asked, schema: activateVersionInput, input }, ({ actor, data }) =>
    activateVersion({ actor, now: now(), ...data }),
  );
}

export async function startVersionAction(input: unknown) {
  return perform({ ...asked, schema: startVersionInput, input }, ({ actor, data }) => startVersion({ actor, ...data }));
}
