import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db, type Tx } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { stockholmDate } from "@/lib/domain/calendar";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { timeOfDay } from "@/lib/format/dates";
import { mentionsDay } from "./labels";
import { mayNotify } from "./notices/rules";
import { isSiteVisit, mayLeaveTheUnit } from "./rules";

type Viewer = Granted<"followUp.read">;
export type VisitRow = Awaited<ReturnType<typeof listVisits>>[number];

const visitSelect = {
  id: true,
  mode: true,
  announced: true,
  status: true,
  plannedAt: true,
  carriedOutOn: true,
  participants: true,
  summary: true,
  cancelReason: true,
  version: true,
} satisfies Prisma.SiteVisitSelect;
type Found = Prisma.SiteVisitGetPayload<{ select: typeof visitSelect }>;

/** The kallelse that the provider goes by: an older one named another time. */
const newestNotice = {
  orderBy: [{ sentAt: "desc" }, { id: "desc" }],
  take: 1,
  select: { sentAt: true, visitAt: true, sentBy: { select: { name: true } } },
} satisfies Prisma.SiteVisit$noticesArgs;

type FoundNotice = Prisma.VisitNoticeGetPayload<{ select: typeof newestNotice.select }>;

const told = (row: FoundNotice | undefined) =>
  row ? { sentOn: stockholmDate(row.sentAt), visitAt: row.visitAt, sentByName: row.sentBy.name } : null;

const withDays = (row: Found) => ({ ...row, carriedOutOn: fromDbDate(row.carriedOutOn) });

/** The visits of a case for those who work in it, the next one first. */
export async function listVisits(viewer: Viewer, followUpId: string) {
  const rows = await db.siteVisit.findMany({
    where: { followUpId, followUp: followUpScope(viewer) },
    orderBy: [{ plannedAt: "desc" }, { id: "desc" }],
    select: { ...visitSelect, notices: newestNotice, _count: { select: { notes: { where: { text: { not: "" } } } } } },
  });
  return rows.map(({ _count, notices, ...row }) => ({
    ...withDays(row),
    notes: _count.notes,
    notice: told(notices[0]),
  }));
}

/** One visit of this case; null outside the viewer's scope. */
export async function getVisit(viewer: Viewer, followUpId: string, id: string) {
  const row = await db.siteVisit.findFirst({
    where: { id, followUpId, followUp: followUpScope(viewer) },
    select: { ...visitSelect, notices: newestNotice },
  });
  if (!row) return null;
  const { notices, ...visit } = row;
  // The planned instant as a Swedish wall and calendar show it, for the fields that change it.
  return {
    ...withDays(visit),
    day: stockholmDate(row.plannedAt),
    time: timeOfDay(row.plannedAt),
    notice: told(notices[0]),
    mayBeNotified: mayNotify(row),
  };
}

/** How many visits count as site visits (ORB-24). */
export const countSiteVisits = (visits: readonly VisitRow[]): number => visits.filter(isSiteVisit).length;

/** Who is going to read it: the team, or anybody that the unit sends something to or shows something. */
export type ForWhom = "unit" | "outside";

/**
 * THE way to visits for everything that is sent, shared, printed or published. Outside the unit an unannounced visit that
 * has not taken place does not exist: not in mail, calendar, list or count (ORB-38, domain.md 4.9 no. 9).
 * `client` is the caller's transaction where a mail is made in one.
 */
export async function visibleVisits(client: Tx, followUpId: string, forWhom: ForWhom) {
  const rows = await client.siteVisit.findMany({
    where: { followUpId },
    orderBy: [{ plannedAt: "asc" }, { id: "asc" }],
    select: visitSelect,
  });
  return rows.filter((row) => forWhom === "unit" || mayLeaveTheUnit(row)).map(withDays);
}

/** Whether a text written by hand names the day of a visit that the provider may not know of (ORB-38). */
export async function namesHiddenVisit(client: Tx, followUpId: string, texts: readonly string[]): Promise<boolean> {
  const hidden = (await visibleVisits(client, followUpId, "unit")).filter((visit) => !mayLeaveTheUnit(visit));
  return hidden
    .filter(({ status }) => status === "PLANNED")
    .some(({ plannedAt }) => texts.some((text) => mentionsDay(text, stockholmDate(plannedAt))));
}
