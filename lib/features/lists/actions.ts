"use server";
import { perform } from "@/lib/actions/perform";
import { FILTER_REFUSALS } from "./labels";
import { removeFilter, saveFilter } from "./mutations";
import { removeFilterInput, saveFilterInput } from "./schema";

const asked = { permission: "work.read", refusals: FILTER_REFUSALS } as const;

export async function saveFilterAction(input: unknown) {
  return perform({ ...asked, schema: saveFilterInput, input }, ({ actor, data }) => saveFilter({ actor, ...data }));
}

export async function removeFilterAction(input: unknown) {
  return perform({ ...asked, schema: removeFilterInput, input }, ({ actor, data }) => removeFilter({ actor, ...data }));
}
