import { Client } from "pg";

/** Reads the demo's database as its owner: where a test wants an address that the seed made. */
export async function demoRows(sql: string, values: readonly unknown[] = []): Promise<readonly string[]> {
  const client = new Client({ connectionString: process.env.E2E_OWNER_DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<[string]>({ text: sql, values: [...values], rowMode: "array" });
    return rows.map(([first]) => first);
  } finally {
    await client.end();
  }
}

/** The first column of the first row; a demo without it is a fault of the test. */
export async function demoValue(sql: string, values: readonly unknown[] = []): Promise<string> {
  const [first] = await demoRows(sql, values);
  if (first === undefined) throw new Error(`the demo has nothing for: ${sql}`);
  return first;
}
