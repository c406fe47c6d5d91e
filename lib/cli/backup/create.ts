import { createWriteStream } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import path from "node:path";
import { Client } from "pg";
import { copyFiles } from "./files";
import { filesFolder, tableFile, writeManifest, type Manifest, type TableEntry } from "./manifest";
import { copyOut, listMigrations, listSequences, listTables, PLAIN_TEXT } from "./tables";
import { stamp } from "../system/stamp";

type Source = Readonly<{ ownerUrl: string; filesDir: string }>;
export type Backup = Readonly<{ folder: string; manifest: Manifest }>;

/**
 * Writes a backup of database and files to a new folder `backup-yyyymmddhhmmss` below `target`. The tables are one
 * REPEATABLE READ snapshot, so the product may go on meanwhile; files are copied after it, so that every file that a row
 * names is there. The folder gets its name last: one that is called so is whole.
 */
export async function createBackup({ ownerUrl, filesDir }: Source, target: string, at: Date): Promise<Backup> {
  const folder = path.join(target, `backup-${stamp(at)}`);
  const unfinished = `${folder}.partial`;
  await mkdir(path.join(unfinished, "tables"), { recursive: true, mode: 0o700 });
  const database = await copyDatabase(ownerUrl, unfinished);
  const files = await copyFiles(filesDir, filesFolder(unfinished));
  const manifest: Manifest = { format: 1, createdAt: at.toISOString(), ...database, files };
  await writeManifest(unfinished, manifest);
  await rename(unfinished, folder);
  return { folder, manifest };
}

type DatabasePart = Pick<Manifest, "migrations" | "tables" | "sequences">;

async function copyDatabase(ownerUrl: string, folder: string): Promise<DatabasePart> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await client.query(PLAIN_TEXT);
    const tables: TableEntry[] = [];
    for (const table of await listTables(client)) {
      const output = createWriteStream(tableFile(folder, table.name), { mode: 0o600 });
      const copied = await copyOut(client, table, output);
      tables.push({ name: table.name, columns: [...table.columns], ...copied });
    }
    const part = { migrations: await listMigrations(client), tables, sequences: await listSequences(client) };
    await client.query("COMMIT");
    return part;
  } finally {
    await client.end();
  }
}

/** How many rows and files a backup holds, for the line that sums up. */
export const totals = ({ tables, files }: Manifest): Readonly<Record<"tables" | "rows" | "files", number>> => ({
  tables: tables.length,
  rows: tables.reduce((sum, { rows }) => sum + rows, 0),
  files: files.length,
});
