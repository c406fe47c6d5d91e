import { addMonths, stockholmDate, type IsoDate } from "@/lib/domain/calendar";
import type { Method } from "@/lib/domain/methods";
import type { Profile } from "@/lib/profiles/schema";
import type { VisitMode, VisitStatus } from "../rules";

/** A visit as its kallelse (visit notice) depends on it. */
export type NoticedVisit = Readonly<{
  mode: VisitMode;
  announced: boolean;
  status: VisitStatus;
  plannedAt: Date;
  /** The newest one: when it was sent, and the time that it named. */
  notice: Readonly<{ sentOn: IsoDate; visitAt: Date }> | null;
}>;

/** A kallelse goes to an announced visit at the provider's, and to no other (ENK-47, ENK-20, ORB-38). */
export const mayNotify = ({ mode, announced }: Pick<NoticedVisit, "mode" | "announced">): boolean =>
  announced && mode === "ON_SITE";

/** Nobody is called to what has begun already. */
export const tooLateToNotify = (plannedAt: Date, now: Date): boolean => plannedAt <= now;

/** ENK-47 (inferred): what cannot wait is not announced months before. */
const NEVER_WANTED: readonly Method[] = ["EVENT_DRIVEN"];

/** By whose rules a visit is judged: of its case's method and profile. */
export type NoticeRules = Readonly<{ method: Method; profile: Pick<Profile, "visitNotice"> }>;
export type NoticeWindow = Readonly<{ from: IsoDate; to: IsoDate }>;

/** The first and the last day to send the kallelse of a visit on a day; null where none is wanted (ENK-47). */
export function noticeWindow(visitOn: IsoDate, { method, profile: { visitNotice } }: NoticeRules): NoticeWindow | null {
  if (visitNotice === null || NEVER_WANTED.includes(method)) return null;
  return { from: addMonths(visitOn, -visitNotice.fromMonths), to: addMonths(visitOn, -visitNotice.toMonths) };
}

export type NoticeStanding = "notWanted" | "sent" | "waiting" | "inTime" | "early" | "late" | "missing" | "otherTime";

/**
 * How the kallelse of a visit stands on a day; flags, never refusals. `sent`: one went out that no rule asked for.
 * `otherTime`: the visit was moved after it was sent, so a new one is due in a new window.
 */
export function noticeStanding(visit: NoticedVisit, rules: NoticeRules, today: IsoDate): NoticeStanding {
  const { notice, plannedAt, status } = visit;
  const window = noticeWindow(stockholmDate(plannedAt), rules);
  if (!mayNotify(visit) || status === "CANCELLED") return "notWanted";
  if (window === null) return notice ? "sent" : "notWanted";
  if (notice === null) return status === "PLANNED" && today <= window.to ? "waiting" : "missing";
  if (notice.visitAt.getTime() !== plannedAt.getTime()) return "otherTime";
  if (notice.sentOn > window.to) return "late";
  return notice.sentOn < window.from ? "early" : "inTime";
}

const FLAGGED: readonly NoticeStanding[] = ["early", "late", "missing", "otherTime"];
export const isFlagged = (standing: NoticeStanding): boolean => FLAGGED.includes(standing);
