import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { runMapping, runSummary } from "@/lib/features/imports/schema";

const fileSelect = { id: true, fileName: true, sha256: true, storageName: true } as const;

/** The files of a set as they lie in store, the first first; null when one of them is gone. */
export async function filesOf(_actor: Granted<"register.import">, id: string) {
  const head = await db.importRun.findFirst({
    where: { id, status: "PREVIEWED" },
    select: { mapping: true, summary: true },
  });
  if (!head) return null;
  const { files: ids, area } = runMapping.parse(head.mapping);
  const runs = await db.importRun.findMany({ where: { id: { in: ids }, status: "PREVIEWED" }, select: fileSelect });
  const files = ids.flatMap((one) => {
    const run = runs.find((other) => other.id === one);
    return run?.storageName ? { id: one, name: run.fileName, sha256: run.sha256, storageName: run.storageName } : [];
  });
  return files.length === ids.length && ids.length > 0
    ? { files, area, digest: runSummary.parse(head.summary).digest }
    : null;
}

/** The columns that headings of the municipality's own stand for, as they have been chosen before. */
export async function rememberedHeadings(_actor: Granted<"register.import">) {
  const rows = await db.importMapping.findMany({ select: { sheet: true, heading: true, column: true } });
  const bySheet: Record<string, Record<string, string | null>> = {};
  for (const { sheet, heading, column } of rows) (bySheet[sheet] ??= {})[heading] = column === "" ? null : column;
  return bySheet;
}
