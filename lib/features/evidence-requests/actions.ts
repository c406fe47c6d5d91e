"use server";
import { perform } from "@/lib/actions/perform";
import { now, today } from "@/lib/clock";
import { registerMaterial } from "./replies/mutations";
import { REQUEST_REFUSALS } from "./labels";
import { editRequest, makeRequest, sendRequest, withdrawRequest } from "./mutations";
import {
  editRequestInput,
  makeRequestInput,
  registerMaterialInput,
  sendRequestInput,
  withdrawRequestInput,
} from "./schema";

const asked = { permission: "followUp.run", refusals: REQUEST_REFUSALS, revalidate: ["/follow-ups"] } as const;
const at = () => ({ today: today(), now: now() });

export async function makeRequestAction(input: unknown) {
  return perform({ ...asked, schema: makeRequestInput, input }, ({ actor, data }) =>
    makeRequest({ actor, ...at(), ...data }),
  );
}

export async function editRequestAction(input: unknown) {
  return perform({ ...asked, schema: editRequestInput, input }, ({ actor, data }) =>
    editRequest({ actor, ...at(), ...data }),
  );
}

export async function sendRequestAction(input: unknown) {
  return perform({ ...asked, schema: sendRequestInput, input }, ({ actor, data }) =>
    sendRequest({ actor, ...at(), ...data }),
  );
}

export async function withdrawRequestAction(input: unknown) {
  return perform({ ...asked, schema: withdrawRequestInput, input }, ({ actor, data }) =>
    withdrawRequest({ actor, ...at(), ...data }),
  );
}

/** The unit registers in the sender's name: the only way in for a provider until it has a login of its own. */
export async function registerMaterialAction(input: unknown) {
  return perform({ ...asked, schema: registerMaterialInput, input }, ({ actor, data: { senderName, ...data } }) =>
    registerMaterial({ actor, today: today(), party: { kind: "unitOnBehalfOfProvider", senderName }, ...data }),
  );
}
