import "server-only";
import { addMinutes } from "date-fns";
import { realNow, today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import { isSessionAlive, needsTouch, rolesOn, SESSION_ABSOLUTE_MINUTES } from "./session-rules";
import { hashToken, newToken } from "./tokens";
import type { User } from "./permissions";

/** Opens a session and returns the token for the cookie. A new sign-in always gets a new token. */
export async function openSession(userId: string, device: string): Promise<string> {
  const token = newToken();
  const now = realNow();
  const expiresAt = addMinutes(now, SESSION_ABSOLUTE_MINUTES);
  await db.session.create({
    data: {
      tokenHash: hashToken(token),
      userId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
      device: device.slice(0, 200),
    },
  });
  return token;
}

export type SignedIn = Readonly<{ user: User; sessionId: string }>;

/** The user behind a token, read from the database on every request; null when the session or the account has ended. */
export async function readSession(token: string): Promise<SignedIn | null> {
  const session = await db.session.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      id: true,
      lastSeenAt: true,
      expiresAt: true,
      revokedAt: true,
      user: { select: { id: true, name: true, disabledAt: true, roles: true } },
    },
  });
  const now = realNow();
  if (!session || session.user.disabledAt !== null || !isSessionAlive(session, now)) return null;
  if (needsTouch(session.lastSeenAt, now)) {
    await db.session.update({ where: { id: session.id }, data: { lastSeenAt: now } });
  }
  const held = session.user.roles.map((one) => ({
    role: one.role,
    validFrom: fromDbDate(one.validFrom),
    validTo: fromDbDate(one.validTo),
  }));
  const user = { id: session.user.id, name: session.user.name, roles: rolesOn(held, today()) };
  return { user, sessionId: session.id };
}

export async function closeSession(sessionId: string): Promise<void> {
  await db.session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: realNow() } });
}
