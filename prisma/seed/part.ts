import type { Tx } from "@/lib/db/client";
import type { Person } from "./people";

/** What one audit row tells. The chain keeps real time, so `after` carries the legal day of what happened. */
export type Told = Readonly<{
  action: string;
  entity: string;
  entityId: string;
  caseId?: string;
  before?: unknown;
  after?: unknown;
}>;

export type Seed = Readonly<{
  tx: Tx;
  /** Folder of stored files (FILES_DIR). */
  filesDir: string;
  kind: "DEMO" | "TEST";
  tell: (by: Person, told: Told) => void;
}>;

/**
 * A part of the demo is added whole or not at all, once. Later work adds a part of its own at the end of the list and
 * never changes one that databases already hold.
 */
export type Part = Readonly<{ name: string; add: (seed: Seed) => Promise<void> }>;
