import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { DiffTarget } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { withOfflineSchemaEngine } from "./schema-engine";

/** A file of the Prisma schema: its path below `prisma/` and what it says. */
export type SchemaFile = Readonly<{ path: string; content: string }>;

const FILTERS = { externalTables: [], externalEnums: [] };

/** Every `.prisma` file in `folder`, in a stable order. */
export async function readSchema(folder: string): Promise<SchemaFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(async (name) => ({ path: name, content: await readFile(path.join(folder, name), "utf8") })),
  );
}

/** The SQL that leads from one schema to another; an empty `from` gives the first migration. Empty when nothing differs. */
export async function diffMigration(from: readonly SchemaFile[], to: readonly SchemaFile[]): Promise<string> {
  const start: DiffTarget = from.length === 0 ? { tag: "empty" } : { tag: "schemaDatamodel", files: [...from] };
  const target: DiffTarget = { tag: "schemaDatamodel", files: [...to] };
  return withOfflineSchemaEngine(async (engine) => {
    const found = await engine.diff({ from: start, to: target, script: true, exitCode: true, filters: FILTERS });
    return found.exitCode === 2 ? (found.stdout ?? "") : "";
  });
}
