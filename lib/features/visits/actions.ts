"use server";
import { perform } from "@/lib/actions/perform";
import { now, today } from "@/lib/clock";
import { VISIT_REFUSALS } from "./labels";
import { cancelVisit, carryOutVisit, editVisit, planVisit, undoCarryOut } from "./mutations";
import { cancelVisitInput, carryOutInput, editVisitInput, planVisitInput, undoCarryOutInput } from "./schema";

const asked = { permission: "followUp.run", refusals: VISIT_REFUSALS, revalidate: ["/follow-ups"] } as const;
const at = () => ({ today: today(), now: now() });

export async function planVisitAction(input: unknown) {
  return perform({ ...asked, schema: planVisitInput, input }, ({ actor, data }) =>
    planVisit({ actor, ...at(), ...data }),
  );
}

export async function editVisitAction(input: unknown) {
  return perform({ ...asked, schema: editVisitInput, input }, ({ actor, data }) =>
    editVisit({ actor, ...at(), ...data }),
  );
}

export async function carryOutVisitAction(input: unknown) {
  return perform({ ...asked, schema: carryOutInput, input }, ({ actor, data }) =>
    carryOutVisit({ actor, ...at(), ...data }),
  );
}

export async function undoCarryOutAction(input: unknown) {
  return perform({ ...asked, schema: undoCarryOutInput, input }, ({ actor, data }) =>
    undoCarryOut({ actor, ...at(), ...data }),
  );
}

export async function cancelVisitAction(input: unknown) {
  return perform({ ...asked, schema: cancelVisitInput, input }, ({ actor, data }) =>
    cancelVisit({ actor, ...at(), ...data }),
  );
}
