"use server";
import { perform } from "@/lib/actions/perform";
import { today } from "@/lib/clock";
import { COMMISSION_REFUSALS } from "./labels";
import { createCommission } from "./mutations";
import { createCommissionInput } from "./schema";

const asked = { permission: "register.write", refusals: COMMISSION_REFUSALS, revalidate: ["/agreements"] } as const;

export async function createCommissionAction(input: unknown) {
  return perform({ ...asked, schema: createCommissionInput, input }, ({ actor, data }) =>
    createCommission({ actor, today: today(), ...data }),
  );
}
