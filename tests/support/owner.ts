import { Client, type QueryResultRow } from "pg";

/** Runs one statement as the owner of the test's database: to look behind the product, or to break something in it. */
export async function asOwner<Row extends QueryResultRow>(
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: process.env.OWNER_DATABASE_URL });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
