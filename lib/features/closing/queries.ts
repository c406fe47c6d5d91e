import "server-only";
import { z } from "zod";
import type { Granted } from "@/lib/auth/permissions";
import { db, type Tx } from "@/lib/db/client";
import type { Profile } from "@/lib/profiles/schema";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { closingHindrances, type ClosingFacts } from "./rules";

/** The facts that closing is judged by; null outside the viewer's scope. The page and the write read the same. */
export async function closingFacts(client: Tx, viewer: Granted<"followUp.read"> | Granted<"followUp.run">, id: string) {
  const row = await client.followUp.findFirst({
    where: { id, ...followUpScope(viewer) },
    select: {
      id: true,
      method: true,
      status: true,
      origin: true,
      findings: { orderBy: { number: "asc" }, select: { id: true, number: true, status: true } },
      reports: {
        select: {
          kind: true,
          versions: {
            select: { status: true, content: true, deliveries: { select: { receiver: true } } },
          },
        },
      },
    },
  });
  if (!row) return null;
  const facts: ClosingFacts = {
    method: row.method,
    imported: row.origin === "IMPORTED",
    status: row.status,
    findings: row.findings,
    judgedResults: await client.resultFollowUp.count({ where: { finding: { followUpId: id }, status: "JUDGED" } }),
    reports: row.reports.flatMap(({ kind, versions }) =>
      versions.map(({ status, content, deliveries }) => ({
        kind,
        status,
        results: frozenResults.safeParse(content).data?.results.length ?? 0,
        delivered: deliveries.map((one) => one.receiver),
      })),
    ),
  };
  return { id: row.id, status: row.status, facts };
}

/** The part of a frozen document that closing looks at. */
const frozenResults = z.object({ results: z.array(z.unknown()) });

/** What stands between a case and its end, for the page that shows it; empty = it may be closed. */
export async function listHindrances(viewer: Granted<"followUp.read">, id: string, profile: Profile) {
  const found = await closingFacts(db, viewer, id);
  return found ? closingHindrances(found.facts, profile) : [];
}
