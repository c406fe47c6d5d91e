import "server-only";
import type { Actor } from "@/lib/db/audited";
import { env } from "@/lib/env";
import { removeOrphans } from "@/lib/files/storage";
import { recordSweep, removeUnnamed } from "./mutations";
import { namesInStore } from "./queries";
import { sweepsBefore } from "./rules";

/** How many went: files on disk without a row, and rows that nothing names. */
export type Swept = Readonly<{ files: number; rows: number }>;

/**
 * Clears away what uploads have left behind (B19), at night. Files first, rows after: the file of a row that goes tonight
 * lies until the next night, so that a backup under way still finds every file that its rows name.
 */
export async function sweepUploads({ actor, now }: Readonly<{ actor: Actor; now: Date }>): Promise<Swept> {
  const before = sweepsBefore(now);
  const files = await removeOrphans(env().FILES_DIR, { known: await namesInStore(), before });
  if (files.length > 0) await recordSweep({ actor, files: files.length });
  const rows = await removeUnnamed({ actor, before });
  return { files: files.length, rows: rows.ok ? rows.value : 0 };
}
