import "server-only";
import { methodOf } from "@/lib/domain/methods";
import type { Granted, User } from "@/lib/auth/permissions";
import { db, type Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { profileOfCase } from "@/lib/features/follow-ups/profile/queries";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { closingHindrances, type ClosingFacts } from "./rules";

/** What closing is judged by, for one case or for a list of them. */
const closingSelect = {
  id: true,
  method: true,
  status: true,
  origin: true,
  findings: {
    orderBy: { number: "asc" },
    select: { number: true, status: true, _count: { select: { results: { where: { status: "JUDGED" } } } } },
  },
  reports: {
    select: {
      kind: true,
      versions: { select: { status: true, resultsTold: true, deliveries: { select: { receiver: true } } } },
    },
  },
} satisfies Prisma.FollowUpSelect;
type Row = Prisma.FollowUpGetPayload<{ select: typeof closingSelect }>;

const toClosingFacts = ({ method, origin, status, findings, reports }: Row): ClosingFacts => ({
  method: methodOf(method),
  imported: origin === "IMPORTED",
  status,
  findings,
  judgedResults: findings.reduce((sum, one) => sum + one._count.results, 0),
  reports: reports.flatMap(({ kind, versions }) =>
    versions.map(({ deliveries, resultsTold, ...version }) => ({
      kind,
      status: version.status,
      results: resultsTold,
      delivered: deliveries.map((one) => one.receiver),
    })),
  ),
});

/** The facts of one case; null outside the viewer's scope. The page and the write read the same. */
export async function closingFacts(client: Tx, viewer: Granted<"followUp.read"> | Granted<"followUp.run">, id: string) {
  const row = await client.followUp.findFirst({ where: { id, ...followUpScope(viewer) }, select: closingSelect });
  return row && { id: row.id, status: row.status, facts: toClosingFacts(row) };
}

/** The same facts for several cases at once, by the case's id. */
export async function listClosingFacts(viewer: User, ids: readonly string[]): Promise<Map<string, ClosingFacts>> {
  const where = { id: { in: [...ids] }, ...followUpScope(viewer) };
  const rows = await db.followUp.findMany({ where, select: closingSelect });
  return new Map(rows.map((row) => [row.id, toClosingFacts(row)]));
}

/** What stands between a case and its end, for the page that shows it; empty = it may be closed, or is. */
export async function listHindrances(viewer: Granted<"followUp.read">, id: string) {
  const found = await closingFacts(db, viewer, id);
  return found ? closingHindrances(found.facts, await profileOfCase(db, id)) : [];
}
