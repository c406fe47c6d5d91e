import "server-only";
import type { User } from "@/lib/auth/permissions";
import type { Tx } from "@/lib/db/client";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { holdCases, type HeldCase } from "@/lib/features/follow-ups/holding/queries";
import { isRunning } from "@/lib/features/follow-ups/rules";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import type { Resting } from "../rules";

/**
 * The case for a change to its material: in the actor's scope and still running. It is held alone, so that a report cannot
 * become final in between, and two who each take away the other's last reviewed evidence cannot both succeed (ORB-22).
 */
export async function holdRunningCase(
  tx: Tx,
  actor: User,
  id: string,
): Promise<Outcome<HeldCase, "notFound" | "caseNotRunning">> {
  const [held] = await holdCases(tx, { id, ...followUpScope(actor) });
  if (!held) return refuse("notFound");
  return isRunning(held.status) ? ok(held) : refuse("caseNotRunning");
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
