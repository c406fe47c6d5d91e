import { addYears, daysBetween, type IsoDate } from "@/lib/domain/calendar";
import type { Method, Profile, Regime } from "@/lib/profiles/schema";

export type DoneFollowUp = Readonly<{ method: Method; concludedOn: IsoDate; onSiteVisit: boolean }>;

export type ActivityFacts = Readonly<{
  activityId: string;
  regime: Regime;
  competitiveFrom: IsoDate | null;
  startDate: IsoDate | null;
  endDate: IsoDate | null;
  singlePlace: boolean;
  /** Agreements that have been set in force, with their days. */
  agreements: readonly Readonly<{ startDate: IsoDate; lastDay: IsoDate | null }>[];
  done: readonly DoneFollowUp[];
}>;

export type OutOfScope = "notCompetitive" | "singlePlace" | "activityEnded" | "noAgreement" | "agreementEnded";

/** What is due for one activity, with its cause: the screen shows each as a sentence. */
export type Obligation = Readonly<{
  activityId: string;
  method: Method;
  lastDone: IsoDate | null;
  /** The day the clock runs from: last follow-up, or the first day it could have been followed up. */
  runsFrom: IsoDate;
  dueBy: IsoDate;
  cause: "interval" | "neverFollowedUp";
}>;

export type Standing =
  Readonly<{ inScope: true; obligation: Obligation }> | Readonly<{ inScope: false; why: OutOfScope }>;

const MAIN: Method = "QUALITY_REQUIREMENTS";

/**
 * When the next main follow-up of an activity must be done (ORB-20), or why it is not in scope (ORB-02, ORB-03).
 * Only the method that resets the clock counts, and only with a site visit carried out on site (ORB-24).
 * An activity never followed up is due from its first day under an agreement, not invisible.
 * Null where the profile gives no interval: then nothing may be called late (V10).
 */
export function standingOf(facts: ActivityFacts, profile: Profile, today: IsoDate): Standing | null {
  const years = profile.methods[MAIN].intervalYears;
  const why = outOfScope(facts, profile, today);
  if (why !== null) return { inScope: false, why };
  if (years === null) return null;
  const lastDone = lastCounting(facts, profile);
  const runsFrom = lastDone ?? firstDay(facts);
  const cause = lastDone === null ? "neverFollowedUp" : "interval";
  const dueBy = addYears(runsFrom, years);
  return {
    inScope: true,
    obligation: { activityId: facts.activityId, method: MAIN, lastDone, runsFrom, dueBy, cause },
  };
}

function outOfScope(facts: ActivityFacts, profile: Profile, today: IsoDate): OutOfScope | null {
  if (facts.singlePlace) return "singlePlace";
  if (facts.endDate !== null && facts.endDate < today) return "activityEnded";
  if (facts.regime === "MUNICIPAL" && profile.municipalScope === "COMPETITIVE_ONLY") {
    if (facts.competitiveFrom === null || facts.competitiveFrom > today) return "notCompetitive";
  }
  if (facts.agreements.length === 0) return "noAgreement";
  return facts.agreements.every((one) => one.lastDay !== null && one.lastDay < today) ? "agreementEnded" : null;
}

function lastCounting(facts: ActivityFacts, profile: Profile): IsoDate | null {
  const counting = facts.done.filter(
    (one) =>
      profile.methods[one.method].resetsClock && (one.onSiteVisit || profile.methods[one.method].minSiteVisits === 0),
  );
  return (
    counting
      .map((one) => one.concludedOn)
      .toSorted()
      .at(-1) ?? null
  );
}

/** The first day on which everything held: an agreement, the activity's own start, and exposure to competition. */
function firstDay(facts: ActivityFacts): IsoDate {
  const starts = facts.agreements.map((one) => one.startDate).toSorted();
  const days = [starts[0], facts.startDate, facts.regime === "MUNICIPAL" ? facts.competitiveFrom : null];
  const latest = days
    .filter((day) => day !== null && day !== undefined)
    .toSorted()
    .at(-1);
  if (latest === undefined) throw new Error("an activity in scope has an agreement");
  return latest;
}

export type Urgency = "late" | "soon" | "later";

/** Late after the last day; soon within half a year: the time that planning a visit takes. */
export function urgencyOf(dueBy: IsoDate, today: IsoDate): Urgency {
  if (dueBy < today) return "late";
  return daysBetween(today, dueBy) <= 183 ? "soon" : "later";
}

export type Coverage = Readonly<{ inScope: number; inTime: number; late: number; never: number }>;

/** How the promise stands: each activity in scope is counted once, single places and ended ones not at all (ORB-03). */
export function coverageOf(standings: readonly Standing[], today: IsoDate): Coverage {
  const due = standings.flatMap((one) => (one.inScope ? [one.obligation] : []));
  const late = due.filter((one) => one.dueBy < today);
  return {
    inScope: due.length,
    late: late.length,
    inTime: due.filter((one) => one.lastDone !== null && one.dueBy >= today).length,
    never: due.filter((one) => one.lastDone === null).length,
  };
}
