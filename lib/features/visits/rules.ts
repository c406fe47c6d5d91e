import { addDays, startOfDay, type IsoDate } from "@/lib/domain/calendar";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";

export const VISIT_MODES = ["ON_SITE", "DIGITAL"] as const;
export type VisitMode = (typeof VISIT_MODES)[number];
export const VISIT_STATUSES = ["PLANNED", "CARRIED_OUT", "CANCELLED"] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];
export const VISIT_EVENTS = ["edit", "notify", "carryOut", "undo", "cancel", "note"] as const;
export type VisitEvent = (typeof VISIT_EVENTS)[number];

/** `carryOut` again corrects the day and the words of a visit that has been marked; `undo` takes a wrong mark back. */
const STEPS: Readonly<Record<VisitStatus, Partial<Record<VisitEvent, VisitStatus>>>> = {
  PLANNED: { edit: "PLANNED", notify: "PLANNED", carryOut: "CARRIED_OUT", cancel: "CANCELLED", note: "PLANNED" },
  CARRIED_OUT: { carryOut: "CARRIED_OUT", undo: "PLANNED", note: "CARRIED_OUT" },
  CANCELLED: {},
};

export type VisitStepRefusal = "notFromThisStatus";

export function stepVisit(status: VisitStatus, event: VisitEvent): Outcome<VisitStatus, VisitStepRefusal> {
  const to = STEPS[status][event];
  return to ? ok(to) : refuse("notFromThisStatus");
}

/** A site visit in the meaning of ORB-24: carried out, and at the provider's. Planned, cancelled and digital are none. */
export const isSiteVisit = (visit: Readonly<{ mode: VisitMode; status: VisitStatus }>): boolean =>
  visit.mode === "ON_SITE" && visit.status === "CARRIED_OUT";

/** Whether anybody outside the unit may hear of the visit: an unannounced one only when it has taken place (ORB-38). */
export const mayLeaveTheUnit = (visit: Readonly<{ announced: boolean; status: VisitStatus }>): boolean =>
  visit.announced || visit.status === "CARRIED_OUT";

/** A visit has taken place today at the latest. */
export const carriedOutTooLate = (day: IsoDate, today: IsoDate): boolean => day > today;

type CaseDays = Readonly<{ periodFrom: IsoDate | null; startedOn: IsoDate | null }>;

/** The first day that a visit of a case may have: a mistyped year must not become the visit that ORB-24 asks for. */
export const firstVisitDay = ({ periodFrom, startedOn }: CaseDays): IsoDate | null =>
  periodFrom !== null && startedOn !== null && startedOn < periodFrom ? startedOn : (periodFrom ?? startedOn);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Swedish clocks change at 01:00 UTC: whatever the clock said before three belongs to the old time. */
const CHANGED_BY = 3 * 60;

/**
 * The instant when a Swedish clock shows `minutes` after midnight on a day. An hour that spring leaves out is counted on
 * from before it; of the hour that autumn has twice, the first.
 */
export function instantOn(day: IsoDate, minutes: number): Date {
  const next = startOfDay(addDays(day, 1)).getTime();
  const start = startOfDay(day).getTime();
  const missing = 24 * HOUR - (next - start);
  return new Date(start + minutes * MINUTE - (minutes < CHANGED_BY ? 0 : missing));
}
