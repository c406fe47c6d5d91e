import "server-only";
import { forbidden } from "next/navigation";
import { grant, type Granted, type Permission } from "./permissions";
import { requireUser } from "./session";

/** The gate of pages: signed in and allowed, else the sign-in page or 403. */
export async function requirePermission<P extends Permission>(permission: P): Promise<Granted<P>> {
  return grant(await requireUser(), permission) ?? forbidden();
}
