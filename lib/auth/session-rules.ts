import { addMinutes, differenceInMinutes } from "date-fns";
import type { IsoDate } from "@/lib/domain/calendar";
import type { Role } from "./permissions";

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
    held.filter((one) => one.validFrom <= day && (one.validTo === null || day <= one.validTo)).map((one) => one.role),
  ),
];
