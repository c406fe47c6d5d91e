import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { pageCountOf, rowsOf } from "@/lib/format/pages";

export type History = Awaited<ReturnType<typeof listCaseHistory>>;
export type HistoryEntry = History["rows"][number];

const select = {
  seq: true,
  at: true,
  actorName: true,
  action: true,
  entity: true,
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

/** Whose history is whose to read: the same right as for the object itself. */
type Reader = Readonly<{
  Agreement: "register.read";
  Requirement: "register.read";
  Provider: "register.read";
  Unit: "register.read";
  Activity: "register.read";
  ServiceArea: "settings.read";
  User: "people.manage";
}>;
type Of<E> = Readonly<{ entity: E; entityId: string; page: number }>;

/** The history of one object, newest first. */
export const listObjectHistory = <E extends keyof Reader>(
  _viewer: Granted<Reader[E]>,
  { entity, entityId, page }: Of<E>,
): Promise<History> => pageOf({ entity, entityId }, page);

/** The history of the municipality's settings, names and addresses. */
export const listSettingHistory = (_viewer: Granted<"settings.read">, page: number): Promise<History> =>
  pageOf({ entity: { in: ["ProfileOverride", "Installation"] } }, page);

async function pageOf(where: Prisma.AuditEntryWhereInput, page: number) {
  const [found, total] = await db.$transaction(
    [
      db.auditEntry.findMany({ where, select, orderBy: { seq: "desc" }, ...rowsOf({ page }) }),
      db.auditEntry.count({ where }),
    ],
    { isolationLevel: "RepeatableRead" },
  );
  return { rows: found.map(toEntry), total, pageCount: pageCountOf(total) };
}
