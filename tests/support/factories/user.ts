import { grant, type Granted, type Permission, type Role, type User } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { sequence } from "./sequence";

/** A person with one role since 2020, as the session would hand it over. */
export async function makeUser(role: Role, name = `Test ${role.toLowerCase()}`): Promise<User> {
  const { id } = await db.user.create({
    data: {
      email: `user${sequence()}@exempel.se`,
      name,
      roles: { create: { role, validFrom: new Date("2020-01-01") } },
    },
  });
  return { id, name, roles: [role] };
}

/** The user's proof of a permission that it must have. */
export function granted<P extends Permission>(user: User, permission: P): Granted<P> {
  const proof = grant(user, permission);
  if (!proof) throw new Error(`${user.roles.join()} may not ${permission}`);
  return proof;
}

/** A new person with the role, and the proof that it may. */
export const makeActor = async <P extends Permission>(role: Role, permission: P): Promise<Granted<P>> =>
  granted(await makeUser(role), permission);
