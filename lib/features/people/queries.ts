import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { isSessionAlive } from "@/lib/auth/session-rules";
import { db } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";

export type Person = Awaited<ReturnType<typeof listPeople>>[number];
type Viewer = Granted<"people.manage">;

/** Everybody with an account, closed ones last. A unit has tens of people, so the list is whole. */
export async function listPeople(_viewer: Viewer) {
  const users = await db.user.findMany({
    where: { system: false },
    orderBy: [{ disabledAt: { sort: "asc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      title: true,
      email: true,
      disabledAt: true,
      passwordHash: true,
      roles: { orderBy: [{ validFrom: "asc" }, { id: "asc" }] },
    },
  });
  return users.map(({ passwordHash, roles, ...user }) => ({
    ...user,
    invited: passwordHash === null,
    roles: roles.map((one) => ({
      id: one.id,
      role: one.role,
      validFrom: fromDbDate(one.validFrom),
      validTo: fromDbDate(one.validTo),
    })),
  }));
}

/** One person with the sessions that are open now; null when there is none. */
export async function getPerson(viewer: Viewer, id: string, realNow: Date) {
  const user = await db.user.findFirst({
    where: { id, system: false },
    select: {
      version: true,
      sessions: {
        where: { revokedAt: null, expiresAt: { gt: realNow } },
        orderBy: { lastSeenAt: "desc" },
        select: { id: true, createdAt: true, lastSeenAt: true, expiresAt: true, revokedAt: true, device: true },
      },
    },
  });
  const person = user && (await listPeople(viewer)).find((one) => one.id === id);
  if (!person) return null;
  const sessions = user.sessions.filter((session) => isSessionAlive(session, realNow));
  return { ...person, version: user.version, sessions };
}
