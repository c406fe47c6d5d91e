"use server";
import { perform } from "@/lib/actions/perform";
import { AREA_REFUSALS } from "./labels";
import { addArea, changeArea } from "./mutations";
import { addAreaInput, changeAreaInput } from "./schema";

const asked = { permission: "settings.manage", refusals: AREA_REFUSALS, revalidate: ["/admin/areas"] } as const;

export async function addAreaAction(input: unknown) {
  return perform({ ...asked, schema: addAreaInput, input }, ({ actor, data }) => addArea({ actor, ...data }));
}

export async function changeAreaAction(input: unknown) {
  return perform({ ...asked, schema: changeAreaInput, input }, ({ actor, data }) => changeArea({ actor, ...data }));
}
