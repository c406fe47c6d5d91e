import "server-only";
import type { Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import type { Changed } from "@/lib/features/imports/snapshot/rules";

/** What the writing of a plan holds in its hand: one transaction, its trace, and the moment that terms take force. */
export type Pen = Readonly<{ tx: Tx; trace: Trace; now: Date }>;

/** A row that somebody changed between the plan's reading and its writing. Ends the transaction: nothing is written. */
export class RowChangedByAnother extends Error {}

type Versioned = Readonly<{ id: string; version: number }>;
type Update = (where: Readonly<{ id: string; version: number }>, version: number) => Promise<{ count: number }>;

/** One versioned write: the version that the plan saw, or nothing at all. */
export async function updateOne({ id, version }: Versioned, update: Update): Promise<void> {
  const { count } = await update({ id, version }, version + 1);
  if (count === 0) throw new RowChangedByAnother();
}

type Told<T> = Readonly<{
  entity: string;
  action: string;
  changes: Changed<T>;
  /** Whose history it belongs to, when the row is a part of something: the row's own id else. */
  idOf?: (row: T) => string;
  caseOf?: (row: T) => string;
}>;

/** One entry for each object that is new or changed. */
export function tell<T extends Readonly<{ id: string }>>({ trace }: Pen, told: Told<T>): void {
  const { entity, action, changes, idOf, caseOf } = told;
  const record = (after: T, before?: T) => {
    const entityId = idOf ? idOf(after) : after.id;
    trace.record({ action, entity, entityId, caseId: caseOf?.(after) ?? null, before, after });
  };
  for (const after of changes.created) record(after);
  for (const { before, after } of changes.changed) record(after, before);
}
