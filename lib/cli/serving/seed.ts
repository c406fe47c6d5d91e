import { Client } from "pg";
import { OperatorError, sentence } from "../system/command";

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
export async function loadDemo(ownerUrl: string, filesDir: string): Promise<void> {
  if ((await installationKind(ownerUrl)) === null) console.log(sentence("seeding"));
  try {
    const { seedDemo } = await import("@/prisma/seed/demo"); // an installation of one's own never loads it
    await seedDemo(ownerUrl, { filesDir });
  } catch (error) {
    if (process.env.UPPFOLJNING_DEBUG) console.error(error);
    const last = error instanceof Error ? error.message.trim().split("\n").at(-1) : String(error);
    throw new OperatorError("seedFailed", { reason: `${last}.` });
  }
}
