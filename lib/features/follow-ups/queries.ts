import "server-only";
import { methodOf } from "@/lib/domain/methods";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { pageCountOf, rowsOf, type Paged } from "@/lib/format/pages";
import { isEnded, isRunning } from "./rules";
import { followUpScope } from "./scope";
import type { FollowUpListQuery } from "./schema";

type Viewer = Granted<"followUp.read">;
export type CaseHead = NonNullable<Awaited<ReturnType<typeof getCaseHead>>>;
export type FollowUpRow = Awaited<ReturnType<typeof listFollowUps>>["rows"][number];

const headSelect = {
  id: true,
  method: true,
  status: true,
  origin: true,
  level: true,
  regime: true,
  diaryNumber: true,
  trigger: true,
  periodFrom: true,
  periodTo: true,
  startedOn: true,
  concludedOn: true,
  closedOn: true,
  cancelReason: true,
  importedResult: true,
  importedSiteVisit: true,
  version: true,
  agreement: { select: { id: true, diaryNumber: true, basis: true } },
  agreementVersion: { select: { number: true, laws: true } },
  activity: {
    select: {
      id: true,
      name: true,
      area: { select: { id: true, name: true, laws: true } },
      unit: {
        select: {
          name: true,
          managerName: true,
          managerEmail: true,
          provider: { select: { id: true, name: true, email: true } },
        },
      },
    },
  },
  members: {
    orderBy: [{ role: "asc" }, { user: { name: "asc" } }, { userId: "asc" }],
    select: { role: true, user: { select: { id: true, name: true } } },
  },
} satisfies Prisma.FollowUpSelect;

/** What every page of a case shows at its head; null outside the viewer's scope (ORB-23). */
export async function getCaseHead(viewer: Viewer, id: string) {
  const row = await db.followUp.findFirst({ where: { id, ...followUpScope(viewer) }, select: headSelect });
  if (!row) return null;
  const { activity, agreement, agreementVersion, members, ...rest } = row;
  const { unit, area } = activity;
  return {
    ...rest,
    method: methodOf(row.method),
    /** Material, visits and judgements may still be written. */
    running: isRunning(row.status),
    ended: isEnded(row.status),
    periodFrom: fromDbDate(row.periodFrom),
    periodTo: fromDbDate(row.periodTo),
    startedOn: fromDbDate(row.startedOn),
    concludedOn: fromDbDate(row.concludedOn),
    closedOn: fromDbDate(row.closedOn),
    basis: agreement?.basis ?? null,
    agreement: agreement && { id: agreement.id, diaryNumber: agreement.diaryNumber, version: agreementVersion?.number },
    activityId: activity.id,
    areaId: area.id,
    areaName: area.name,
    areaLaws: area.laws,
    unitName: unit.name,
    managerName: unit.managerName,
    managerEmail: unit.managerEmail ?? unit.provider.email,
    providerId: unit.provider.id,
    providerName: unit.provider.name,
    members: members.map(({ role, user }) => ({ role, userId: user.id, name: user.name })),
  };
}

const ORDER = {
  started: (dir: Prisma.SortOrder) => ({ startedOn: { sort: dir, nulls: "last" } }),
  unit: (dir: Prisma.SortOrder) => ({ activity: { unit: { name: dir } } }),
  diary: (dir: Prisma.SortOrder) => ({ diaryKey: { sort: dir, nulls: "last" } }),
  status: (dir: Prisma.SortOrder) => ({ status: dir }),
} satisfies Record<FollowUpListQuery["sort"], (dir: Prisma.SortOrder) => Prisma.FollowUpOrderByWithRelationInput>;

const RUNNING: Prisma.FollowUpWhereInput = { status: { notIn: ["CLOSED", "CANCELLED"] } };

/** One page of cases: scope and filter in one `where`, counted and read at the same moment. */
export async function listFollowUps(viewer: Viewer, query: Paged<FollowUpListQuery>) {
  const { method, status, areaId, regime, mine, member, q, sort, dir } = query;
  const where: Prisma.FollowUpWhereInput = {
    AND: [
      followUpScope(viewer),
      status === undefined ? RUNNING : status === "all" ? {} : { status },
      mine ? { members: { some: { userId: viewer.id } } } : {},
      member === undefined ? {} : { members: { some: { userId: member } } },
      q === undefined ? {} : matches(q),
    ],
    ...(method && { method }),
    ...(regime && { regime }),
    ...(areaId && { activity: { areaId } }),
  };
  const [found, total] = await db.$transaction(
    [
      db.followUp.findMany({
        where,
        select: rowSelect,
        orderBy: [ORDER[sort](dir), { id: "asc" }],
        ...rowsOf(query),
      }),
      db.followUp.count({ where }),
    ],
    { isolationLevel: "RepeatableRead" },
  );
  return { rows: found.map(toRow), total, pageCount: pageCountOf(total) };
}

const matches = (q: string): Prisma.FollowUpWhereInput => ({
  OR: [
    { diaryNumber: { contains: q, mode: "insensitive" } },
    { activity: { unit: { name: { contains: q, mode: "insensitive" } } } },
    { activity: { unit: { provider: { name: { contains: q, mode: "insensitive" } } } } },
  ],
});

const rowSelect = {
  id: true,
  version: true,
  method: true,
  status: true,
  regime: true,
  origin: true,
  diaryNumber: true,
  startedOn: true,
  concludedOn: true,
  agreement: { select: { basis: true } },
  activity: { select: { area: { select: { name: true } }, unit: { select: { name: true } } } },
  members: { where: { role: "LEAD" }, select: { user: { select: { name: true } } } },
  _count: { select: { findings: { where: { settledOn: null, status: { not: "CANDIDATE" } } } } },
} satisfies Prisma.FollowUpSelect;

function toRow(row: Prisma.FollowUpGetPayload<{ select: typeof rowSelect }>) {
  const { activity, agreement, members, _count, ...rest } = row;
  return {
    ...rest,
    method: methodOf(row.method),
    startedOn: fromDbDate(row.startedOn),
    concludedOn: fromDbDate(row.concludedOn),
    basis: agreement?.basis ?? null,
    areaName: activity.area.name,
    unitName: activity.unit.name,
    leadName: members[0]?.user.name ?? null,
    openFindings: _count.findings,
  };
}
