import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** argon2id, 19 MiB and two passes (OWASP). */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Hashing takes a core for 30 ms: more than two at once and sixty bad sign-ins a second stop the site (trust.md 2.7). */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

async function capped<T>(work: () => Promise<T>): Promise<T> {
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    // The place goes straight to the next in line: given back first, a newcomer could take it too.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

export const hashPassword = (password: string): Promise<string> => capped(() => hash(password, OPTIONS));

/**
 * Whether the password is right. An account that does not exist is answered by the same work against a hash that
 * nothing matches, so that time tells nobody which addresses exist (B04).
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const known = stored ?? (await nobody());
  const right = await capped(() => verify(known, password, OPTIONS));
  return stored !== null && right;
}

let nobodysHash: Promise<string> | undefined;
const nobody = (): Promise<string> => (nobodysHash ??= hash("ingen har detta lösenord", OPTIONS));
