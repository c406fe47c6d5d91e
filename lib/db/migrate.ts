import "server-only";
import type { DiffTarget, MigrationDirectory, SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Client } from "pg";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { migrationDirectories, MIGRATIONS, type SchemaFile } from "./migration-files";
import { withOfflineSchemaEngine, withSchemaEngine } from "./schema-engine";

const FILTERS = { externalTables: [], externalEnums: [] };
const LIST = {
  lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
  shadowDbInitScript: "",
};

/** The SQL that leads from one schema to another; an empty `from` gives the first migration. Empty when nothing differs. */
export async function diffMigration(from: readonly SchemaFile[], to: readonly SchemaFile[]): Promise<string> {
  const start: DiffTarget = from.length === 0 ? { tag: "empty" } : { tag: "schemaDatamodel", files: [...from] };
  const target: DiffTarget = { tag: "schemaDatamodel", files: [...to] };
  return withOfflineSchemaEngine(async (engine) => {
    const found = await engine.diff({ from: start, to: target, script: true, exitCode: true, filters: FILTERS });
    return found.exitCode === 2 ? (found.stdout ?? "") : "";
  });
}

export type MigrationRefusal = "migrationFailed" | "databaseIsNewer";

type Applied = Outcome<string[], MigrationRefusal>;

/** `only` names the migrations to reach, for a restore of a backup that is older than the code. */
export type MigrationOptions = Readonly<{ folder?: string; only?: readonly string[] }>;

/**
 * Applies what is missing of the migrations in `folder` to the database at `url` (owner), as Prisma's own CLI would, and
 * names what it applied. Each migration is one transaction: a refused one leaves nothing behind and may be tried again.
 * Refuses a database that knows migrations which this code does not: it has been run by a newer version.
 */
export async function applyMigrations(
  url: string,
  { folder = MIGRATIONS, only }: MigrationOptions = {},
): Promise<Applied> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    // Two commands at once: the second waits, then finds nothing left to do.
    await client.query("SELECT pg_advisory_lock(hashtext('uppfoljning migrations'))");
    const known = await migrationDirectories(folder);
    const directories = known.filter(({ path }) => only?.includes(path) ?? true);
    const before = await appliedMigrations(client);
    const wanted = [...before.done, ...(only ?? [])];
    const unknown = wanted.filter((name) => !known.some(({ path }) => path === name));
    if (unknown.length > 0) return refuse("databaseIsNewer", { migrations: unknown });
    return await withSchemaEngine(url, (engine, refusal) =>
      apply({ engine, client, refusal, folder, directories, left: before.unfinished }),
    );
  } finally {
    await client.end();
  }
}

type Plan = Readonly<{
  engine: SchemaEngine;
  client: Client;
  refusal: () => string | null;
  folder: string;
  directories: MigrationDirectory[];
  left: string[];
}>;

async function apply({ engine, client, refusal, folder, directories, left }: Plan): Promise<Applied> {
  // Left by a run that was killed: since a migration is one transaction, nothing of it is there.
  for (const migrationName of left) await engine.markMigrationRolledBack({ migrationName });
  try {
    const migrationsList = { ...LIST, baseDir: folder, migrationDirectories: directories };
    return ok((await engine.applyMigrations({ migrationsList, filters: FILTERS })).appliedMigrationNames);
  } catch (error) {
    const reason = refusal() ?? (error instanceof Error ? error.message : String(error));
    const [migration] = (await appliedMigrations(client)).unfinished;
    if (migration !== undefined) await engine.markMigrationRolledBack({ migrationName: migration });
    return refuse("migrationFailed", { migration: migration ?? "", reason });
  }
}

/** What `_prisma_migrations` says: finished migrations, and those that began and neither ended nor were rolled back. */
async function appliedMigrations(client: Client): Promise<Readonly<{ done: string[]; unfinished: string[] }>> {
  const table = await client.query<{ found: boolean }>("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found");
  if (!table.rows[0]?.found) return { done: [], unfinished: [] };
  const { rows } = await client.query<{ name: string; done: boolean }>(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS done FROM _prisma_migrations
     WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  const names = (done: boolean) => rows.filter((row) => row.done === done).map((row) => row.name);
  return { done: names(true), unfinished: names(false) };
}
