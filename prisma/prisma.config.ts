import { defineConfig } from "prisma/config";

/** Paths are relative to this file. The url serves an operator's own `prisma migrate status`; the product needs none here. */
export default defineConfig({
  schema: "schema",
  migrations: { path: "migrations" },
  ...(process.env.DATABASE_URL && { datasource: { url: process.env.DATABASE_URL } }),
});
