import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import { Prisma } from "@/lib/db/generated/client";
import { containing, nameContaining } from "@/lib/db/search";
import { daysBetween, type IsoDate } from "@/lib/domain/calendar";
import { diaryNumberKey, normaliseDiaryNumber } from "@/lib/domain/diary-number";
import { standings, type At } from "@/lib/features/obligations/queries";
import type { OutOfScope } from "@/lib/features/obligations/rules";
import { pageCountOf, rowsOf, type Paged } from "@/lib/format/pages";
import type { Regime } from "@/lib/domain/methods";
import { agreementsInForce, openFindings, type AgreementInForce } from "./activities/queries";
import type { ProviderState } from "./rules";
import type { ProviderListQuery } from "./schema";

type Viewer = Granted<"register.read">;

/** What the database hands over: days as text, counts as int. */
type Found = Readonly<{
  id: string;
  providerId: string;
  providerName: string;
  regime: Regime;
  unitName: string | null;
  areaName: string | null;
  agreements: readonly AgreementInForce[] | null;
  why: OutOfScope | null;
  lastDone: IsoDate | null;
  dueBy: IsoDate | null;
  openFindings: number;
}>;
export type ProviderRow = Found & Readonly<{ daysLeft: number | null }>;

/**
 * The register, one row an activity: what is due and what is open belong to it. A provider or unit that has none yet is a
 * row of its own, so that nothing registered is lost from sight.
 */
export async function listProviders(viewer: Viewer, query: Paged<ProviderListQuery>, at: At) {
  const from = register(viewer, at);
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
  const rows = found.map((row): ProviderRow => ({ ...row, daysLeft: row.dueBy && daysBetween(at.today, row.dueBy) }));
  return { rows, total, pageCount: pageCountOf(total) };
}

/** A provider with its units, ended ones last; null when there is none. */
export async function getProvider(_viewer: Viewer, id: string) {
  const found = await db.provider.findUnique({ where: { id }, select: providerSelect });
  if (!found) return null;
  const units = found.units.map((unit) => ({ ...unit, endedOn: fromDbDate(unit.endedOn) }));
  return { ...found, endedOn: fromDbDate(found.endedOn), units };
}
export type ProviderPage = NonNullable<Awaited<ReturnType<typeof getProvider>>>;

const providerSelect = {
  id: true,
  name: true,
  regime: true,
  orgNumber: true,
  email: true,
  phone: true,
  endedOn: true,
  version: true,
  units: {
    orderBy: [{ endedOn: { sort: "desc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      address: true,
      managerName: true,
      managerEmail: true,
      phone: true,
      endedOn: true,
      version: true,
    },
  },
} satisfies Prisma.ProviderSelect;

/** How the register stands, for the sentence at the top of the list. */
export async function getRegisterSummary(_viewer: Viewer, at: At) {
  const [found] = await db.$queryRaw<{ activities: number; providers: number; late: number }[]>`
    SELECT count(*)::int AS activities, count(DISTINCT u."providerId")::int AS providers,
      count(*) FILTER (WHERE s.due_by < ${at.today}::date)::int AS late
    FROM ${standings(at)} s JOIN "Activity" a ON a.id = s.activity_id JOIN "Unit" u ON u.id = a."unitId"
    WHERE s.why IS DISTINCT FROM 'activityEnded'`;
  return found ?? { activities: 0, providers: 0, late: 0 };
}

const COLUMNS = Prisma.sql`coalesce(a.id, u.id, p.id) AS id, p.id AS "providerId", p.name AS "providerName", p.regime,
  u.name AS "unitName", s.name AS "areaName", g.agreements, st.why, st.last_done::text AS "lastDone",
  st.due_by::text AS "dueBy", f.open AS "openFindings"`;

const register = (viewer: Viewer, at: At) => Prisma.sql`"Provider" p
  LEFT JOIN "Unit" u ON u."providerId" = p.id
  LEFT JOIN "Activity" a ON a."unitId" = u.id
  LEFT JOIN "ServiceArea" s ON s.id = a."areaId"
  LEFT JOIN ${standings(at)} st ON st.activity_id = a.id
  LEFT JOIN LATERAL ${agreementsInForce(at.today)} g ON true
  LEFT JOIN LATERAL ${openFindings(viewer)} f ON true`;

const ENDED_ON = Prisma.sql`least(a."endDate", u."endedOn", p."endedOn")`;

const STATES: Readonly<Record<ProviderState, (today: IsoDate) => Prisma.Sql>> = {
  openFindings: () => Prisma.sql`f.open > 0`,
  late: (today) => Prisma.sql`st.due_by < ${today}::date`,
  withoutAgreement: (today) =>
    Prisma.sql`a.id IS NOT NULL AND g.agreements IS NULL AND coalesce(${ENDED_ON} >= ${today}::date, true)`,
  ended: (today) => Prisma.sql`${ENDED_ON} < ${today}::date`,
};

function conditions({ q, area, regime, state }: ProviderListQuery, { today }: At): Prisma.Sql[] {
  const found = [state ? STATES[state](today) : Prisma.sql`coalesce(${ENDED_ON} >= ${today}::date, true)`];
  if (area) found.push(Prisma.sql`a."areaId" = ${area}`);
  if (regime) found.push(Prisma.sql`p.regime::text = ${regime}`);
  if (q) found.push(Prisma.sql`(${Prisma.join(searches(q), " OR ")})`);
  return found;
}

/** Names by the very expression that the trigram indexes hold, diary numbers by their key, organisation numbers by their start. */
function searches(q: string): Prisma.Sql[] {
  const name = Prisma.sql`lower(normalize(name, NFC)) LIKE ${nameContaining(q)}`;
  const found = [
    Prisma.sql`p.id IN (SELECT id FROM "Provider" WHERE ${name})`,
    Prisma.sql`u.id IN (SELECT id FROM "Unit" WHERE ${name})`,
  ];
  const digits = q.replace(/[\s-]/g, "");
  if (/^\d{4,}$/.test(digits)) found.push(Prisma.sql`p."orgNumber" LIKE ${`${digits}%`}`);
  const diary = normaliseDiaryNumber(q);
  if (diary.ok) {
    found.push(Prisma.sql`a.id IN (SELECT x."activityId" FROM "AgreementActivity" x
      JOIN "Agreement" n ON n.id = x."agreementId" WHERE n."diaryKey" LIKE ${containing(diaryNumberKey(diary.value))})`);
  }
  return found;
}

const SORTS: Readonly<Record<ProviderListQuery["sort"], Prisma.Sql>> = {
  name: Prisma.sql`coalesce(u.name, p.name)`,
  lastDone: Prisma.sql`st.last_done`,
  due: Prisma.sql`st.due_by`,
  findings: Prisma.sql`f.open`,
};

/** A total order: the same row never stands on two pages. */
function orderOf({ sort, dir }: ProviderListQuery): Prisma.Sql {
  const direction = dir === "desc" ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  return Prisma.sql`${SORTS[sort]} ${direction} NULLS LAST, coalesce(u.name, p.name), s.name, coalesce(a.id, u.id, p.id)`;
}
