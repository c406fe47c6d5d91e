import "server-only";
import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { env } from "@/lib/env";
import { SESSION_COOKIE } from "./options";
import type { User } from "./permissions";
import { closeSession, readSession, type SignedIn } from "./session-store";

/** Who is signed in, from the database; read once per request. */
export const currentSession = cache(async (): Promise<SignedIn | null> => {
  const cookie = (await cookies()).get(SESSION_COOKIE)?.value;
  if (!cookie) return null;
  const token = await decode({ token: cookie, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  return typeof token?.sid === "string" ? readSession(token.sid) : null;
});

/** Nobody: holds no role, so every grant is refused. */
const NOBODY: User = { id: "", name: "", roles: [] };

/**
 * The user of a server action. A session that has ended must not redirect, since the page would be left with all that
 * was typed on it: nobody is refused, and the words stay in the form.
 */
export async function actingUser(): Promise<User> {
  return (await currentSession())?.user ?? NOBODY;
}

/** Ends the session on the server first: the cookie is worth nothing from that moment (trust.md B05). */
export async function endCurrentSession(): Promise<void> {
  const session = await currentSession();
  if (session) await closeSession(session.sessionId);
  (await cookies()).delete({ name: SESSION_COOKIE, path: "/", secure: true });
}
