"use server";
import { perform } from "@/lib/actions/perform";
import { REQUIREMENT_REFUSALS } from "./labels";
import { createRequirement } from "./mutations";
import { createRequirementInput } from "./schema";

const asked = {
  permission: "requirement.publish",
  refusals: REQUIREMENT_REFUSALS,
  revalidate: ["/requirements"],
} as const;

export async function createRequirementAction(input: unknown) {
  return perform({ ...asked, schema: createRequirementInput, input }, ({ actor, data }) =>
    createRequirement({ actor, ...data }),
  );
}
