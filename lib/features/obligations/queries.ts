import "server-only";
import type { Granted, User } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { nameContaining } from "@/lib/db/search";
import { addDays, daysBetween, type IsoDate } from "@/lib/domain/calendar";
import { followUpScopeSql } from "@/lib/features/follow-ups/scope";
import { pageCountOf, rowsOf, type Paged } from "@/lib/format/pages";
import { MAIN_METHOD, METHODS, type Regime } from "@/lib/domain/methods";
import type { Profile } from "@/lib/profiles/schema";
import { SOON_DAYS, sumCoverage, type Cause, type Coverage, type OutOfScope } from "./rules";
import type { ObligationQuery, ObligationState } from "./schema";

type Viewer = Granted<"obligation.read">;
/** The rules and the day that due dates are counted by. */
export type At = Readonly<{ profile: Profile; today: IsoDate }>;

/**
 * `activity_standing(…)` for a FROM clause, with the municipality's own numbers: columns activity_id, why, cause,
 * last_done, uncounted, runs_from, due_by (see the migration, and `standingOf` for the rule).
 */
export function standings({ profile, today }: At): Prisma.Sql {
  const resetting = METHODS.filter((method) => profile.methods[method].resetsClock);
  const visiting = resetting.filter((method) => profile.methods[method].minSiteVisits > 0);
  const years = profile.methods[MAIN_METHOD].intervalYears;
  const competitiveOnly = profile.municipalScope === "COMPETITIVE_ONLY";
  return Prisma.sql`activity_standing(${today}::date, ${years}::integer, ${competitiveOnly}, ${resetting}, ${visiting})`;
}

/** How one activity stands, as the database hands it over: days as text. Either `why`, or a due date with its cause. */
export type StandingFacts = Readonly<{
  why: OutOfScope | null;
  cause: Cause | null;
  lastDone: IsoDate | null;
  uncounted: IsoDate | null;
  runsFrom: IsoDate | null;
  dueBy: IsoDate | null;
  regime: Regime;
  startDate: IsoDate | null;
  endDate: IsoDate | null;
  competitiveFrom: IsoDate | null;
}>;

/** Columns of `StandingFacts`, where `st` are the standings and `a`, `u`, `p` activity, unit and provider. */
export const STANDING_COLUMNS = Prisma.sql`st.why, st.cause, st.last_done::text AS "lastDone",
  st.uncounted::text, st.runs_from::text AS "runsFrom", st.due_by::text AS "dueBy", p.regime, a."startDate"::text AS "startDate",
  least(a."endDate", u."endedOn", p."endedOn")::text AS "endDate", a."competitiveFrom"::text AS "competitiveFrom"`;

type Found = StandingFacts &
  Readonly<{
    activityId: string;
    providerId: string;
    providerName: string;
    unitName: string;
    areaName: string;
    runningId: string | null;
    runningDiaryNumber: string | null;
  }>;
export type ObligationRow = Found & Readonly<{ daysLeft: number | null }>;

