import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withLogin } from "@/lib/cli/database/url";
import { applyMigrations, diffMigration } from "@/lib/db/migrate";
import { MIGRATIONS, migrationDirectories, readSchema, readSnapshot } from "@/lib/db/migration-files";
import { ok } from "@/lib/domain/outcome";
import { asOwner, ofThisWorker, onDatabase, ownerUrl } from "../../support/owner";

const database = ofThisWorker("migrate");
const url = () => withLogin(ownerUrl(), { database });
const query = (sql: string) => onDatabase(url(), sql);

let folder = "";
const migration = async (name: string, sql: string) => {
  await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, name, "migration.sql"), sql);
};

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "uppfoljning-migrations-"));
  await asOwner(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  await asOwner(`CREATE DATABASE ${database}`);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const BLOCK = `
  CREATE TABLE note (id int PRIMARY KEY, word text);
  DO $$ BEGIN INSERT INTO note VALUES (1, 'a;b'); INSERT INTO note VALUES (2, 'c'); END $$;
  CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN n := n * 2; RETURN n; END $$;`;

describe("migrations", () => {
  it("run whole, semicolons inside blocks and all, and once", async () => {
    await migration("20260101000000_one", BLOCK);
    expect(await applyMigrations(url(), { folder })).toEqual(ok(["20260101000000_one"]));
    expect(await applyMigrations(url(), { folder })).toEqual(ok([]));
    expect(await query("SELECT word, twice(id) AS n FROM note ORDER BY id")).toEqual([
      { word: "a;b", n: 2 },
      { word: "c", n: 4 },
    ]);
  });

  it("leave nothing of one that fails, keep those before it, and say what the database said", async () => {
    await migration("20260101000000_one", BLOCK);
    await migration("20260102000000_two", "CREATE TABLE half (id int);\nINSERT INTO note VALUES (3, 'd');\nSELEC 1;");
    const refused = await applyMigrations(url(), { folder });
    const reason: unknown = expect.stringMatching(/syntax error at or near "SELEC" \(line 3\)/);
    expect(refused).toEqual({
      ...{ ok: false, reason: "migrationFailed", detail: { migration: "20260102000000_two", reason } },
    });
    expect(await query("SELECT to_regclass('half') AS half, (SELECT count(*)::int FROM note) AS notes")).toEqual([
      { half: null, notes: 2 },
    ]);
  });

  it("may be tried again when the fault is mended", async () => {
    await migration("20260101000000_one", "CREATE TABLE half (id int); SELECT 1/0;");
    expect(await applyMigrations(url(), { folder })).toMatchObject({ reason: "migrationFailed" });
    await migration("20260101000000_one", "CREATE TABLE half (id int);");
    expect(await applyMigrations(url(), { folder })).toEqual(ok(["20260101000000_one"]));
  });

  it("go on where a run was killed in the middle", async () => {
    await migration("20260101000000_one", "SELECT 1;");
    await applyMigrations(url(), { folder });
    await migration("20260102000000_two", "CREATE TABLE late (id int);");
    await query(`INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, applied_steps_count)
                 VALUES ('x', 'x', '20260102000000_two', now(), 0)`);
    expect(await applyMigrations(url(), { folder })).toEqual(ok(["20260102000000_two"]));
  });

  it("refuse a database that a newer version has been at", async () => {
    await migration("20260101000000_one", "SELECT 1;");
    await migration("20260102000000_two", "SELECT 1;");
    await applyMigrations(url(), { folder });
    await rm(path.join(folder, "20260102000000_two"), { recursive: true });
    expect(await applyMigrations(url(), { folder })).toMatchObject({
      ...{ reason: "databaseIsNewer", detail: { migrations: ["20260102000000_two"] } },
    });
  });

  it("wait for each other when two commands start at once", async () => {
    await migration("20260101000000_one", "SELECT pg_sleep(0.3); CREATE TABLE once (id int);");
    const both = await Promise.all([applyMigrations(url(), { folder }), applyMigrations(url(), { folder })]);
    expect(both.map((applied) => applied.ok && applied.value.length).sort()).toEqual([0, 1]);
  });

  it("stop at those that a backup knows", async () => {
    await migration("20260101000000_one", "SELECT 1;");
    await migration("20260102000000_two", "SELECT 1;");
    const only = ["20260101000000_one"];
    expect(await applyMigrations(url(), { folder, only })).toEqual(ok(only));
    expect(await applyMigrations(url(), { folder, only: [...only, "20270101000000_later"] })).toMatchObject({
      ...{ reason: "databaseIsNewer", detail: { migrations: ["20270101000000_later"] } },
    });
  });
});

describe("the committed migrations", () => {
  const COLUMNS = `SELECT table_name, column_name, data_type, udt_name, is_nullable, datetime_precision
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1, 2`;

  it("lead to the present schema: npm run db:new has been run after its last change", async () => {
    expect(await diffMigration(await readSnapshot(), await readSchema())).toBe("");
  });

  it("make the tables that the models expect, whatever was written by hand", async () => {
    const expected = await diffMigration([], await readSchema());
    await query(expected);
    const wanted = await query(COLUMNS);
    const modelled = new Set(wanted.map((column) => String(Reflect.get(column, "table_name"))));
    const made = (await asOwner(COLUMNS)).filter((column) => modelled.has(String(Reflect.get(column, "table_name"))));
    expect(made).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(100);
  });

  it("are named by their time and what they do", async () => {
    const names = (await migrationDirectories(MIGRATIONS)).map((directory) => directory.path);
    expect(names.filter((name) => !/^\d{14}_[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
  });
});

describe("a difference between two schemas", () => {
  const base = 'datasource db {\n  provider = "postgresql"\n}\n';
  const model = (fields: string) => [{ path: "a.prisma", content: `${base}model A {\n  id String @id\n${fields}}\n` }];

  it("is the first migration when there was none before", async () => {
    expect(await diffMigration([], model(""))).toContain('CREATE TABLE "A"');
  });
  it("is only what changed", async () => {
    const sql = await diffMigration(model(""), model("  at DateTime? @db.Timestamptz(3)\n"));
    expect(sql.trim()).toMatch(/^-- AlterTable\nALTER TABLE "A" ADD COLUMN\s+"at" TIMESTAMPTZ\(3\);$/);
  });
  it("is nothing between the same", async () => {
    expect(await diffMigration(model(""), model(""))).toBe("");
  });
  it("is refused for a schema that is wrong, with the place", async () => {
    await expect(diffMigration([], model("  b Strin\n"))).rejects.toThrow(/Strin.*\n.*a\.prisma/);
  });
});
