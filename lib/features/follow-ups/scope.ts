import "server-only";
import type { User } from "@/lib/auth/permissions";
import { Prisma } from "@/lib/db/generated/client";

/** The unit and its head see every case; MAS and MAR only those they take part in (ORB-23). */
const seesEveryCase = ({ roles }: User): boolean =>
  roles.some((role) => role === "OFFICER" || role === "MANAGER" || role === "HEAD_OF_ADMINISTRATION");

/** Which cases a user may see at all. What lies outside answers like what does not exist. */
export const followUpScope = (viewer: User): Prisma.FollowUpWhereInput =>
  seesEveryCase(viewer) ? {} : { members: { some: { userId: viewer.id } } };

/** The same scope as a condition in SQL, for a column that holds the id of a case. */
export const followUpScopeSql = (viewer: User, column: Prisma.Sql): Prisma.Sql =>
  seesEveryCase(viewer)
    ? Prisma.sql`true`
    : Prisma.sql`${column} IN (SELECT m."followUpId" FROM "FollowUpMember" m WHERE m."userId" = ${viewer.id})`;