/** The activities that are in scope (`view: "due"`) or out of it (`view: "out"`), filtered, sorted and paged in SQL. */
export async function listObligations(viewer: Viewer, query: Paged<ObligationQuery>, at: At) {
  const from = activities(viewer, at);
  const where = Prisma.join(conditions(query, at), " AND ");
  const { take, skip } = rowsOf(query);
  const page = Prisma.sql`LIMIT ${take} OFFSET ${skip}`;
  const [found, counted] = await db.$transaction(
    [
      db.$queryRaw<Found[]>`SELECT ${COLUMNS} FROM ${from} WHERE ${where} ORDER BY ${orderOf(query)} ${page}`,
      db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM ${from} WHERE ${where}`,
    ],
    { isolationLevel: "RepeatableRead" },
  );
  const total = counted[0]?.total ?? 0;
  const rows = found.map((row): ObligationRow => ({ ...row, daysLeft: row.dueBy && daysBetween(at.today, row.dueBy) }));
  return { rows, total, pageCount: pageCountOf(total) };
}

const COLUMNS = Prisma.sql`a.id AS "activityId", p.id AS "providerId", p.name AS "providerName", u.name AS "unitName",
  s.name AS "areaName", r.id AS "runningId", r."diaryNumber" AS "runningDiaryNumber", ${STANDING_COLUMNS}`;

/** The main follow-up of activity `a` that is under way, so that nobody starts a second; of cases only the viewer's own. */
export const runningCase = (viewer: User): Prisma.Sql => Prisma.sql`(
    SELECT f.id, f."diaryNumber" FROM "FollowUp" f
    WHERE f."activityId" = a.id AND f.method = ${MAIN_METHOD} AND f."concludedOn" IS NULL
      AND f.status NOT IN ('CLOSED', 'CANCELLED') AND ${followUpScopeSql(viewer, Prisma.sql`f.id`)}
    ORDER BY f."createdAt" DESC, f.id LIMIT 1
  )`;

const activities = (viewer: Viewer, at: At) => Prisma.sql`${standings(at)} st
  JOIN "Activity" a ON a.id = st.activity_id
  JOIN "Unit" u ON u.id = a."unitId"
  JOIN "Provider" p ON p.id = u."providerId"
  JOIN "ServiceArea" s ON s.id = a."areaId"
  LEFT JOIN LATERAL ${runningCase(viewer)} r ON true`;

const STATES: Readonly<Record<ObligationState, (today: IsoDate) => Prisma.Sql>> = {
  late: (today) => Prisma.sql`st.due_by < ${today}::date`,
  soon: (today) => Prisma.sql`st.due_by BETWEEN ${today}::date AND ${addDays(today, SOON_DAYS)}::date`,
  inTime: (today) => Prisma.sql`st.due_by >= ${today}::date AND st.cause = 'interval'`,
  never: (today) => Prisma.sql`st.due_by >= ${today}::date AND st.cause <> 'interval'`,
};

function conditions({ view, q, area, regime, state }: ObligationQuery, { today }: At): Prisma.Sql[] {
  const found = [view === "out" ? Prisma.sql`st.why IS NOT NULL` : Prisma.sql`st.why IS NULL`];
  if (state && view === "due") found.push(STATES[state](today));
  if (area) found.push(Prisma.sql`a."areaId" = ${area}`);
  if (regime) found.push(Prisma.sql`p.regime::text = ${regime}`);
  if (q) {
    const pattern = nameContaining(q);
    found.push(
      Prisma.sql`(lower(normalize(u.name, NFC)) LIKE ${pattern} OR lower(normalize(p.name, NFC)) LIKE ${pattern})`,
    );
  }
  return found;
}

const SORTS: Readonly<Record<ObligationQuery["sort"], Prisma.Sql>> = {
  due: Prisma.sql`st.due_by`,
  name: Prisma.sql`u.name`,
  lastDone: Prisma.sql`st.last_done`,
};

const orderOf = ({ sort, dir }: ObligationQuery): Prisma.Sql =>
  Prisma.sql`${SORTS[sort]} ${dir === "desc" ? Prisma.sql`DESC` : Prisma.sql`ASC`} NULLS LAST, st.why, u.name, s.name, a.id`;

export type AreaCoverage = Coverage & Readonly<{ areaId: string; areaName: string; regime: Regime }>;

/** How the promise stands per area and regime: the same figures for private and egen regi (PLAN-03), and all together. */
export async function getCoverage(viewer: Viewer, at: At) {
  const rows = await db.$queryRaw<AreaCoverage[]>`
    SELECT s.id AS "areaId", s.name AS "areaName", p.regime, count(*)::int AS "inScope",
      count(*) FILTER (WHERE ${STATES.inTime(at.today)})::int AS "inTime",
      count(*) FILTER (WHERE ${STATES.late(at.today)})::int AS late,
      count(*) FILTER (WHERE ${STATES.never(at.today)})::int AS never
    FROM ${activities(viewer, at)} WHERE st.why IS NULL
    GROUP BY s.id, s.name, p.regime ORDER BY s.name, s.id, p.regime`;
  return { rows, total: sumCoverage(rows) };
}

/** How many are out of scope, for the view's own link. */
export async function countOutOfScope(_viewer: Viewer, at: At): Promise<number> {
  const [found] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM ${standings(at)} st WHERE st.why IS NOT NULL`;
  return found?.total ?? 0;
}
