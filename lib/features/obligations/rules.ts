import { addDays, addYears, daysBetween, type IsoDate } from "@/lib/domain/calendar";
import { inForceOn, lastDay, type Terms } from "@/lib/features/agreements/rules";
import { MAIN_METHOD, type Method, type Regime } from "@/lib/domain/methods";
import type { Profile } from "@/lib/profiles/schema";

/**
 * When the main follow-up of an activity is due. The database holds the same rule as `activity_standing()`, so that lists
 * are filtered, sorted and counted in SQL; tests/db/obligations proves that the two agree on random data.
 */
export type DoneFollowUp = Readonly<{ method: Method; concludedOn: IsoDate; onSiteVisit: boolean }>;
/** First and last day of an agreement; null = until further notice. */
export type AgreementDays = Readonly<{ startDate: IsoDate; lastDay: IsoDate | null }>;

export type ActivityFacts = Readonly<{
  activityId: string;
  regime: Regime;
  competitiveFrom: IsoDate | null;
  startDate: IsoDate | null;
  endDate: IsoDate | null;
  singlePlace: boolean;
  /** Agreements that have been set in force, with their days. */
  agreements: readonly AgreementDays[];
  done: readonly DoneFollowUp[];
}>;

export const OUT_OF_SCOPE = [
  "singlePlace",
  "activityEnded",
  "notCompetitive",
  "noAgreement",
  "notBegun",
  "agreementEnded",
] as const;
export type OutOfScope = (typeof OUT_OF_SCOPE)[number];

export const CAUSES = ["interval", "neverFollowedUp", "beforeScope"] as const;
/** `beforeScope`: followed up so long ago that its time ran out before the activity came into scope. */
export type Cause = (typeof CAUSES)[number];

/** What is due for one activity, with its cause: the screen shows each as a sentence. */
export type Obligation = Readonly<{
  activityId: string;
  method: Method;
  lastDone: IsoDate | null;
  /** The newest follow-up that does not count, since no site visit was made on site (ORB-24). */
  uncounted: IsoDate | null;
  /** The day the clock runs from: last follow-up, or the first day it could have been followed up. */
  runsFrom: IsoDate;
  dueBy: IsoDate;
  cause: Cause;
}>;

export type Standing =
  Readonly<{ inScope: true; obligation: Obligation }> | Readonly<{ inScope: false; why: OutOfScope }>;

/**
 * When the next main follow-up of an activity must be done (ORB-20), or why it is not in scope (ORB-02, ORB-03).
 * Only the method that resets the clock counts, and only with a site visit carried out on site (ORB-24).
 * An activity never followed up is due from its first day under an agreement, not invisible.
 * Null where the profile gives no interval: then nothing may be called late (V10).
 */
export function standingOf(facts: ActivityFacts, profile: Profile, today: IsoDate): Standing | null {
  const years = profile.methods[MAIN_METHOD].intervalYears;
  const why = outOfScope(facts, profile, today);
  if (why !== null) return { inScope: false, why };
  if (years === null) return null;
  const counts = countsFor(profile);
  const resetting = facts.done.filter(({ method }) => profile.methods[method].resetsClock);
  const lastDone = newest(resetting.filter(counts));
  const uncounted = newest(resetting.filter((one) => !counts(one)));
  const first = firstDay(facts, profile, today);
  const stillRuns = lastDone !== null && addYears(lastDone, years) >= first;
  const runsFrom = stillRuns ? lastDone : first;
  const cause = lastDone === null ? "neverFollowedUp" : stillRuns ? "interval" : "beforeScope";
  const found = { lastDone, uncounted, runsFrom, dueBy: addYears(runsFrom, years), cause } as const;
  return { inScope: true, obligation: { activityId: facts.activityId, method: MAIN_METHOD, ...found } };
}

function outOfScope(facts: ActivityFacts, profile: Profile, today: IsoDate): OutOfScope | null {
  if (facts.singlePlace) return "singlePlace";
  if (facts.endDate !== null && facts.endDate < today) return "activityEnded";
  if (mustBeCompetitive(facts, profile) && !(facts.competitiveFrom !== null && facts.competitiveFrom <= today)) {
    return "notCompetitive";
  }
  if (facts.agreements.length === 0) return "noAgreement";
  if (!facts.agreements.some((one) => holds(one, today))) {
    return facts.agreements.some(({ startDate }) => startDate > today) ? "notBegun" : "agreementEnded";
  }
  return facts.startDate !== null && facts.startDate > today ? "notBegun" : null;
}

