import { createHash } from "node:crypto";
import { PassThrough, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { escapeIdentifier, type Client } from "pg";
import { to as copyTo } from "pg-copy-streams";

/** A table as it is copied: its generated columns are left out, since they cannot be written. */
export type CopiedTable = Readonly<{ name: string; columns: readonly string[]; order: string }>;

/** Everything but the system's schemas, the queue's (the worker makes it anew) and Prisma's list of migrations. */
const TABLES = `
  SELECT n.nspname AS schema, c.relname AS table,
         array_agg(a.attname ORDER BY a.attnum) FILTER (WHERE a.attgenerated = '') AS columns,
         array_agg(a.attname ORDER BY array_position(i.indkey::int2[], a.attnum)) FILTER (WHERE a.attnum = ANY (i.indkey)) AS key
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
  WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pgboss')
    AND n.nspname NOT LIKE 'pg\\_%' AND c.relname <> '_prisma_migrations'
  GROUP BY n.nspname, c.relname ORDER BY 1, 2`;

type Row = Readonly<{ schema: string; table: string; columns: string[]; key: string[] | null }>;

/** The tables of the product, and the order that makes the same rows give the same bytes under any collation. */
export async function listTables(client: Client): Promise<CopiedTable[]> {
  // Types that the driver does not know as arrays come as text.
  const { rows } = await client.query<Row>(TABLES.replaceAll("a.attname ORDER", "a.attname::text ORDER"));
  return rows.map(({ schema, table, columns, key }) => ({
    name: `${schema}.${table}`,
    columns,
    order: (key ?? columns).map((column) => `${escapeIdentifier(column)}::text COLLATE "C"`).join(", "),
  }));
}

/** `schema.table` as SQL. */
export const quoted = (name: string): string => name.split(".").map(escapeIdentifier).join(".");
export const columnList = (columns: readonly string[]): string => columns.map(escapeIdentifier).join(", ");

/** Settings under which a value has one text only. */
export const PLAIN_TEXT = `
  SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'postgres';
  SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'; SET LOCAL statement_timeout = 0`;

export type Copied = Readonly<{ rows: number; sha256: string }>;

/** Copies a table's rows to `target` and answers with their number and digest. */
export async function copyOut(client: Client, table: CopiedTable, target: Writable = nowhere()): Promise<Copied> {
  const { columns, name, order } = table;
  const rows = client.query(
    copyTo(`COPY (SELECT ${columnList(columns)} FROM ${quoted(name)} ORDER BY ${order}) TO STDOUT`),
  );
  const hash = createHash("sha256");
  await pipeline(
    rows,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    target,
  );
  return { rows: rows.rowCount, sha256: hash.digest("hex") };
}

const nowhere = (): Writable => new PassThrough().resume();

export type SequenceValue = Readonly<{ name: string; lastValue: string | null }>;

/** Sequences and where they stand; null for one that has given no number yet. */
export async function listSequences(client: Client): Promise<SequenceValue[]> {
  const { rows } = await client.query<{ name: string; value: string | null }>(
    `SELECT schemaname || '.' || sequencename AS name, last_value::text AS value FROM pg_sequences
     WHERE schemaname <> 'pgboss' ORDER BY 1`,
  );
  return rows.map(({ name, value }) => ({ name, lastValue: value }));
}

/** The migrations that have been applied, oldest first. */
export async function listMigrations(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1",
  );
  return rows.map(({ name }) => name);
}
