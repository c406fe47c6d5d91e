import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { pageCountOf, rowsOf, type Paged } from "@/lib/format/pages";
import type { FindingListQuery } from "./schema";

type Viewer = Granted<"followUp.read">;
export type FindingRow = Awaited<ReturnType<typeof listFindings>>["rows"][number];

const rowSelect = {
  id: true,
  version: true,
  number: true,
  status: true,
  description: true,
  acute: true,
  confirmedOn: true,
  remedyDueOn: true,
  settledOn: true,
  repeatOfId: true,
  requirementVersion: { select: { title: true, requirement: { select: { code: true } } } },
  followUp: {
    select: {
      id: true,
      diaryNumber: true,
      regime: true,
      activity: { select: { area: { select: { name: true } }, unit: { select: { name: true } } } },
    },
  },
} satisfies Prisma.FindingSelect;

const ORDER = {
  due: (dir: Prisma.SortOrder) => ({ remedyDueOn: { sort: dir, nulls: "last" } }),
  unit: (dir: Prisma.SortOrder) => ({ followUp: { activity: { unit: { name: dir } } } }),
  confirmed: (dir: Prisma.SortOrder) => ({ confirmedOn: { sort: dir, nulls: "last" } }),
} satisfies Record<FindingListQuery["sort"], (dir: Prisma.SortOrder) => Prisma.FindingOrderByWithRelationInput>;

const STATE = {
  late: (today: IsoDate) => ({ settledOn: null, remedyDueOn: { lt: toDbDate(today) } }),
  toJudge: () => ({ status: { in: ["REMEDY_REPORTED", "UNDER_RESULT_FOLLOW_UP"] } }),
  settled: () => ({ settledOn: { not: null } }),
  all: () => ({}),
} satisfies Record<NonNullable<FindingListQuery["state"]>, (today: IsoDate) => Prisma.FindingWhereInput>;

/** One page of confirmed findings; by default those that are not settled. */
export async function listFindings(viewer: Viewer, query: Paged<FindingListQuery>, today: IsoDate) {
  const { state, areaId, regime, q, sort, dir } = query;
  const where: Prisma.FindingWhereInput = {
    AND: [
      { followUp: followUpScope(viewer) },
      { status: { notIn: ["CANDIDATE", "DISMISSED"] } },
      state === undefined ? { settledOn: null } : STATE[state](today),
      areaId ? { followUp: { activity: { areaId } } } : {},
      regime ? { followUp: { regime } } : {},
      q === undefined ? {} : matches(q),
    ],
  };
  const [found, total] = await db.$transaction(
    [
      db.finding.findMany({
        where,
        select: rowSelect,
        orderBy: [ORDER[sort](dir), { id: "asc" }],
        ...rowsOf(query),
      }),
      db.finding.count({ where }),
    ],
    { isolationLevel: "RepeatableRead" },
  );
  const rows = found.map((row) => toRow(row, today));
  return { rows, total, pageCount: pageCountOf(total) };
}

/** The findings of one case, dismissed ones left out. */
export async function listCaseFindings(viewer: Viewer, followUpId: string, today: IsoDate) {
  const found = await db.finding.findMany({
    where: { followUpId, followUp: followUpScope(viewer), status: { not: "DISMISSED" } },
    select: rowSelect,
    orderBy: { number: "asc" },
  });
  return found.map((row) => toRow(row, today));
}

const matches = (q: string): Prisma.FindingWhereInput => ({
  OR: [
    { followUp: { diaryNumber: { contains: q, mode: "insensitive" } } },
    { followUp: { activity: { unit: { name: { contains: q, mode: "insensitive" } } } } },
    { requirementVersion: { title: { contains: q, mode: "insensitive" } } },
    { requirementVersion: { requirement: { code: { contains: q, mode: "insensitive" } } } },
  ],
});

function toRow(row: Prisma.FindingGetPayload<{ select: typeof rowSelect }>, today: IsoDate) {
  const { requirementVersion, followUp, repeatOfId, ...rest } = row;
  const remedyDueOn = fromDbDate(row.remedyDueOn);
  const settledOn = fromDbDate(row.settledOn);
  return {
    ...rest,
    confirmedOn: fromDbDate(row.confirmedOn),
    remedyDueOn,
    settledOn,
    late: settledOn === null && remedyDueOn !== null && remedyDueOn < today,
    repeated: repeatOfId !== null,
    code: requirementVersion.requirement.code,
    title: requirementVersion.title,
    followUpId: followUp.id,
    diaryNumber: followUp.diaryNumber,
    regime: followUp.regime,
    areaName: followUp.activity.area.name,
    unitName: followUp.activity.unit.name,
  };
}
