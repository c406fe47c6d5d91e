import "server-only";
import type { PgBoss } from "pg-boss";
import { realNow } from "@/lib/clock";
import { db } from "@/lib/db/client";

const AT_ONCE = 100;

/**
 * Hands waiting outbox jobs to the queue, oldest first. The job's own id is the queue's id: what is handed over twice,
 * because the process died in between, is there once. Returns how many were handed over.
 */
export async function relayOutbox(boss: PgBoss): Promise<number> {
  const waiting = await db.outboxJob.findMany({
    where: { status: "WAITING" },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: AT_ONCE,
  });
  for (const job of waiting) {
    const payload = typeof job.payload === "object" ? job.payload : null;
    await boss.send(job.kind, payload, { id: job.id });
    await db.outboxJob.update({ where: { id: job.id }, data: { status: "RELAYED", relayedAt: realNow() } });
  }
  return waiting.length;
}
