import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db, type Tx } from "@/lib/db/client";
import type { Profile } from "@/lib/profiles/schema";
import { followUpScope } from "../scope";
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
            select: { status: true, finalAt: true, deliveries: { select: { receiver: true } } },
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
    lastJudgedAt: await lastJudgedAt(client, id),
    reports: row.reports.flatMap(({ kind, versions }) =>
      versions.map(({ status, finalAt, deliveries }) => ({
        kind,
        status,
        finalAt,
        delivered: deliveries.map((one) => one.receiver),
      })),
    ),
  };
  return { id: row.id, status: row.status, facts };
}

/**
 * Real time of the last judgement, from the trace: the judgement itself keeps its legal day, and a report of the same
 * day must be known to be the later of the two.
 */
async function lastJudgedAt(client: Tx, caseId: string): Promise<Date | null> {
  const entry = await client.auditEntry.findFirst({
    where: { caseId, action: "finding.judge" },
    orderBy: { seq: "desc" },
    select: { at: true },
  });
  return entry?.at ?? null;
}

/** What stands between a case and its end, for the page that shows it; empty = it may be closed. */
export async function listHindrances(viewer: Granted<"followUp.read">, id: string, profile: Profile) {
  const found = await closingFacts(db, viewer, id);
  return found ? closingHindrances(found.facts, profile) : [];
}
