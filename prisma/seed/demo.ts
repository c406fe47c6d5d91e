import { PrismaPg } from "@prisma/adapter-pg";
import type { Tx } from "@/lib/db/client";
import { PrismaClient } from "@/lib/db/generated/client";
import { cases } from "./cases/cases";
import { history } from "./cases/history";
import { municipality } from "./municipality";
import type { Part, Told } from "./part";
import { personId, personName, type Person } from "./people";
import { register } from "./register/register";
import { requirements } from "./requirements/requirements";

/** In order: a part may point to what the ones before it added. */
const PARTS: readonly Part[] = [municipality, register, requirements, history, cases];

export type DemoOptions = Readonly<{ kind?: "DEMO" | "TEST"; filesDir: string }>;

/**
 * Fills a migrated database with the demo municipality and answers with the names of the parts it added: none the second
 * time. A database that somebody else has set up (kind LIVE) is left alone. `ownerUrl`: the database's owner.
 */
export async function seedDemo(ownerUrl: string, options: DemoOptions): Promise<readonly string[]> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: ownerUrl, max: 1 }) });
  try {
    const found = await client.installation.findUnique({ where: { id: 1 }, select: { kind: true } });
    if (found?.kind === "LIVE") return [];
    const added: string[] = [];
    for (const part of PARTS) {
      if (await client.$transaction((tx) => addPart(tx, part, options), TIMEOUTS)) added.push(part.name);
    }
    return added;
  } finally {
    await client.$disconnect();
  }
}

const TIMEOUTS = { maxWait: 30_000, timeout: 120_000 };
const SEEDER = { id: "demo", name: "Demodata" };

/** Part, audit rows and the mark that it is there: one transaction. The mark is an audit row too. */
async function addPart(tx: Tx, part: Part, { kind = "DEMO", filesDir }: DemoOptions): Promise<boolean> {
  // Two starts at once: the second waits, then finds the part added.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('uppfoljning demo'))`;
  const mark = { action: "demo.add", entity: "Installation", entityId: part.name };
  if ((await tx.auditEntry.count({ where: mark })) > 0) return false;
  const story: Line[] = [];
  await part.add({ tx, kind, filesDir, tell: (by, told) => story.push({ by, told }) });
  for (const { by, lines } of runsOf(story)) await append(tx, { id: personId(by), name: personName(by) }, lines);
  await append(tx, SEEDER, [mark]);
  return true;
}

type Line = Readonly<{ by: Person; told: Told }>;

/** Consecutive lines of one person go to the chain in one call; the order of the story stays. */
function runsOf(story: readonly Line[]): readonly Readonly<{ by: Person; lines: Told[] }>[] {
  const runs: { by: Person; lines: Told[] }[] = [];
  for (const { by, told } of story) {
    const last = runs.at(-1);
    if (last?.by === by) last.lines.push(told);
    else runs.push({ by, lines: [told] });
  }
  return runs;
}

async function append(tx: Tx, actor: Readonly<{ id: string; name: string }>, lines: readonly Told[]): Promise<void> {
  const entries = lines.map(({ before = null, after = null, caseId = null, ...rest }) => ({
    ...rest,
    caseId,
    payload: { before, after },
  }));
  await tx.$queryRaw`SELECT append_audit(${actor.id}, ${actor.name}, ${JSON.stringify(entries)}::jsonb, '[]'::jsonb)`;
}
