"use server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { currentSession, requireUser } from "@/lib/auth/session";
import { SESSION_COOKIE } from "@/lib/auth/options";
import { closeSession } from "@/lib/auth/session-store";

/** Ends the session on the server first: the cookie is worth nothing from that moment (trust.md B05). */
export async function signOutAction(): Promise<never> {
  await requireUser();
  const session = await currentSession();
  if (session) await closeSession(session.sessionId);
  (await cookies()).delete({ name: SESSION_COOKIE, path: "/", secure: true });
  redirect("/sign-in");
}
