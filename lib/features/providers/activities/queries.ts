import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { daysBetween, type IsoDate } from "@/lib/domain/calendar";
import { OPEN_STATUSES } from "@/lib/features/findings/rules";
import { followUpScopeSql } from "@/lib/features/follow-ups/scope";
import {
  runningCase,
  STANDING_COLUMNS,
  standings,
  type At,
  type StandingFacts,
} from "@/lib/features/obligations/queries";

type Viewer = Granted<"register.read">;
export type AgreementInForce = Readonly<{ id: string; diaryNumber: string }>;

/** An activity with everything that decides what is to be done about it. Open findings and cases are the viewer's own. */
type Found = StandingFacts &
  Readonly<{
    activityId: string;
    name: string;
    unitId: string;
    unitName: string;
    providerId: string;
    providerName: string;
    areaId: string;
    areaName: string;
    /** Service laws of the area: decide whether MAS and MAR may take part (ORB-23). */
    areaLaws: readonly string[];
    singlePlace: boolean;
    /** Its own last day; `endDate` is the first of its own, the unit's and the provider's. */
    ownEndDate: IsoDate | null;
    ended: boolean;
    /** Agreements or cases stand on it: its area stays. */
    inUse: boolean;
    version: number;
    agreements: readonly AgreementInForce[];
    openFindings: number;
    runningId: string | null;
    runningDiaryNumber: string | null;
  }>;
export type ActivityRow = Found & Readonly<{ daysLeft: number | null }>;

/** A provider's activities, soonest due first, those out of scope and ended last. */
export const listProviderActivities = (viewer: Viewer, providerId: string, at: At): Promise<ActivityRow[]> =>
  activitiesWhere(viewer, Prisma.sql`p.id = ${providerId}`, at);

/** One activity as a case needs it to begin: unit, provider, area with laws, agreements in force, standing. Null = not found. */
export async function getActivityHead(viewer: Viewer, activityId: string, at: At): Promise<ActivityRow | null> {
  const [found] = await activitiesWhere(viewer, Prisma.sql`a.id = ${activityId}`, at);
  return found ?? null;
}

async function activitiesWhere(viewer: Viewer, where: Prisma.Sql, at: At): Promise<ActivityRow[]> {
  const rows = await db.$queryRaw<Found[]>`
    SELECT ${COLUMNS(at.today)} FROM ${activities(viewer, at)} WHERE ${where}
    ORDER BY st.due_by NULLS LAST, "endDate" DESC NULLS FIRST, u.name, s.name, a.id`;
  return rows.map((row) => ({ ...row, daysLeft: row.dueBy && daysBetween(at.today, row.dueBy) }));
}

const COLUMNS = (today: IsoDate) => Prisma.sql`a.id AS "activityId", a.name, u.id AS "unitId", u.name AS "unitName",
  p.id AS "providerId", p.name AS "providerName", s.id AS "areaId", s.name AS "areaName", s.laws AS "areaLaws",
  a."singlePlace", a."endDate"::text AS "ownEndDate", a.version, coalesce(least(a."endDate", u."endedOn", p."endedOn") < ${today}::date, false) AS ended,
  EXISTS (SELECT FROM "AgreementActivity" x WHERE x."activityId" = a.id)
    OR EXISTS (SELECT FROM "FollowUp" x WHERE x."activityId" = a.id) AS "inUse",
  coalesce(g.agreements, '[]') AS agreements, f.open AS "openFindings", r.id AS "runningId",
  r."diaryNumber" AS "runningDiaryNumber", ${STANDING_COLUMNS}`;

const activities = (viewer: Viewer, at: At) => Prisma.sql`"Activity" a
  JOIN "Unit" u ON u.id = a."unitId"
  JOIN "Provider" p ON p.id = u."providerId"
  JOIN "ServiceArea" s ON s.id = a."areaId"
  LEFT JOIN ${standings(at)} st ON st.activity_id = a.id
  LEFT JOIN LATERAL ${agreementsInForce(at.today)} g ON true
  LEFT JOIN LATERAL ${openFindings(viewer)} f ON true
  LEFT JOIN LATERAL ${runningCase(viewer)} r ON true`;

/** Agreements in force for activity `a`, as `[{ id, diaryNumber }]`; null when there are none. */
export const agreementsInForce = (today: IsoDate): Prisma.Sql => Prisma.sql`(
    SELECT jsonb_agg(jsonb_build_object('id', n.id, 'diaryNumber', n."diaryNumber") ORDER BY n."diaryNumber") AS agreements
    FROM "AgreementActivity" x JOIN "Agreement" n ON n.id = x."agreementId"
    JOIN agreement_days(${today}::date) d ON d.agreement_id = n.id
    WHERE x."activityId" = a.id AND d.days @> ${today}::date
  )`;

/** How many findings of activity `a` are open, in the cases that the viewer may see. */
export const openFindings = (viewer: Viewer): Prisma.Sql => Prisma.sql`(
    SELECT count(*)::int AS open FROM "Finding" i JOIN "FollowUp" c ON c.id = i."followUpId"
    WHERE c."activityId" = a.id AND i.status::text = ANY (${OPEN_STATUSES})
      AND ${followUpScopeSql(viewer, Prisma.sql`c.id`)}
  )`;
