import { addMinutes, differenceInMinutes } from "date-fns";
import type { IsoDate } from "@/lib/domain/calendar";
import type { Role } from "@/lib/auth/permissions";

/** Idle and absolute lifetime of a staff session (trust.md B05), in minutes. */
export const SESSION_IDLE_MINUTES = 30;
export const SESSION_ABSOLUTE_MINUTES = 10 * 60;
/** A session's last use is written at most once a minute: reads must not become writes. */
export const TOUCH_MINUTES = 1;

export type SessionTimes = Readonly<{ lastSeenAt: Date; expiresAt: Date; revokedAt: Date | null }>;

export function isSessionAlive(session: SessionTimes, realNow: Date): boolean {
  if (session.revokedAt !== null || realNow >= session.expiresAt) return false;
  return realNow < addMinutes(session.lastSeenAt, SESSION_IDLE_MINUTES);
}

export const needsTouch = (lastSeenAt: Date, realNow: Date): boolean =>
  differenceInMinutes(realNow, lastSeenAt) >= TOUCH_MINUTES;

export type RoleHeld = Readonly<{ role: Role; validFrom: IsoDate; validTo: IsoDate | null }>;

/** Roles that are held on a day: from the first day to the last, both included. */
export const rolesOn = (held: readonly RoleHeld[], day: IsoDate): Role[] => [
  ...new Set(
    held
      .filter((one) => one.validFrom <= day && (one.validTo === null || day <= one.validTo))
      .map((one) => one.role),
  ),
];

/** Ten guesses are free within fifteen minutes; each further one doubles the wait, to fifteen minutes (trust.md B03). */
const FREE_FAILURES = 10;
const MAX_WAIT_MINUTES = 15;
const FORGET_AFTER_MINUTES = 15;

export type Failures = Readonly<{ failures: number; firstFailedAt: Date; lockedUntil: Date }>;

/** The state after one more failed attempt. `previous` null = none remembered. */
export function afterFailure(previous: Failures | null, realNow: Date): Failures {
  const forgotten = previous === null || realNow >= addMinutes(previous.firstFailedAt, forgetAfter(previous));
  const failures = forgotten ? 1 : previous.failures + 1;
  return {
    failures,
    firstFailedAt: forgotten ? realNow : previous.firstFailedAt,
    lockedUntil: addMinutes(realNow, waitMinutes(failures)),
  };
}

export const mayTry = (state: Failures | null, realNow: Date): boolean => state === null || realNow >= state.lockedUntil;

function waitMinutes(failures: number): number {
  const over = failures - FREE_FAILURES;
  return over < 0 ? 0 : Math.min(2 ** over, MAX_WAIT_MINUTES);
}

/** Long waits must not outlive their memory, else a locked account starts anew while it is attacked. */
const forgetAfter = (state: Failures): number => FORGET_AFTER_MINUTES + waitMinutes(state.failures) * 2;

export const INVITATION_DAYS = 7;
/** ASVS 6.2.1, 6.2.4: length, not composition. */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;
