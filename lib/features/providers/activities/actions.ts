"use server";
import { perform } from "@/lib/actions/perform";
import { ACTIVITY_REFUSALS } from "./labels";
import { addActivity, changeActivity } from "./mutations";
import { addActivityInput, changeActivityInput } from "./schema";

const asked = {
  permission: "register.write",
  refusals: ACTIVITY_REFUSALS,
  revalidate: ["/providers", "/obligations"],
} as const;

export async function addActivityAction(input: unknown) {
  return perform({ ...asked, schema: addActivityInput, input }, ({ actor, data }) => addActivity({ actor, ...data }));
}

export async function changeActivityAction(input: unknown) {
  return perform({ ...asked, schema: changeActivityInput, input }, ({ actor, data }) =>
    changeActivity({ actor, ...data }),
  );
}
