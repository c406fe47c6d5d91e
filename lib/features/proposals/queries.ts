import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { stockholmDate } from "@/lib/domain/calendar";
import { pageCountOf, rowsOf, type Paged } from "@/lib/format/pages";
import type { ProposalListQuery } from "./schema";

type Viewer = Granted<"register.read">;
export type ProposalRow = Awaited<ReturnType<typeof listProposals>>["rows"][number];

const select = {
  id: true,
  text: true,
  status: true,
  version: true,
  createdAt: true,
  createdById: true,
  requirement: {
    select: {
      id: true,
      code: true,
      area: { select: { name: true } },
      versions: { orderBy: { number: "desc" }, take: 1, select: { title: true } },
    },
  },
  followUp: { select: { id: true, diaryNumber: true } },
} satisfies Prisma.ImprovementProposalSelect;

/** Proposals by area: what to bring to the next procurement. Without a status asked for: those that wait for a decision. */
export async function listProposals(_viewer: Viewer, query: Paged<ProposalListQuery>) {
  const { area, status } = query;
  const where = {
    ...(status === "all" ? {} : { status: status ?? "OPEN" }),
    ...(area ? { requirement: { areaId: area } } : {}),
  } satisfies Prisma.ImprovementProposalWhereInput;
  const [found, total] = await db.$transaction(
    [
      db.improvementProposal.findMany({
        where,
        select,
        orderBy: [{ requirement: { area: { name: "asc" } } }, { requirement: { code: "asc" } }, { id: "asc" }],
        ...rowsOf(query),
      }),
      db.improvementProposal.count({ where }),
    ],
    { isolationLevel: "RepeatableRead" },
  );
  return { rows: await withNames(found), total, pageCount: pageCountOf(total) };
}

/** The proposals on one requirement, the newest first. */
export async function proposalsOn(_viewer: Viewer, requirementId: string): Promise<ProposalRow[]> {
  const found = await db.improvementProposal.findMany({
    where: { requirementId },
    select,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return withNames(found);
}

type Found = Prisma.ImprovementProposalGetPayload<{ select: typeof select }>;

async function withNames(found: readonly Found[]) {
  const ids = [...new Set(found.map((one) => one.createdById))];
  const people = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return found.map(({ createdById, createdAt, requirement, ...one }) => ({
    ...one,
    proposedOn: stockholmDate(createdAt),
    proposedBy: names.get(createdById) ?? "",
    requirement: {
      id: requirement.id,
      code: requirement.code,
      title: requirement.versions[0]?.title ?? "",
      areaName: requirement.area.name,
    },
  }));
}
