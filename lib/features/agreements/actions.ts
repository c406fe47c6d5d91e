"use server";
import { perform } from "@/lib/actions/perform";
import { today } from "@/lib/clock";
import { AGREEMENT_REFUSALS } from "./labels";
import { createAgreement, editIdentity, endAgreement, setActivities } from "./mutations";
import { createAgreementInput, editIdentityInput, endAgreementInput, setActivitiesInput } from "./schema";

const asked = { permission: "register.write", refusals: AGREEMENT_REFUSALS, revalidate: ["/agreements"] } as const;

export async function createAgreementAction(input: unknown) {
  return perform({ ...asked, schema: createAgreementInput, input }, ({ actor, data }) =>
    createAgreement({ actor, today: today(), ...data }),
  );
}

export async function editIdentityAction(input: unknown) {
  return perform({ ...asked, schema: editIdentityInput, input }, ({ actor, data }) =>
    editIdentity({ actor, today: today(), ...data }),
  );
}

export async function setActivitiesAction(input: unknown) {
  return perform({ ...asked, schema: setActivitiesInput, input }, ({ actor, data }) =>
    setActivities({ actor, today: today(), ...data }),
  );
}

export async function endAgreementAction(input: unknown) {
  return perform({ ...asked, schema: endAgreementInput, input }, ({ actor, data }) =>
    endAgreement({ actor, today: today(), ...data }),
  );
}
