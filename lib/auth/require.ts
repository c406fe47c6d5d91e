import "server-only";
import { forbidden, redirect } from "next/navigation";
import { grant, type Granted, type Permission, type User } from "./permissions";
import { currentSession } from "./session";

/** The signed-in user, or on to the sign-in page. */
export async function requireUser(): Promise<User> {
  const session = await currentSession();
  if (!session) redirect("/sign-in");
  return session.user;
}

/** The gate of pages: signed in and allowed, else the sign-in page or 403. */
export async function requirePermission<P extends Permission>(permission: P): Promise<Granted<P>> {
  return grant(await requireUser(), permission) ?? forbidden();
}

/** The same for a page that does one thing and shows another: the proof of both. */
export async function requireBoth<P extends Permission, Q extends Permission>(
  first: P,
  second: Q,
): Promise<Granted<P> & Granted<Q>> {
  return grant(await requirePermission(first), second) ?? forbidden();
}
