import "server-only";
import { Pool, type QueryResultRow } from "pg";
import { env } from "@/lib/env";

const holder = globalThis as typeof globalThis & { uppfoljningPublicPool?: Pool };

/**
 * Reads as the public role, which can see two views of published snapshots and nothing else (trust.md B22). The only way
 * from a public page to the database: no mistake in a page can reach what is not published.
 */
export async function readPublicSite<R extends QueryResultRow>(sql: string, values: readonly unknown[]): Promise<R[]> {
  holder.uppfoljningPublicPool ??= new Pool({
    connectionString: env().PUBLIC_DATABASE_URL,
    max: 5,
    connectionTimeoutMillis: 3_000,
  });
  const { rows } = await holder.uppfoljningPublicPool.query<R>(sql, [...values]);
  return rows;
}
