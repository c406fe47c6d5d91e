import "server-only";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { env } from "@/lib/env";
import { SESSION_COOKIE } from "./options";
import type { User } from "./permissions";
import { readSession, type SignedIn } from "./session-store";

/** Who is signed in, from the database; read once per request. */
export const currentSession = cache(async (): Promise<SignedIn | null> => {
  const cookie = (await cookies()).get(SESSION_COOKIE)?.value;
  if (!cookie) return null;
  const token = await decode({ token: cookie, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  return typeof token?.sid === "string" ? readSession(token.sid) : null;
});

/** The signed-in user, or on to the sign-in page. */
export async function requireUser(): Promise<User> {
  const session = await currentSession();
  if (!session) redirect("/sign-in");
  return session.user;
}
