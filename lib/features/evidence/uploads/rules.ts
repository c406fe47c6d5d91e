const KEPT_HOURS = 48;
const HOUR_MS = 60 * 60 * 1000;

/** What was uploaded before this and is named by nothing may go: nobody fills in one form for two days (B19). */
export const sweepsBefore = (realNow: Date): Date => new Date(realNow.getTime() - KEPT_HOURS * HOUR_MS);
