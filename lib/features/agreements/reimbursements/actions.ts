"use server";
import { perform } from "@/lib/actions/perform";
import { today } from "@/lib/clock";
import { AGREEMENT_REFUSALS } from "../labels";
import { addReimbursement, removeReimbursement } from "./mutations";
import { addReimbursementInput, removeReimbursementInput } from "./schema";

const asked = { permission: "register.write", refusals: AGREEMENT_REFUSALS, revalidate: ["/agreements"] } as const;

export async function addReimbursementAction(input: unknown) {
  return perform({ ...asked, schema: addReimbursementInput, input }, ({ actor, data }) =>
    addReimbursement({ actor, today: today(), ...data }),
  );
}

export async function removeReimbursementAction(input: unknown) {
  return perform({ ...asked, schema: removeReimbursementInput, input }, ({ actor, data }) =>
    removeReimbursement({ actor, today: today(), ...data }),
  );
}
