import "server-only";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { FollowUpStatus } from "../rules";

/** A case as it stands while it is held. */
export type HeldCase = Readonly<{ id: string; status: FollowUpStatus; version: number }>;

/**
 * Holds cases still until the transaction ends. Whatever changes the material, findings, reports or status of a case holds
 * it first and reads afterwards, so that what closing, a final report or an assessment stands on cannot change beneath it.
 * Several are held in one order: two who hold the same cases wait for each other instead of locking each other out.
 * Whether the actor may see them is the caller's question.
 */
export async function holdCases(tx: Tx, where: Prisma.FollowUpWhereInput): Promise<HeldCase[]> {
  const found = await tx.followUp.findMany({ where, select: { id: true } });
  return tx.$queryRaw<HeldCase[]>`
    SELECT id, status::text AS status, version FROM "FollowUp" WHERE id = ANY (${found.map(({ id }) => id)})
    ORDER BY id FOR NO KEY UPDATE`;
}

/** The case that a version of a report belongs to. */
export const ofReportVersion = (id: string): Prisma.FollowUpWhereInput => ({
  reports: { some: { versions: { some: { id } } } },
});

/** The case that a share of a draft belongs to. */
export const ofReportShare = (id: string): Prisma.FollowUpWhereInput => ({
  reports: { some: { versions: { some: { shares: { some: { id } } } } } },
});
