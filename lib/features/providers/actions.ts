"use server";
import { perform } from "@/lib/actions/perform";
import { today } from "@/lib/clock";
import { PROVIDER_REFUSALS } from "./labels";
import { changeProvider, endProvider, registerProvider } from "./mutations";
import { changeProviderInput, endInput, registerProviderInput } from "./schema";

const asked = { permission: "register.write", refusals: PROVIDER_REFUSALS, revalidate: ["/providers"] } as const;

export async function registerProviderAction(input: unknown) {
  return perform({ ...asked, schema: registerProviderInput, input }, ({ actor, data }) =>
    registerProvider({ actor, ...data }),
  );
}

export async function changeProviderAction(input: unknown) {
  return perform({ ...asked, schema: changeProviderInput, input }, ({ actor, data }) =>
    changeProvider({ actor, today: today(), ...data }),
  );
}

export async function endProviderAction(input: unknown) {
  return perform({ ...asked, schema: endInput, input }, ({ actor, data }) =>
    endProvider({ actor, today: today(), ...data }),
  );
}
