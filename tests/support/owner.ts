import { Client, type QueryResultRow } from "pg";

/** Runs one statement on the database at `url`. */
export async function onDatabase<Row extends QueryResultRow>(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** The addresses of the test's database, by role. */
export const ownerUrl = (): string => process.env.OWNER_DATABASE_URL ?? "";
export const appUrl = (): string => process.env.APP_DATABASE_URL ?? "";
export const publicUrl = (): string => process.env.PUBLIC_DATABASE_URL ?? "";

/** A name for something that belongs to the whole server (a database, a role), which no other worker uses. */
export const ofThisWorker = (name: string): string => `${name}_${process.env.VITEST_POOL_ID ?? "1"}`;

/** Runs one statement as the owner of the test's database: to look behind the product, or to break something in it. */
export const asOwner = <Row extends QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  onDatabase<Row>(ownerUrl(), sql, values);

/** Keeps every change from being committed until the answer is called: the head of the audit is what each takes last. */
export async function holdAudit(): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: ownerUrl() });
  await client.connect();
  await client.query('BEGIN; SELECT 1 FROM "AuditHead" FOR UPDATE');
  return () => client.end(); // the connection's transaction goes with it
}

/** The last line of what the database answered: the lines before it quote the test, where every word stands anyway. */
export const answer = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => String(error).split("\n").at(-1),
  );
/** What stands in the answer where a value may be there only once. */
export const taken = "Unique constraint failed";
