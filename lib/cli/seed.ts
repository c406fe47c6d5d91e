import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Client } from "pg";
import { OperatorError, sentence } from "./command";
import { root } from "./project";

/** Whom a visitor of the demo may sign in as. */
type DemoAccount = Readonly<{ email: string; password: string; title: string }>;

/** What a seed exports under a name; undefined where there is no such seed. A product image may come without it. */
async function load(name: string, exported: string): Promise<unknown> {
  const file = path.join(root, "prisma", "seed", `${name}.ts`);
  if (!existsSync(file)) return undefined;
  const loaded: unknown = await import(pathToFileURL(file).href);
  return typeof loaded === "object" && loaded !== null ? Reflect.get(loaded, exported) : undefined;
}

/** Whose the database is: a municipality's own (LIVE), the demo's, or null before the first visit. */
export async function installationKind(ownerUrl: string): Promise<string | null> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ kind: string }>('SELECT kind FROM "Installation"');
    return rows[0]?.kind ?? null;
  } finally {
    await client.end();
  }
}

/**
 * Loads the demo municipality, the first time only: the seed itself knows which of its parts are there (each is one
 * transaction, so a start that was cut short goes on where it ended) and leaves a municipality of one's own alone.
 */
export async function seedDemo(ownerUrl: string, filesDir: string): Promise<void> {
  const seed = await load("demo", "seedDemo");
  if (typeof seed !== "function") return;
  if ((await installationKind(ownerUrl)) === null) console.log(sentence("seeding"));
  try {
    await Promise.resolve(Reflect.apply(seed, undefined, [ownerUrl, { filesDir }]));
  } catch (error) {
    if (process.env.UPPFOLJNING_DEBUG) console.error(error);
    const last = error instanceof Error ? error.message.trim().split("\n").at(-1) : String(error);
    throw new OperatorError("seedFailed", { reason: `${last}.` });
  }
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
