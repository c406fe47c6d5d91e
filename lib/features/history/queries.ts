import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { PAGE_SIZE } from "@/lib/format/list-query";

export type HistoryEntry = Awaited<ReturnType<typeof listCaseHistory>>["rows"][number];

const select = {
  seq: true,
  at: true,
  actorName: true,
  action: true,
  entity: true,
  entityId: true,
  payload: true,
} as const;
type Row = Readonly<{ seq: bigint }>;
const toEntry = <R extends Row>({ seq, ...rest }: R) => ({ ...rest, seq: Number(seq) });

/** Everything that happened in a case, newest first, for those who may see the case. */
export async function listCaseHistory(viewer: Granted<"followUp.read">, caseId: string, page: number) {
  const visible = await db.followUp.count({ where: { id: caseId, ...followUpScope(viewer) } });
  if (visible === 0) return { rows: [], total: 0, pageCount: 1 };
  return pageOf({ caseId }, page);
}

type ObjectEntity = "Agreement" | "Requirement";

/** The history of one object of the register. */
export const listObjectHistory = (
  _viewer: Granted<"register.read">,
  of: Readonly<{ entity: ObjectEntity; entityId: string; page: number }>,
) => pageOf({ entity: of.entity, entityId: of.entityId }, of.page);

async function pageOf(where: Prisma.AuditEntryWhereInput, page: number) {
  const [found, total] = await db.$transaction(
    [
      db.auditEntry.findMany({
        where,
        select,
        orderBy: { seq: "desc" },
        skip: (page - 1) * PAGE_SIZE,
        take: PAGE_SIZE,
      }),
      db.auditEntry.count({ where }),
    ],
    { isolationLevel: "RepeatableRead" },
  );
  return { rows: found.map(toEntry), total, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
}
