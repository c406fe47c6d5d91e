const INVITATION_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/** An invitation works for a week of real time. */
export const invitationEnds = (realNow: Date): Date => new Date(realNow.getTime() + INVITATION_DAYS * DAY_MS);

/** ASVS 6.2.1, 6.2.4: length, not composition. */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;
