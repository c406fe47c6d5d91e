import "server-only";
import type { Granted, Permission } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import type { IsoDate } from "@/lib/domain/calendar";
import type { Prisma } from "@/lib/db/generated/client";
import { SERVICE_LAWS } from "@/lib/domain/laws";
import { compareSwedish } from "@/lib/domain/names";
import { endedAreaLabel } from "./labels";

/**
 * Service areas to choose among, in Swedish order, each to its last day; `keep` is chosen already and stays
 * although it has ended. Their names are no secret: any gate passed will do.
 */
export async function listAreaOptions(_viewer: Granted<Permission>, today: IsoDate, keep = "") {
  const areas = await db.serviceArea.findMany({
    where: { OR: [{ endedOn: null }, { endedOn: { gte: toDbDate(today) } }, { id: keep }] },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  return areas.map(({ id, name }) => ({ value: id, label: name }));
}

/** Every service area to filter by, those that have ended last and marked: what happened in them can still be found. */
export async function listAreaFilters(_viewer: Granted<Permission>, today: IsoDate) {
  const found = await db.serviceArea.findMany({ select: { id: true, name: true, endedOn: true } });
  return found
    .map(({ id, name, endedOn }) => ({ id, name, ended: endedOn !== null && endedOn < toDbDate(today) }))
    .toSorted((a, b) => Number(a.ended) - Number(b.ended) || compareSwedish(a.name, b.name))
    .map(({ id, name, ended }) => ({ value: id, label: ended ? endedAreaLabel(name) : name }));
}

export type AreaRow = Awaited<ReturnType<typeof listAreas>>[number];

/** Every service area, those in use first, with what stands on it. A municipality has a dozen: one page. */
export async function listAreas(_viewer: Granted<"settings.read">) {
  const found = await db.serviceArea.findMany({
    orderBy: [{ endedOn: { sort: "desc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
    select: areaSelect,
  });
  return found.map(areaOf);
}

/** One service area; null when there is none. */
export async function getArea(_viewer: Granted<"settings.read">, id: string): Promise<AreaRow | null> {
  const found = await db.serviceArea.findUnique({ where: { id }, select: areaSelect });
  return found && areaOf(found);
}

const areaSelect = {
  id: true,
  name: true,
  laws: true,
  endedOn: true,
  version: true,
  _count: { select: { activities: true, agreements: true, requirements: true } },
} satisfies Prisma.ServiceAreaSelect;

const areaOf = ({ _count, laws, endedOn, ...area }: Prisma.ServiceAreaGetPayload<{ select: typeof areaSelect }>) => ({
  ...area,
  ..._count,
  laws: SERVICE_LAWS.filter((law) => laws.includes(law)),
  endedOn: fromDbDate(endedOn),
});
