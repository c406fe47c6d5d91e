"use server";
import { perform } from "@/lib/actions/perform";
import { now } from "@/lib/clock";
import { REQUIREMENT_REFUSALS } from "../labels";
import { editRequirementDraft, endRequirement, publishVersion, startRequirementVersion } from "./mutations";
import { editRequirementDraftInput, endRequirementInput, newVersionInput, publishVersionInput } from "./schema";

const asked = {
  permission: "requirement.publish",
  refusals: REQUIREMENT_REFUSALS,
  revalidate: ["/requirements"],
} as const;

export async function editRequirementDraftAction(input: unknown) {
  return perform({ ...asked, schema: editRequirementDraftInput, input }, ({ actor, data }) =>
    editRequirementDraft({ actor, ...data }),
  );
}

export async function publishVersionAction(input: unknown) {
  return perform({ ...asked, schema: publishVersionInput, input }, ({ actor, data }) =>
    publishVersion({ actor, now: now(), ...data }),
  );
}

export async function startRequirementVersionAction(input: unknown) {
  return perform({ ...asked, schema: newVersionInput, input }, ({ actor, data }) =>
    startRequirementVersion({ actor, ...data }),
  );
}

export async function endRequirementAction(input: unknown) {
  return perform({ ...asked, schema: endRequirementInput, input }, ({ actor, data }) =>
    endRequirement({ actor, ...data }),
  );
}
