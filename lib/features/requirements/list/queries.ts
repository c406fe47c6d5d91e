import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { nameContaining } from "@/lib/db/search";
import type { IsoDate } from "@/lib/domain/calendar";
import { pageCountOf, rowsOf, type Paged } from "@/lib/format/pages";
import type { AppliesTo, RequirementSource } from "../rules";
import type { RequirementListQuery } from "../schema";
import type { RequirementStanding } from "../versions/rules";

type Viewer = Granted<"register.read">;

/** What the database hands over: days as text. */
export type RequirementRow = Readonly<{
  id: string;
  code: string;
  areaName: string;
  agreementId: string | null;
  diaryNumber: string | null;
  title: string;
  focusArea: string;
  source: RequirementSource | null;
  appliesTo: AppliesTo;
  laws: readonly string[];
  guideValue: string | null;
  limitValue: string | null;
  limitDirection: "AT_LEAST" | "AT_MOST" | null;
  unit: string | null;
  validFrom: IsoDate;
  validTo: IsoDate | null;
  number: number;
  standing: RequirementStanding;
  hasDraft: boolean;
}>;

/** Requirements, each in the wording in force on the day; else the first to come, else the draft, else the last that held. */
export async function listRequirements(_viewer: Viewer, query: Paged<RequirementListQuery>, today: IsoDate) {
  const from = register(today);
  const where = Prisma.join(conditions(query), " AND ");
  const { take, skip } = rowsOf(query);
  const page = Prisma.sql`LIMIT ${take} OFFSET ${skip}`;
  const [rows, counted] = await db.$transaction(
    [
      db.$queryRaw<RequirementRow[]>`SELECT ${COLUMNS} FROM ${from} WHERE ${where} ORDER BY ${orderOf(query)} ${page}`,
      db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM ${from} WHERE ${where}`,
    ],
    { isolationLevel: "RepeatableRead" },
  );
  const total = counted[0]?.total ?? 0;
  return { rows, total, pageCount: pageCountOf(total) };
}

/** How the register of requirements stands, for the sentence at its top. */
export async function getRequirementSummary(_viewer: Viewer, today: IsoDate) {
  const [found] = await db.$queryRaw<{ inForce: number; draft: number }[]>`
    SELECT count(*) FILTER (WHERE x.standing = 'inForce')::int AS "inForce",
      count(*) FILTER (WHERE x."hasDraft")::int AS draft FROM ${register(today)}`;
  return found ?? { inForce: 0, draft: 0 };
}

/** Focus areas in use, to filter by and to choose from: two spellings of one are two areas in every list. */
export async function listFocusAreas(_viewer: Viewer): Promise<string[]> {
  const found = await db.requirementVersion.findMany({
    distinct: ["focusArea"],
    select: { focusArea: true },
    orderBy: { focusArea: "asc" },
  });
  return found.map((one) => one.focusArea);
}

const COLUMNS = Prisma.sql`x.id, x.code, x."areaName", x."agreementId", x."diaryNumber", x.title, x."focusArea",
  x.source, x."appliesTo", x.laws, x."guideValue", x."limitValue", x."limitDirection", x.unit, x."validFrom"::text,
  x."validTo"::text, x.number, x.standing, x."hasDraft"`;

/** The standing is that of `standingOfRequirement()`, said in SQL. */
const register = (today: IsoDate) => Prisma.sql`(
  SELECT r.id, r.code, r."areaId", s.name AS "areaName", r."agreementId", a."diaryNumber", v.title, v.text,
    v."focusArea", v.source, v."appliesTo", v.laws, v."guideValue", v."limitValue", v."limitDirection", v.unit,
    v."validFrom", v."validTo", v.number, d.id IS NOT NULL AS "hasDraft",
    CASE
      WHEN v.status = 'DRAFT' THEN 'draft'
      WHEN v."validFrom" > ${today}::date THEN 'upcoming'
      WHEN v."validTo" < ${today}::date THEN 'ended'
      ELSE 'inForce'
    END AS standing
  FROM "Requirement" r
  JOIN "ServiceArea" s ON s.id = r."areaId"
  LEFT JOIN "Agreement" a ON a.id = r."agreementId"
  LEFT JOIN "RequirementVersion" d ON d."requirementId" = r.id AND d.status = 'DRAFT'
  CROSS JOIN LATERAL (
    SELECT newest.* FROM (
      (SELECT t.*, CASE WHEN t."validTo" < ${today}::date THEN 2 ELSE 0 END AS rank FROM "RequirementVersion" t
        WHERE t."requirementId" = r.id AND t.status = 'PUBLISHED' AND t."validFrom" <= ${today}::date
        ORDER BY t."validFrom" DESC LIMIT 1)
      UNION ALL
      (SELECT t.*, 1 FROM "RequirementVersion" t
        WHERE t."requirementId" = r.id AND t.status = 'PUBLISHED' AND t."validFrom" > ${today}::date
        ORDER BY t."validFrom" LIMIT 1)
      UNION ALL
      (SELECT t.*, 3 FROM "RequirementVersion" t WHERE t."requirementId" = r.id AND t.status = 'DRAFT')
    ) newest ORDER BY newest.rank LIMIT 1
  ) v
) x`;

function conditions({ q, area, focus, source, applies, status }: RequirementListQuery): Prisma.Sql[] {
  const found = [Prisma.sql`true`];
  if (area) found.push(Prisma.sql`x."areaId" = ${area}`);
  if (focus) found.push(Prisma.sql`x."focusArea" = ${focus}`);
  if (source) found.push(Prisma.sql`x.source::text = ${source}`);
  if (applies) found.push(Prisma.sql`x."appliesTo"::text = ${applies}`);
  // A new wording under way is a draft too, beside the one in force.
  if (status) found.push(status === "draft" ? Prisma.sql`x."hasDraft"` : Prisma.sql`x.standing = ${status}`);
  if (q) {
    const words = Prisma.sql`concat_ws(' ', x.code, x.title, x.text, x."diaryNumber")`;
    found.push(Prisma.sql`lower(normalize(${words}, NFC)) LIKE ${nameContaining(q)}`);
  }
  return found;
}

const SORTS: Readonly<Record<RequirementListQuery["sort"], Prisma.Sql>> = {
  focusArea: Prisma.sql`x."focusArea"`,
  code: Prisma.sql`x.code`,
  title: Prisma.sql`x.title`,
  area: Prisma.sql`x."areaName"`,
  validFrom: Prisma.sql`x."validFrom"`,
};

/** A total order: the same row never stands on two pages. */
function orderOf({ sort, dir }: RequirementListQuery): Prisma.Sql {
  const direction = dir === "desc" ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  return Prisma.sql`${SORTS[sort]} ${direction}, x."areaName", x."focusArea", x.code, x."diaryNumber" NULLS FIRST, x.id`;
}
