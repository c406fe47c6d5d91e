import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createBackup, totals } from "@/lib/cli/backup/create";
import { readBackup, tableFile, writeManifest } from "@/lib/cli/backup/manifest";
import { restoreBackup } from "@/lib/cli/backup/restore";
import { withLogin } from "@/lib/cli/database/url";
import { migrationDirectories } from "@/lib/db/migration-files";
import { applyMigrations } from "@/lib/db/migrate";
import { asOwner, ofThisWorker, onDatabase, ownerUrl } from "../../support/owner";

const target = ofThisWorker("restored");
const at = new Date("2026-11-16T08:00:00Z");
let folder = "";
const source = () => ({ ownerUrl: ownerUrl(), filesDir: path.join(folder, "files") });
const empty = () => ({
  ownerUrl: withLogin(source().ownerUrl, { database: target }),
  filesDir: path.join(folder, "restored"),
});
const backup = () => createBackup(source(), folder, at);

const AREAS = `INSERT INTO "ServiceArea" (id, name, laws, "endedOn", "createdAt") VALUES
  ('1', E'Åsa\\t"tabb"\\n\\\\N', ARRAY['SoL','HSL'], NULL, '2026-03-29T01:30:00.123Z'),
  ('10', '', ARRAY[]::text[], '2026-12-31', '2026-10-25T00:30:00Z'),
  ('2', 'Ödeshög 👩‍⚕️', ARRAY['LSS'], NULL, '1999-12-31T23:59:59.999Z')`;
const CHANGES = `[{"action":"area.create","entity":"ServiceArea","entityId":"1","payload":{"after":{"name":"Åsa"}}}]`;
const everything = async (url: string) => [
  await onDatabase(url, 'SELECT * FROM "ServiceArea" ORDER BY id'),
  await onDatabase(url, 'SELECT * FROM "AuditEntry" ORDER BY seq'),
  await onDatabase(url, 'SELECT * FROM "AuditHead"'),
  await onDatabase(url, 'SELECT * FROM "OutboxJob" ORDER BY id'),
];

async function create(database: string, template: "base" | "template0"): Promise<void> {
  await asOwner(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  await asOwner(`CREATE DATABASE ${database} TEMPLATE ${template}`);
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "uppfoljning-backup-"));
  await mkdir(path.join(folder, "files", "ab"), { recursive: true });
  await writeFile(path.join(folder, "files", "ab", "handlingsplan"), Buffer.from([0, 255, 1, 254]));
  await writeFile(path.join(folder, "files", "tom"), "");
  await asOwner(AREAS);
  await asOwner("SELECT append_audit('u1', 'Ylva Åsberg', $1::jsonb, '[]'::jsonb)", [CHANGES]);
  await create(target, "base");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("a backup", () => {
  it("comes back into an empty database, every row and file as it was", async () => {
    await create(target, "template0");
    const { folder: copy, manifest } = await backup();
    expect(path.basename(copy)).toBe("backup-20261116080000");
    expect(totals(manifest)).toMatchObject({ rows: 5, files: 2 });
    expect(await restoreBackup(copy, empty())).toMatchObject({ ok: true });
    expect(await everything(empty().ownerUrl)).toEqual(await everything(source().ownerUrl));
    const file = await readFile(path.join(folder, "restored", "ab", "handlingsplan"));
    expect([...file]).toEqual([0, 255, 1, 254]);
  });

  it("holds every table, and again the same bytes when nothing has changed", async () => {
    const first = await backup();
    const second = await createBackup(source(), path.join(folder, "again"), at);
    const tables = await asOwner<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    expect(first.manifest.tables).toHaveLength((tables[0]?.n ?? 0) - 1); // without Prisma's own
    expect(second.manifest).toEqual(first.manifest);
  });

  it("sees one moment, however the product writes meanwhile", async () => {
    const busy = Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        asOwner(`INSERT INTO "ServiceArea" (id, name) VALUES ('x${n}', 'Nytt ${n}')`),
      ),
    );
    const { folder: copy } = await backup();
    await busy;
    expect(await restoreBackup(copy, empty())).toMatchObject({ ok: true });
  });

  it("goes on taking changes after it has been restored: triggers and the chain are in force", async () => {
    await restoreBackup((await backup()).folder, empty());
    await onDatabase(empty().ownerUrl, "SELECT append_audit('u1', 'Ylva', $1::jsonb, '[]'::jsonb)", [CHANGES]);
    expect(await onDatabase(empty().ownerUrl, 'SELECT seq::int FROM "AuditEntry" ORDER BY seq')).toEqual([
      { seq: 1 },
      { seq: 2 },
    ]);
    await expect(onDatabase(empty().ownerUrl, 'DELETE FROM "AuditEntry"')).rejects.toThrow();
  });
});