const mustBeCompetitive = ({ regime }: ActivityFacts, profile: Profile): boolean =>
  regime === "MUNICIPAL" && profile.municipalScope === "COMPETITIVE_ONLY";

const holds = ({ startDate, lastDay: last }: AgreementDays, day: IsoDate): boolean =>
  startDate <= day && (last === null || last >= day);

const countsFor =
  (profile: Profile) =>
  ({ method, onSiteVisit }: DoneFollowUp): boolean =>
    onSiteVisit || profile.methods[method].minSiteVisits === 0;

const newest = (done: readonly DoneFollowUp[]): IsoDate | null => latest(done.map(({ concludedOn }) => concludedOn));
const latest = (days: readonly IsoDate[]): IsoDate | null => days.toSorted().at(-1) ?? null;

/** The first day on which everything held: an agreement, the activity's own start, and exposure to competition. */
function firstDay(facts: ActivityFacts, profile: Profile, today: IsoDate): IsoDate {
  const since = unbrokenSince(facts.agreements, today);
  const competitive = mustBeCompetitive(facts, profile) ? facts.competitiveFrom : null;
  return latest([since, facts.startDate, competitive].filter((day) => day !== null)) ?? since;
}

/**
 * The first day of the unbroken run of agreements that holds on the day `from`. An agreement that takes over the day after
 * another carries on; time without any agreement is nobody's delay.
 */
function unbrokenSince(agreements: readonly AgreementDays[], from: IsoDate): IsoDate {
  const reaching = agreements.filter(
    ({ startDate, lastDay: last }) => startDate < from && (last === null || addDays(last, 1) >= from),
  );
  const [before] = reaching.map(({ startDate }) => startDate).toSorted();
  return before === undefined ? from : unbrokenSince(agreements, before);
}

/** Everything about an agreement that decides its days; `active` are the versions that have been set in force. */
export type AgreementInForce = Readonly<{
  endedOn: IsoDate | null;
  active: readonly Readonly<{ validFrom: IsoDate } & Pick<Terms, "startDate" | "endDate" | "extensionTo">>[];
}>;

/** First day by the earliest terms, last day by those in force today. Null when it never has been, or never was to be, in force. */
export function daysOf({ endedOn, active }: AgreementInForce, today: IsoDate): AgreementDays | null {
  const [startDate] = active.flatMap(({ startDate: first }) => first ?? []).toSorted();
  const [coming] = active.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const terms = inForceOn(active, today) ?? coming;
  if (terms === undefined || startDate === undefined) return null;
  const last = lastDay(terms, endedOn);
  return last !== null && last < startDate ? null : { startDate, lastDay: last };
}

export const URGENCIES = ["late", "soon", "later"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Half a year: the time that planning a visit takes. */
export const SOON_DAYS = 183;

/** Late after the last day; soon within half a year. */
export function urgencyOf(dueBy: IsoDate, today: IsoDate): Urgency {
  if (dueBy < today) return "late";
  return daysBetween(today, dueBy) <= SOON_DAYS ? "soon" : "later";
}

/** `inScope` = `inTime` + `late` + `never`: each activity is counted once. */
export type Coverage = Readonly<{ inScope: number; inTime: number; late: number; never: number }>;

/** How the promise stands. Single places and ended activities are not counted at all (ORB-03); `never` = not yet, and not late. */
export function coverageOf(standings: readonly Standing[], today: IsoDate): Coverage {
  const due = standings.flatMap((one) => (one.inScope ? [one.obligation] : []));
  const inTime = due.filter((one) => one.dueBy >= today);
  return {
    inScope: due.length,
    late: due.length - inTime.length,
    inTime: inTime.filter(({ cause }) => cause === "interval").length,
    never: inTime.filter(({ cause }) => cause !== "interval").length,
  };
}

/** Several figures as one, for the row of all areas. */
export const sumCoverage = (figures: readonly Coverage[]): Coverage =>
  figures.reduce(
    (sum, one) => ({
      inScope: sum.inScope + one.inScope,
      inTime: sum.inTime + one.inTime,
      late: sum.late + one.late,
      never: sum.never + one.never,
    }),
    { inScope: 0, inTime: 0, late: 0, never: 0 },
  );
