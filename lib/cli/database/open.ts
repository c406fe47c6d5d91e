import path from "node:path";
import { Client } from "pg";
import type { RefusalDetail } from "@/lib/domain/outcome";
import { applyMigrations } from "@/lib/db/migrate";
import { OperatorError } from "../system/command";
import type { DataFolder } from "../installation/data-folder";
import { checkDatabase, connectOwner } from "./checks";
import { readyRoles, requireRoles, type LoginUrls } from "./roles";
import { DATABASE, localUrl } from "./url";
import { startServer } from "./embedded-server";
import type { Secrets } from "../installation/secrets";
import { serverPlace } from "./server-place";

/** A database that is running. `embedded` tells whether it is the product's own, which `stop` stops. */
export type OpenDatabase = Readonly<{
  ownerUrl: string;
  /** Where the embedded server keeps it. */
  cluster: string | null;
  embedded: boolean;
  adopted: boolean;
  stop: () => Promise<void>;
}>;

/** The operator's server when DATABASE_URL names one, else the embedded one, started or adopted. */
export async function openDatabase(
  folder: DataFolder,
  secrets: Secrets,
  own = process.env.DATABASE_URL,
): Promise<OpenDatabase> {
  if (own) return { ownerUrl: own, cluster: null, embedded: false, adopted: true, stop: () => Promise.resolve() };
  const log = path.join(folder.log, "postgres.log");
  const place = await serverPlace(folder.home);
  const server = await startServer(place, { password: secrets.ownerPassword, log });
  const login = { port: server.port, password: secrets.ownerPassword };
  try {
    await createDatabase(localUrl({ ...login, database: "postgres" }), DATABASE);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    ownerUrl: localUrl(login),
    cluster: place.cluster,
    embedded: true,
    adopted: server.adopted,
    stop: server.stop,
  };
}

/** Makes the database where it is not there yet. */
export async function createDatabase(maintenanceUrl: string, name: string): Promise<void> {
  await onServer(maintenanceUrl, async (client) => {
    const { rows } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rows.length === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}

/** Makes the embedded database anew. Whoever calls has seen that it is empty. */
export async function recreateDatabase(maintenanceUrl: string, name: string): Promise<void> {
  await onServer(maintenanceUrl, async (client) => {
    await client.query(`DROP DATABASE ${client.escapeIdentifier(name)} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}

async function onServer(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Checks the database, brings it up to date and makes its roles ready: after this the product may use it. */
export async function readyDatabase(ownerUrl: string, secrets: Secrets): Promise<LoginUrls> {
  const owner = await connectOwner(ownerUrl);
  try {
    await checkDatabase(owner, ownerUrl);
    await requireRoles(owner, ownerUrl, secrets);
    const applied = await applyMigrations(ownerUrl);
    if (!applied.ok) throw migrationError(applied.reason, applied.detail ?? {});
    return await readyRoles(owner, ownerUrl, secrets);
  } finally {
    await owner.end();
  }
}

function migrationError(name: "migrationFailed" | "databaseIsNewer", detail: RefusalDetail): OperatorError {
  const { migration = "", migrations = "", reason = "" } = detail;
  const first = String(reason).trim().split("\n")[0] ?? "";
  return new OperatorError(name, { migration: String(migration), migrations: String(migrations), reason: `${first}.` });
}
