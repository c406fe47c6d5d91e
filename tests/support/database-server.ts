import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { startTemporaryServer } from "@/lib/cli/database/temporary-server";
import { applyMigrations } from "@/lib/db/migrate";

declare module "vitest" {
  interface ProvidedContext {
    /** Owner's address of the migrated template database `base`. */
    baseUrl: string;
  }
}

/** One PostgreSQL for the whole run, with one migrated database that each test file copies. */
export default async function startDatabaseServer(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryServer();
  process.once("SIGTERM", () => process.exit(143)); // by way of the exit that ends the server
  const maintenance = new Client({ connectionString: server.url("postgres") });
  await maintenance.connect();
  await maintenance.query("CREATE DATABASE base");
  await maintenance.end();
  const applied = await applyMigrations(server.url("base"));
  if (!applied.ok) {
    await server.stop();
    throw new Error(`${applied.reason}: ${JSON.stringify(applied.detail)}`);
  }
  project.provide("baseUrl", server.url("base"));
  return server.stop;
}
