"use server";
import { perform } from "@/lib/actions/perform";
import { realNow, today } from "@/lib/clock";
import { PEOPLE_REFUSALS } from "./labels";
import { closeAccount, endRole, endSession, giveRole, inviteAgain, invitePerson, openAccount } from "./mutations";
import { endRoleInput, giveRoleInput, inviteInput, sessionInput, userInput } from "./schema";

const asked = { permission: "people.manage", refusals: PEOPLE_REFUSALS, revalidate: ["/admin/users"] } as const;

export async function invitePersonAction(input: unknown) {
  return perform({ ...asked, schema: inviteInput, input }, ({ actor, data }) =>
    invitePerson({ actor, now: realNow(), ...data }),
  );
}

export async function inviteAgainAction(input: unknown) {
  return perform({ ...asked, schema: userInput, input }, ({ actor, data }) =>
    inviteAgain({ actor, now: realNow(), ...data }),
  );
}

export async function giveRoleAction(input: unknown) {
  return perform({ ...asked, schema: giveRoleInput, input }, ({ actor, data }) => giveRole({ actor, ...data }));
}

export async function endRoleAction(input: unknown) {
  return perform({ ...asked, schema: endRoleInput, input }, ({ actor, data }) =>
    endRole({ actor, today: today(), ...data }),
  );
}

export async function closeAccountAction(input: unknown) {
  return perform({ ...asked, schema: userInput, input }, ({ actor, data }) =>
    closeAccount({ actor, today: today(), now: realNow(), ...data }),
  );
}

export async function openAccountAction(input: unknown) {
  return perform({ ...asked, schema: userInput, input }, ({ actor, data }) => openAccount({ actor, ...data }));
}

export async function endSessionAction(input: unknown) {
  return perform({ ...asked, schema: sessionInput, input }, ({ actor, data }) =>
    endSession({ actor, now: realNow(), ...data }),
  );
}
