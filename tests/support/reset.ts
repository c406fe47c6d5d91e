import type { Client } from "pg";

/** The tables of the product, and the rows that its migrations put there (the head of the audit chain, for one). */
export type InitialRows = Readonly<{ tables: readonly string[]; rows: ReadonlyMap<string, Rows> }>;
type Rows = Readonly<{ columns: string; json: string }>;

/** The product's schemas: the queue of the worker keeps its own tables. */
const TABLES = `
  SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
  WHERE schemaname IN ('public', 'public_site') AND tablename <> '_prisma_migrations' ORDER BY 1`;
/** Without generated columns, which cannot be written. */
const COLUMNS = `
  SELECT string_agg(quote_ident(attname), ', ') AS columns FROM pg_attribute
  WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`;

/** Remembers what a newly migrated database holds. */
export async function keepInitialRows(owner: Client): Promise<InitialRows> {
  const tables = (await owner.query<{ name: string }>(TABLES)).rows.map(({ name }) => name);
  const rows = new Map<string, Rows>();
  for (const table of tables) {
    const found = await owner.query<{ json: string | null }>(`SELECT jsonb_agg(t)::text AS json FROM ${table} AS t`);
    const json = found.rows[0]?.json;
    if (!json) continue;
    const { columns = "" } = (await owner.query<{ columns: string }>(COLUMNS, [table])).rows[0] ?? {};
    rows.set(table, { columns, json });
  }
  return { tables, rows };
}

/**
 * Brings the tables back to their initial rows. As a replica, so that neither foreign keys nor the triggers that make
 * the audit append-only stand in the way; DELETE, since TRUNCATE of some fifty tables takes longer than most tests.
 */
export async function resetTables(owner: Client, { tables, rows }: InitialRows): Promise<void> {
  await owner.query("BEGIN");
  await owner.query("SET LOCAL session_replication_role = replica; SET LOCAL lock_timeout = '5s'");
  await owner.query(tables.map((table) => `DELETE FROM ${table};`).join("\n"));
  for (const [table, { columns, json }] of rows) {
    const kept = `SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`;
    await owner.query(`INSERT INTO ${table} (${columns}) ${kept}`, [json]);
  }
  await owner.query("COMMIT");
}
