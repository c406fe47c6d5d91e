import { createReadStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { isDeepStrictEqual } from "node:util";
import { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { applyMigrations } from "@/lib/db/migrate";
import { ok, refuse, type Outcome, type Refusal } from "@/lib/domain/outcome";
import { copyFiles, filesBelow } from "./files";
import { filesFolder, readBackup, tableFile, type Manifest, type ManifestRefusal } from "./manifest";
import { columnList, copyOut, listMigrations, listTables, PLAIN_TEXT, quoted } from "./tables";

type Target = Readonly<{ ownerUrl: string; filesDir: string }>;
export type RestoreRefusal =
  | ManifestRefusal
  | "notEmpty"
  | "filesNotEmpty"
  | "otherMigrations"
  | "databaseIsNewer"
  | "migrationFailed"
  | "needsSuperuser"
  | "differs";

type Restored = Outcome<Manifest, RestoreRefusal>;

/**
 * Restores a backup into an empty database, brings it to the backup's own migrations first and to the present ones
 * afterwards, and proves that every table and file came out as it went in. The rows are one transaction, all or nothing.
 * Refuses a backup that is damaged, and a database or a files folder that holds something already.
 */
export async function restoreBackup(backup: string, target: Target): Promise<Restored> {
  const read = await readBackup(backup);
  if (!read.ok) return read;
  const manifest = read.value;
  const hindrance = await inTheWay(manifest, target);
  if (hindrance) return hindrance;
  const then = await applyMigrations(target.ownerUrl, { only: manifest.migrations });
  if (!then.ok) return then;
  const loaded = await load(backup, manifest, target);
  if (!loaded.ok) return loaded;
  const now = await applyMigrations(target.ownerUrl);
  return now.ok ? loaded : now;
}

/** Nobody has used a database without a municipality, a person and a recorded change. */
const USED = ["Installation", "User", "AuditEntry"];

async function inTheWay(
  { migrations }: Manifest,
  { ownerUrl, filesDir }: Target,
): Promise<Refusal<RestoreRefusal> | null> {
  if ((await filesBelow(filesDir)).length > 0) return refuse("filesNotEmpty", { folder: filesDir });
  return withClient(ownerUrl, async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_tables WHERE tablename = '_prisma_migrations'");
    if (rowCount === 0) return null;
    const applied = await listMigrations(client);
    for (const { name } of await listTables(client)) {
      if (!USED.some((table) => name === `public.${table}`)) continue;
      if ((await client.query(`SELECT 1 FROM ${quoted(name)} LIMIT 1`)).rowCount !== 0) return refuse("notEmpty");
    }
    return applied.every((name) => migrations.includes(name)) ? null : refuse("otherMigrations");
  });
}

/** Rows and files in, and out again to compare; anything wrong and nothing of it stays. */
async function load(backup: string, manifest: Manifest, { ownerUrl, filesDir }: Target): Promise<Restored> {
  return withClient(ownerUrl, async (client) => {
    await client.query("BEGIN");
    const outcome = await loadRows(client, backup, manifest);
    if (!outcome.ok) return outcome;
    const files = await loadFiles(backup, manifest, filesDir);
    if (!files.ok) return files;
    await client.query("COMMIT");
    await client.query("ANALYZE");
    return ok(manifest);
  });
}

async function loadFiles(backup: string, manifest: Manifest, filesDir: string): Promise<Outcome<null, RestoreRefusal>> {
  await mkdir(filesDir, { recursive: true, mode: 0o700 });
  const copied = await copyFiles(filesFolder(backup), filesDir);
  if (isDeepStrictEqual(copied, manifest.files)) return ok(null);
  // The folder was empty when we began.
  for (const { path: name } of copied) await rm(path.join(filesDir, name), { force: true });
  return refuse("differs", { name: filesDir });
}

async function loadRows(
  client: Client,
  backup: string,
  { tables, sequences }: Manifest,
): Promise<Outcome<null, RestoreRefusal>> {
  await client.query(PLAIN_TEXT);
  // As a replica: the rows are consistent, and neither triggers nor the order of foreign keys must stand in their way.
  const replica = await client.query("SET LOCAL session_replication_role = replica").catch(() => null);
  if (replica === null) return refuse("needsSuperuser");
  const present = await listTables(client);
  for (const { name } of present) await client.query(`DELETE FROM ${quoted(name)}`);
  for (const { name, columns } of tables) {
    const rows = client.query(copyFrom(`COPY ${quoted(name)} (${columnList(columns)}) FROM STDIN`));
    await pipeline(createReadStream(tableFile(backup, name)), rows);
  }
  for (const { name, lastValue } of sequences) {
    if (lastValue !== null) await client.query("SELECT setval($1::regclass, $2::bigint)", [quoted(name), lastValue]);
  }
  for (const table of present) {
    const wanted = tables.find(({ name }) => name === table.name) ?? { rows: 0, sha256: null };
    const { rows, sha256 } = await copyOut(client, table);
    if (rows !== wanted.rows || (wanted.sha256 ?? sha256) !== sha256) return refuse("differs", { name: table.name });
  }
  return ok(null);
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end(); // an open transaction is rolled back
  }
}