describe("a restore is refused", () => {
  it.each([
    ["a table was changed", async (copy: string) => appendFile(tableFile(copy, "public.ServiceArea"), "x\n")],
    ["a file is gone", async (copy: string) => rm(path.join(copy, "files", "tom"))],
    ["the manifest was changed", async (copy: string) => appendFile(path.join(copy, "manifest.json"), " ")],
  ])("when %s, and nothing is read in", async (_what, damage) => {
    const { folder: copy } = await backup();
    await damage(copy);
    expect(await restoreBackup(copy, empty())).toMatchObject({ ok: false, reason: "damaged" });
    expect(await onDatabase(empty().ownerUrl, 'SELECT count(*)::int AS n FROM "ServiceArea"')).toEqual([{ n: 0 }]);
  });

  it("for a folder that is no backup", async () => {
    expect(await restoreBackup(folder, empty())).toEqual({ ok: false, reason: "noBackup" });
  });

  it("by a database that somebody uses", async () => {
    const { folder: copy } = await backup();
    expect(await restoreBackup(copy, { ...empty(), ownerUrl: source().ownerUrl })).toEqual({
      ok: false,
      reason: "notEmpty",
    });
    expect(await asOwner('SELECT count(*)::int AS n FROM "ServiceArea"')).toEqual([{ n: 3 }]);
  });

  it("by a folder that holds files", async () => {
    const { folder: copy } = await backup();
    const occupied = { ...empty(), filesDir: source().filesDir };
    expect(await restoreBackup(copy, occupied)).toMatchObject({ ok: false, reason: "filesNotEmpty" });
  });

  it("by a user who may not set the database's guards aside", async () => {
    const { folder: copy } = await backup();
    const plain = ofThisWorker("restorer");
    await asOwner(`DROP ROLE IF EXISTS ${plain}`);
    await asOwner(`CREATE ROLE ${plain} LOGIN PASSWORD 'plain'`);
    await onDatabase(empty().ownerUrl, `GRANT USAGE ON SCHEMA public TO ${plain}`);
    await onDatabase(empty().ownerUrl, `GRANT ALL ON ALL TABLES IN SCHEMA public TO ${plain}`);
    const ownerUrl = withLogin(empty().ownerUrl, { user: plain, password: "plain" });
    expect(await restoreBackup(copy, { ...empty(), ownerUrl })).toMatchObject({ reason: "needsSuperuser" });
    await asOwner(`DROP DATABASE ${target} WITH (FORCE)`);
    await asOwner(`DROP ROLE ${plain}`);
  });
});

describe("a backup of another version", () => {
  it("is older: its tables are made as they were, then brought up to date", async () => {
    const names = (await migrationDirectories()).map((directory) => directory.path);
    const older = { ...source(), ownerUrl: withLogin(source().ownerUrl, { database: `${target}_older` }) };
    await create(`${target}_older`, "template0");
    await create(target, "template0");
    await applyMigrations(older.ownerUrl, { only: names.slice(0, -1) });
    await onDatabase(older.ownerUrl, AREAS);
    const { folder: copy, manifest } = await createBackup(older, folder, at);
    expect(manifest.migrations).toEqual(names.slice(0, -1));
    expect(await restoreBackup(copy, empty())).toMatchObject({ ok: true });
    const applied = "SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1";
    expect(await onDatabase(empty().ownerUrl, applied)).toEqual(names.map((name) => ({ name })));
    expect(await onDatabase(empty().ownerUrl, 'SELECT count(*)::int AS n FROM "ServiceArea"')).toEqual([{ n: 3 }]);
  });

  it("is older, and the empty database is newer already", async () => {
    const { folder: copy } = await backup();
    await pretend(copy, (migrations) => migrations.slice(0, -1));
    expect(await restoreBackup(copy, empty())).toEqual({ ok: false, reason: "otherMigrations" });
  });

  it("is newer: it is refused", async () => {
    const { folder: copy } = await backup();
    await pretend(copy, (migrations) => [...migrations, "20990101000000_later"]);
    expect(await restoreBackup(copy, empty())).toMatchObject({ reason: "databaseIsNewer" });
  });
});

/** Rewrites the list of migrations in a backup. */
async function pretend(copy: string, change: (migrations: string[]) => string[]): Promise<void> {
  const read = await readBackup(copy);
  if (!read.ok) throw new Error(read.reason);
  await writeManifest(copy, { ...read.value, migrations: change(read.value.migrations) });
}
