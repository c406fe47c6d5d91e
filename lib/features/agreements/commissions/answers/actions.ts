"use server";
import { perform } from "@/lib/actions/perform";
import { today } from "@/lib/clock";
import { COMMISSION_REFUSALS } from "../labels";
import { copyRequirement, takeOverWording } from "./mutations";
import { copyRequirementInput, takeOverInput } from "./schema";

const asked = { permission: "register.write", refusals: COMMISSION_REFUSALS, revalidate: ["/agreements"] } as const;

export async function copyRequirementAction(input: unknown) {
  return perform({ ...asked, schema: copyRequirementInput, input }, ({ actor, data }) =>
    copyRequirement({ actor, today: today(), ...data }),
  );
}

export async function takeOverWordingAction(input: unknown) {
  return perform({ ...asked, schema: takeOverInput, input }, ({ actor, data }) =>
    takeOverWording({ actor, today: today(), ...data }),
  );
}
