import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient, type Prisma } from "./generated/client";

export type Tx = Prisma.TransactionClient;

// A waiting request must fail, not hang (platform.md): the pool has a limit and a patience.
const connect = () =>
  new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().APP_DATABASE_URL, max: 10, connectionTimeoutMillis: 3_000 }),
  });

const holder = globalThis as typeof globalThis & { uppfoljningDb?: ReturnType<typeof connect> };

/**
 * The client of the application's role, made at first use: a build loads this file and has no database. The proxy stands
 * for the class itself, so nothing is made for it.
 */
export const db: ReturnType<typeof connect> = new Proxy(PrismaClient.prototype as ReturnType<typeof connect>, {
  get: (_target, name): unknown => {
    holder.uppfoljningDb ??= connect();
    const value: unknown = Reflect.get(holder.uppfoljningDb, name);
    return typeof value === "function" ? (value.bind(holder.uppfoljningDb) as unknown) : value;
  },
});
