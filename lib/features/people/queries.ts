import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { isSessionAlive } from "@/lib/auth/session-rules";
import { db } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";

export type Person = Awaited<ReturnType<typeof listPeople>>[number];
type Viewer = Granted<"people.manage">;

const personSelect = {
  id: true,
  name: true,
  title: true,
  email: true,
  disabledAt: true,
  passwordHash: true,
  roles: { orderBy: [{ validFrom: "asc" }, { id: "asc" }] },
} satisfies Prisma.UserSelect;

const toPerson = ({ passwordHash, roles, ...user }: Prisma.UserGetPayload<{ select: typeof personSelect }>) => ({
  ...user,
  invited: passwordHash === null,
  roles: roles.map((one) => ({
    id: one.id,
    role: one.role,
    validFrom: fromDbDate(one.validFrom),
    validTo: fromDbDate(one.validTo),
  })),
});

/** Everybody with an account, closed ones last. A unit has tens of people, so the list is whole. */
export async function listPeople(_viewer: Viewer) {
  const users = await db.user.findMany({
    where: { system: false },
    orderBy: [{ disabledAt: { sort: "asc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
    select: personSelect,
  });
  return users.map(toPerson);
}

/** One person with the sessions that are open now; null when there is none. */
export async function getPerson(_viewer: Viewer, id: string, realNow: Date) {
  const user = await db.user.findFirst({
    where: { id, system: false },
    select: {
      ...personSelect,
      version: true,
      sessions: {
        where: { revokedAt: null, expiresAt: { gt: realNow } },
        orderBy: [{ lastSeenAt: "desc" }, { id: "asc" }],
        select: { id: true, createdAt: true, lastSeenAt: true, expiresAt: true, revokedAt: true, device: true },
      },
    },
  });
  if (!user) return null;
  const { sessions, version, ...person } = user;
  return { ...toPerson(person), version, sessions: sessions.filter((session) => isSessionAlive(session, realNow)) };
}
