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
  const state = await db.signInThrottle.findUnique({ where: { key } });
  if (!mayTry(state, realNow())) return { ok: false };
  const user = await db.user.findFirst({ where: { email: { equals: address, mode: "insensitive" }, system: false } });
  const right = await verifyPassword(user?.passwordHash ?? null, password);
  if (!right || !user || user.disabledAt !== null) {
    await rememberFailure(key);
    return { ok: false };
  }
  await db.signInThrottle.deleteMany({ where: { key } });
  return { ok: true, userId: user.id, token: await openSession(user.id, device) };
}

/** Counts under a row lock: a burst of guesses at once may not share one count. */
async function rememberFailure(key: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const now = realNow();
    await tx.$executeRaw`INSERT INTO "SignInThrottle" (key, failures, "firstFailedAt", "lockedUntil")
      VALUES (${key}, 0, ${now}, ${now}) ON CONFLICT (key) DO NOTHING`;
    await tx.$queryRaw`SELECT key FROM "SignInThrottle" WHERE key = ${key} FOR UPDATE`;
    const state = await tx.signInThrottle.findUniqueOrThrow({ where: { key } });
    await tx.signInThrottle.update({ where: { key }, data: afterFailure(state.failures === 0 ? null : state, now) });
  });
}
