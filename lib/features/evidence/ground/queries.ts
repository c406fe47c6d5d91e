import "server-only";
import type { User } from "@/lib/auth/permissions";
import type { Tx } from "@/lib/db/client";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { isRunning, type FollowUpStatus } from "@/lib/features/follow-ups/rules";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import type { Resting } from "../rules";

export type RunningCase = Readonly<{ id: string; status: FollowUpStatus }>;

/**
 * The case for a change to its material: in the actor's scope and still running. The row is held until the change is
 * committed, so that a report cannot become final in between.
 */
export async function holdRunningCase(
  tx: Tx,
  actor: User,
  id: string,
): Promise<Outcome<RunningCase, "notFound" | "caseNotRunning">> {
  await tx.$queryRaw`SELECT id FROM "FollowUp" WHERE id = ${id} FOR SHARE`;
  const found = await tx.followUp.findFirst({
    where: { id, ...followUpScope(actor) },
    select: { id: true, status: true },
  });
  if (!found) return refuse("notFound");
  return isRunning(found.status) ? ok(found) : refuse("caseNotRunning");
}

/** Whether every id is a file that was uploaded to this case. */
export async function ownsFiles(tx: Tx, followUpId: string, ids: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return true;
  return (await tx.storedFile.count({ where: { id: { in: wanted }, followUpId } })) === wanted.length;
}

/** Whether every id is a requirement that this case looks at. */
export async function ownsRequirements(tx: Tx, followUpId: string, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const where = { id: { in: [...ids] }, followUpId, selected: true };
  return (await tx.followUpRequirement.count({ where })) === new Set(ids).size;
}

/**
 * The requirements with a result among those that these pieces of reviewed evidence are linked to, each with how much
 * reviewed evidence it has besides them. `only` narrows to the links about to go.
 */
export async function restingOn(tx: Tx, evidenceIds: readonly string[], only?: readonly string[]): Promise<Resting[]> {
  const going = [...evidenceIds];
  const rows = await tx.followUpRequirement.findMany({
    where: {
      ...(only && { id: { in: [...only] } }),
      assessment: { result: { not: null } },
      evidence: { some: { evidence: { id: { in: going }, removedAt: null, reviewedAt: { not: null } } } },
    },
    orderBy: { position: "asc" },
    select: {
      requirementVersion: { select: { requirement: { select: { code: true } } } },
      evidence: {
        where: { evidence: { id: { notIn: going }, removedAt: null, reviewedAt: { not: null } } },
        select: { evidenceId: true },
      },
    },
  });
  return rows.map((row) => ({
    code: row.requirementVersion.requirement.code,
    otherReviewed: row.evidence.length,
  }));
}
