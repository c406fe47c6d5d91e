import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Client } from "pg";
import { OperatorError, sentence } from "./command";
import { readyDatabase, recreateDatabase, type OpenDatabase } from "./database";
import type { DataFolder } from "./data-folder";
import type { ProductEnv } from "./product-env";
import { root } from "./project";
import type { Secrets } from "./secrets";

/** Whom a visitor of the demo may sign in as. */
export type DemoAccount = Readonly<{ email: string; password: string; title: string }>;

const seedFile = (name: string) => path.join(root, "prisma", "seed", `${name}.ts`);

async function load(name: string, exported: string): Promise<unknown> {
  const file = seedFile(name);
  if (!existsSync(file)) return undefined;
  const loaded: unknown = await import(pathToFileURL(file).href);
  return typeof loaded === "object" && loaded !== null ? Reflect.get(loaded, exported) : undefined;
}

async function isUnused(ownerUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query('SELECT 1 FROM "Installation"')).rowCount === 0;
  } finally {
    await client.end();
  }
}

type Target = Readonly<{ database: OpenDatabase; folder: DataFolder; secrets: Secrets; env: ProductEnv }>;

/** Loads the demo municipality into a database that no municipality uses yet: the first time only, whole or not at all. */
export async function seedFirstTime({ database, folder, secrets, env }: Target): Promise<void> {
  const marker = path.join(folder.home, "seeding");
  // A seed that was cut short: the embedded database holds nothing but pieces of the demo, so it begins again.
  if (existsSync(marker) && database.embedded) await startOver(database.ownerUrl, secrets);
  if (!existsSync(seedFile("demo")) || !(await isUnused(database.ownerUrl))) return;
  await writeFile(marker, "");
  console.log(sentence("seeding"));
  try {
    await runSeed(database.ownerUrl, env);
  } catch (error) {
    const reason = `${error instanceof Error ? (error.message.trim().split("\n").at(-1) ?? "") : String(error)}.`;
    if (process.env.UPPFOLJNING_DEBUG) console.error(error);
    if (database.embedded) await startOver(database.ownerUrl, secrets);
    throw new OperatorError(database.embedded ? "seedFailed" : "seedFailedOwnServer", { reason });
  }
  await rm(marker, { force: true });
}

async function startOver(ownerUrl: string, secrets: Secrets): Promise<void> {
  await recreateDatabase(ownerUrl);
  await readyDatabase(ownerUrl, secrets);
}

/** Also the end-to-end tests' way to their demo. */
export async function runSeed(ownerUrl: string, env: ProductEnv): Promise<void> {
  const seedDemo = await load("demo", "seedDemo");
  if (typeof seedDemo === "function") await seedDemo(ownerUrl, env);
}

const isAccount = (value: unknown): value is DemoAccount =>
  typeof value === "object" &&
  value !== null &&
  ["email", "password", "title"].every((key) => typeof Reflect.get(value, key) === "string");

/** The accounts that the demo seed made. */
export async function demoAccounts(): Promise<readonly DemoAccount[]> {
  const found = await load("demo-accounts", "DEMO_ACCOUNTS");
  return Array.isArray(found) ? found.filter(isAccount) : [];
}
