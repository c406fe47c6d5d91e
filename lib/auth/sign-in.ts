import "server-only";
import { realNow } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { verifyPassword } from "./password";
import { openSession } from "./session-store";
import { afterFailure, mayTry } from "./throttle-rules";
import { hashToken } from "./tokens";

type Attempt = Readonly<{ email: string; password: string; device: string }>;
export type SignInAnswer = Readonly<{ ok: true; userId: string; token: string }> | Readonly<{ ok: false }>;

/**
 * Tries a local account. Wrong address, wrong password, ended account and waiting all get the same answer (B04);
 * the wait is checked before any hashing (B03).
 */
export async function signInLocally({ email, password, device }: Attempt): Promise<SignInAnswer> {
  const address = email.trim().toLowerCase();
  const key = hashToken(`sign-in:${address}`);
  if (!(await beginTry(key))) return { ok: false };
  // Addresses are stored folded, and equal means equal: "insensitive" is ILIKE, where % or _ in what is typed would find
  // somebody's account and count the guess elsewhere.
  const user = await db.user.findFirst({ where: { email: address, system: false } });
  const right = await verifyPassword(user?.passwordHash ?? null, password);
  if (!right || !user || user.disabledAt !== null) return { ok: false };
  await db.signInThrottle.deleteMany({ where: { key } });
  return { ok: true, userId: user.id, token: await openSession(user.id, device) };
}

/**
 * False while the address waits. Else the try is counted as failed before it is made, under a row lock: of a burst of
 * guesses at once no more come through than of one guess after another. A right password takes the count away.
 */
const beginTry = (key: string): Promise<boolean> =>
  db.$transaction(async (tx) => {
    const asked = realNow();
    await tx.$executeRaw`INSERT INTO "SignInThrottle" (key, failures, "firstFailedAt", "lockedUntil")
      VALUES (${key}, 0, ${asked}, ${asked}) ON CONFLICT (key) DO NOTHING`;
    await tx.$queryRaw`SELECT key FROM "SignInThrottle" WHERE key = ${key} FOR UPDATE`;
    const now = realNow(); // after the lock: those ahead of us have counted theirs
    const state = await tx.signInThrottle.findUniqueOrThrow({ where: { key } });
    const known = state.failures === 0 ? null : state;
    if (!mayTry(known, now)) return false;
    await tx.signInThrottle.update({ where: { key }, data: afterFailure(known, now) });
    return true;
  });
