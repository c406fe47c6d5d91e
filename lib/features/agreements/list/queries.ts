import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { containing, nameContaining } from "@/lib/db/search";
import type { IsoDate } from "@/lib/domain/calendar";
import { diaryNumberKey, normaliseDiaryNumber } from "@/lib/domain/diary-number";
import { pageCountOf, rowsOf, type Paged } from "@/lib/format/pages";
import type { Regime } from "@/lib/domain/methods";
import { LACKS, type AgreementBasis, type AgreementStanding, type Deficiency } from "../rules";
import type { AgreementListQuery } from "../schema";

type Viewer = Granted<"register.read">;

/** What the database hands over: days as text. */
export type AgreementRow = Readonly<{
  id: string;
  diaryNumber: string;
  basis: AgreementBasis;
  providerId: string;
  providerName: string;
  regime: Regime;
  areaName: string;
  laws: readonly string[];
  startDate: IsoDate | null;
  lastDay: IsoDate | null;
  standing: AgreementStanding;
  deficiencies: readonly Deficiency[];
  activityCount: number;
  hasDraft: boolean;
}>;

/** Contracts and commissions as they stand on a day. Deficiencies are asked of what has not ended (ORB-14, PLAN-04). */
export async function listAgreements(_viewer: Viewer, query: Paged<AgreementListQuery>, today: IsoDate) {
  const from = register(today);
  const where = Prisma.join(conditions(query), " AND ");
  const { take, skip } = rowsOf(query);
  const page = Prisma.sql`LIMIT ${take} OFFSET ${skip}`;
  const [rows, counted] = await db.$transaction(
    [
      db.$queryRaw<AgreementRow[]>`SELECT ${COLUMNS} FROM ${from} WHERE ${where} ORDER BY ${orderOf(query)} ${page}`,
      db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM ${from} WHERE ${where}`,
    ],
    { isolationLevel: "RepeatableRead" },
  );
  const total = counted[0]?.total ?? 0;
  return { rows, total, pageCount: pageCountOf(total) };
}

/** How many agreements there are in each standing and how many lack a clause: for the sentence and the quick filters. */
export async function getAgreementSummary(_viewer: Viewer, today: IsoDate) {
  const [found] = await db.$queryRaw<{ inForce: number; draft: number; deficient: number }[]>`
    SELECT count(*) FILTER (WHERE x.standing = 'inForce')::int AS "inForce",
      count(*) FILTER (WHERE x.standing = 'draft')::int AS draft,
      count(*) FILTER (WHERE cardinality(x.deficiencies) > 0)::int AS deficient
    FROM ${register(today)}`;
  return found ?? { inForce: 0, draft: 0, deficient: 0 };
}

const COLUMNS = Prisma.sql`x.id, x."diaryNumber", x.basis, x."providerId", x."providerName", x.regime, x."areaName",
  x.laws, x."startDate"::text, x."lastDay"::text, x.standing, x.deficiencies, x."activityCount", x."hasDraft"`;

/** Each clause that is missing, by the same table as `deficiencies` in rules.ts; the names of columns are the table's own. */
const DEFICIENT = Prisma.join(
  LACKS.map(({ clause, deficiency, regimes }) => {
    const text = Prisma.raw(`v."${clause}"`);
    return Prisma.sql`CASE WHEN p.regime::text IN (${Prisma.join([...regimes])})
      AND btrim(coalesce(${text}, ''), E' \\t\\r\\n') = '' THEN ${deficiency} END`;
  }),
);

/**
 * The terms shown are those in force on the day; else the first to come; else the draft. First and last day as
 * `agreement_days()` has them. Standing is the rule of rules.ts, said in SQL.
 */
const register = (today: IsoDate) => Prisma.sql`(
  SELECT a.id, a."diaryNumber", a."diaryKey", a.basis, a."providerId", p.name AS "providerName", p.regime, a."areaId",
    s.name AS "areaName", v.laws, coalesce(d.first_day, v."startDate") AS "startDate",
    coalesce(a."endedOn", v."extensionTo", v."endDate") AS "lastDay", w.standing,
    CASE WHEN w.standing = 'ended' THEN '{}' ELSE array_remove(ARRAY[
${DEFICIENT}], NULL) END AS deficiencies,
    (SELECT count(*)::int FROM "AgreementActivity" c WHERE c."agreementId" = a.id) AS "activityCount",
    EXISTS (SELECT FROM "AgreementVersion" f WHERE f."agreementId" = a.id AND f.status = 'DRAFT') AS "hasDraft"
  FROM "Agreement" a
  JOIN "Provider" p ON p.id = a."providerId"
  JOIN "ServiceArea" s ON s.id = a."areaId"
  CROSS JOIN LATERAL (
    SELECT t.* FROM "AgreementVersion" t WHERE t."agreementId" = a.id
    ORDER BY t.status = 'ACTIVE' DESC, t."validFrom" <= ${today}::date DESC,
      CASE WHEN t."validFrom" <= ${today}::date THEN t."validFrom" END DESC, t."validFrom"
    LIMIT 1
  ) v
  CROSS JOIN LATERAL (
    SELECT min(t."startDate") AS first_day FROM "AgreementVersion" t WHERE t."agreementId" = a.id AND t.status = 'ACTIVE'
  ) d
  CROSS JOIN LATERAL (
    SELECT CASE
      WHEN a.status = 'DRAFT' OR d.first_day IS NULL THEN 'draft'
      WHEN coalesce(a."endedOn", v."extensionTo", v."endDate") < ${today}::date THEN 'ended'
      WHEN d.first_day > ${today}::date THEN 'upcoming'
      ELSE 'inForce'
    END AS standing
  ) w
) x`;

function conditions({ q, provider, area, basis, regime, status, deficiency }: AgreementListQuery): Prisma.Sql[] {
  const found = [Prisma.sql`true`];
  if (provider) found.push(Prisma.sql`x."providerId" = ${provider}`);
  if (area) found.push(Prisma.sql`x."areaId" = ${area}`);
  if (basis) found.push(Prisma.sql`x.basis::text = ${basis}`);
  if (regime) found.push(Prisma.sql`x.regime::text = ${regime}`);
  if (status) found.push(Prisma.sql`x.standing = ${status}`);
  if (deficiency === "any") found.push(Prisma.sql`cardinality(x.deficiencies) > 0`);
  else if (deficiency) found.push(Prisma.sql`${deficiency} = ANY (x.deficiencies)`);
  if (q) found.push(Prisma.sql`(${Prisma.join(searches(q), " OR ")})`);
  return found;
}

function searches(q: string): Prisma.Sql[] {
  const diary = normaliseDiaryNumber(q);
  const found = [Prisma.sql`lower(normalize(x."providerName", NFC)) LIKE ${nameContaining(q)}`];
  if (diary.ok) found.push(Prisma.sql`x."diaryKey" LIKE ${containing(diaryNumberKey(diary.value))}`);
  return found;
}

const SORTS: Readonly<Record<AgreementListQuery["sort"], Prisma.Sql>> = {
  provider: Prisma.sql`x."providerName"`,
  diaryNumber: Prisma.sql`x."diaryNumber"`,
  area: Prisma.sql`x."areaName"`,
  startDate: Prisma.sql`x."startDate"`,
  lastDay: Prisma.sql`x."lastDay"`,
};

/** A total order: the same row never stands on two pages. */
function orderOf({ sort, dir }: AgreementListQuery): Prisma.Sql {
  const direction = dir === "desc" ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  return Prisma.sql`${SORTS[sort]} ${direction} NULLS LAST, x."providerName", x."areaName", x."diaryNumber", x.id`;
}
