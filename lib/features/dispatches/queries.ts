import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { pageCountOf, rowsOf, type Paged } from "@/lib/format/pages";
import type { DispatchListQuery } from "./schema";

export type DispatchRow = Awaited<ReturnType<typeof listDispatches>>["rows"][number];

const select = {
  id: true,
  toName: true,
  toAddress: true,
  subject: true,
  body: true,
  status: true,
  attempts: true,
  lastError: true,
  createdAt: true,
  sentAt: true,
  fileIds: true,
  tries: { orderBy: { number: "asc" }, select: { number: true, toAddress: true, status: true, error: true, at: true } },
  followUp: { select: { id: true, diaryNumber: true } },
} satisfies Prisma.DispatchSelect;

/** Everything that has left the unit, or waits to; in a demo everything that would have. */
export async function listDispatches(_viewer: Granted<"dispatch.read">, query: Paged<DispatchListQuery>) {
  const { status, q, dir } = query;
  const contains = q === undefined ? undefined : { contains: q, mode: "insensitive" as const };
  const where: Prisma.DispatchWhereInput = {
    ...(status && { status }),
    ...(contains && { OR: [{ subject: contains }, { toName: contains }, { toAddress: contains }] }),
  };
  const [rows, total] = await db.$transaction(
    [
      db.dispatch.findMany({
        where,
        select,
        orderBy: [{ createdAt: dir }, { id: "asc" }],
        ...rowsOf(query),
      }),
      db.dispatch.count({ where }),
    ],
    { isolationLevel: "RepeatableRead" },
  );
  return { rows, total, pageCount: pageCountOf(total) };
}

/** The mail of one case, newest first. A case has some ten. */
export const listCaseDispatches = (_viewer: Granted<"dispatch.read">, followUpId: string) =>
  db.dispatch.findMany({ where: { followUpId }, select, orderBy: [{ createdAt: "desc" }, { id: "asc" }] });
