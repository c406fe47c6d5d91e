import "server-only";
import { createHash } from "node:crypto";
import type { Granted } from "@/lib/auth/permissions";
import { audited, type Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { unlessTaken } from "@/lib/db/unique";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import type { ImportRefusal } from "./labels";
import { planOn, type PlanOnRegister } from "./planning/queries";
import type { Plan } from "./planning/rules";
import type { FileSet } from "./reading/tables/rules";
import { applyRefusal, countRows, type Counts } from "./rules";
import { RowChangedByAnother } from "./writing/pen/mutations";
import { everyChange } from "./writing/rules";
import { writeChanges } from "./writing/mutations";

/** A file that was read, for the history of imports. */
export type FileFacts = Readonly<{ name: string; sha256: string }>;
/** `runIds`: runs that were previewed and are now applied; none when the files come straight from a command. */
export type Source = Readonly<{ files: readonly FileFacts[]; runIds: readonly string[] }>;
type Apply = Readonly<{
  actor: Granted<"register.import">;
  today: IsoDate;
  now: Date;
  rows: FileSet;
  source: Source;
  /** What the reader saw; null when there was nothing to see before. */
  digest: string | null;
  leaveOutRefused: boolean;
}>;
export type Applied = Readonly<{ counts: Counts; runId: string }>;

/** One hash of everything that a plan would do: two plans with the same hash do the same. */
export function digestOf({ rows, newAreas }: Pick<Plan, "rows" | "newAreas">): string {
  const told = rows.map(({ sheet, file, row, outcome, changes, faults }) => [
    sheet,
    file,
    row,
    outcome,
    changes,
    faults,
  ]);
  return createHash("sha256")
    .update(JSON.stringify([told, newAreas]))
    .digest("hex");
}

/**
 * Reads the files into the register: all or nothing, in one transaction, on a plan made anew inside it.
 * Refusals: `otherImportRuns`; `registerChanged` when the plan is no longer what the reader saw, or a row was changed by
 * somebody meanwhile; `rowsRefused`; `nothingToRead`; `runGone`.
 */
export async function applyImport(apply: Apply): Promise<Outcome<Applied, ImportRefusal>> {
  try {
    return await unlessTaken(
      audited<Applied, ImportRefusal>(apply.actor, (tx, trace) => work(tx, trace, apply)),
      "registerChanged",
    );
  } catch (error) {
    if (error instanceof RowChangedByAnother) return refuse("registerChanged");
    throw error;
  }
}

async function work(tx: Tx, trace: Trace, apply: Apply): Promise<Outcome<Applied, ImportRefusal>> {
  const [lock] = await tx.$queryRaw<{ held: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended('register import', 0)) AS held`;
  if (!lock?.held) return refuse("otherImportRuns");
  const found = await planOn(tx, { ...apply, files: apply.rows });
  const counts = countRows(found.plan.rows);
  if (apply.digest !== null && digestOf(found.plan) !== apply.digest) return refuse("registerChanged");
  const reason = applyRefusal(counts, apply.leaveOutRefused);
  if (reason) return refuse(reason, { refused: counts.refuse });
  await writeChanges({ tx, trace, now: apply.now }, everyChange(found.before, found.plan.after));
  const runId = await finishRuns(tx, apply, found, counts);
  if (runId === null) return refuse("runGone");
  trace.record({ action: "import.apply", entity: "ImportRun", entityId: runId, after: { counts, ...apply.source } });
  return ok({ counts, runId });
}

/** The runs are marked as read in; a file from the browser is then let go, since the register holds what it said. */
async function finishRuns(tx: Tx, { actor, now, source }: Apply, { plan }: PlanOnRegister, counts: Counts) {
  const { runIds, files } = source;
  const data = { status: "APPLIED" as const, appliedAt: now, storageName: null };
  if (runIds.length === 0) {
    const made = await tx.importRun.create({
      data: {
        ...data,
        fileName: files.map(({ name }) => name).join(", "),
        sha256: files[0]?.sha256 ?? "",
        mapping: {},
        summary: { counts, newAreas: [...plan.newAreas], files: files.map(({ name }) => name) },
        createdById: actor.id,
      },
      select: { id: true },
    });
    return made.id;
  }
  const { count } = await tx.importRun.updateMany({ where: { id: { in: [...runIds] }, status: "PREVIEWED" }, data });
  return count === runIds.length ? (runIds[0] ?? null) : null;
}
