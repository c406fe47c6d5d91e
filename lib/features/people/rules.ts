import { addDays, type IsoDate } from "@/lib/domain/calendar";

const INVITATION_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/** An invitation works for a week of real time. */
export const invitationEnds = (realNow: Date): Date => new Date(realNow.getTime() + INVITATION_DAYS * DAY_MS);

/** ASVS 6.2.1, 6.2.4: length, not composition. */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

/** The days a role is held, both included; `validTo` null = until further notice. */
export type Held = Readonly<{ validFrom: IsoDate; validTo: IsoDate | null }>;

/**
 * The first day, from `today` on, that none of these periods covers; null when every day has one, for ever. Given the
 * roles of the administrators who can sign in, this is what protects the product from being locked to everybody: no
 * change may leave such a day. So an administrator whose role ends counts up to that day, one whose role begins counts
 * from it, and somebody must hold it without an end.
 */
export function firstDayWithout(held: readonly Held[], today: IsoDate): IsoDate | null {
  let day = today;
  for (const { validFrom, validTo } of held.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))) {
    if (validFrom > day) return day;
    if (validTo === null) return null;
    if (validTo >= day) day = addDays(validTo, 1);
  }
  return day;
}

/**
 * Whether a role may get `lastDay` as its last. A role that is over stays so: it is given anew, with its own days. One
 * that is held today or later may end earlier or later than was planned.
 */
export function endRefusal(
  { validFrom, validTo }: Held,
  { lastDay, today }: Readonly<{ lastDay: IsoDate; today: IsoDate }>,
): "roleIsOver" | "roleEndsBeforeItBegins" | null {
  if (validTo !== null && validTo < today) return "roleIsOver";
  return lastDay < validFrom ? "roleEndsBeforeItBegins" : null;
}
