"use server";
import { perform } from "@/lib/actions/perform";
import { endInput } from "../schema";
import { UNIT_REFUSALS } from "./labels";
import { addUnit, changeUnit, endUnit } from "./mutations";
import { addUnitInput, changeUnitInput } from "./schema";

const asked = { permission: "register.write", refusals: UNIT_REFUSALS, revalidate: ["/providers"] } as const;

export async function addUnitAction(input: unknown) {
  return perform({ ...asked, schema: addUnitInput, input }, ({ actor, data }) => addUnit({ actor, ...data }));
}

export async function changeUnitAction(input: unknown) {
  return perform({ ...asked, schema: changeUnitInput, input }, ({ actor, data }) => changeUnit({ actor, ...data }));
}

export async function endUnitAction(input: unknown) {
  return perform({ ...asked, schema: endInput, input }, ({ actor, data }) => endUnit({ actor, ...data }));
}
