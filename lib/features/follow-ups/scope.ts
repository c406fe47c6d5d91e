import "server-only";
import type { User } from "@/lib/auth/permissions";
import type { Prisma } from "@/lib/db/generated/client";

/**
 * Which cases a user may see at all. The unit and its head see every case; MAS and MAR only those they take part in
 * (ORB-23). What lies outside answers like what does not exist.
 */
export function followUpScope(viewer: User): Prisma.FollowUpWhereInput {
  const seesAll = viewer.roles.some(
    (role) => role === "OFFICER" || role === "MANAGER" || role === "HEAD_OF_ADMINISTRATION",
  );
  return seesAll ? {} : { members: { some: { userId: viewer.id } } };
}
