import { findPersonalNumbers } from "@/lib/domain/personal-number";
import { asOwner } from "@/tests/support/owner";

const TABLES = `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
  WHERE table_schema IN ('public', 'public_site') AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations'`;

/** How many rows each table holds. */
export async function rowCounts(): Promise<Readonly<Record<string, number>>> {
  const tables = await asOwner<{ schema: string; name: string }>(TABLES);
  const counts = tables.map(
    ({ schema, name }) => `SELECT '${name}' AS name, count(*)::int AS n FROM ${schema}."${name}"`,
  );
  const rows = await asOwner<{ name: string; n: number }>(counts.join(" UNION ALL "));
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

const COLUMNS = `SELECT table_schema AS schema, table_name AS name, column_name AS column FROM information_schema.columns
  WHERE table_schema IN ('public', 'public_site') AND data_type IN ('text', 'jsonb', 'ARRAY')
    AND table_name IN (SELECT table_name FROM information_schema.tables WHERE table_type = 'BASE TABLE')
    AND table_name <> '_prisma_migrations'`;

/** Ids and hashes are digits by chance; everything else is somebody's words. */
const MACHINE_MADE = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32,64}|\$argon2id\S+/g;

/** Tables and columns where a text holds a personal number. */
export async function personalNumbersInTexts(): Promise<readonly string[]> {
  const columns = await asOwner<{ schema: string; name: string; column: string }>(COLUMNS);
  const found: string[] = [];
  for (const { schema, name, column } of columns) {
    const sql = `SELECT DISTINCT "${column}"::text AS text FROM ${schema}."${name}" WHERE "${column}" IS NOT NULL`;
    const rows = await asOwner<{ text: string }>(sql);
    const hit = rows.some(({ text }) => findPersonalNumbers(text.replaceAll(MACHINE_MADE, "")).length > 0);
    if (hit) found.push(`${name}.${column}`);
  }
  return found;
}
