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

/**
 * Lets everything that was handed over but not settled be handed over anew, once at each start: the queue's own tables
 * are no part of a backup, so after a restore it has forgotten what it held. What it has not forgotten it takes no second
 * time, for the id is the same. Returns how many.
 */
export async function reopenUnsettled(): Promise<number> {
  const where = { status: "RELAYED" as const, settledAt: null };
  return (await db.outboxJob.updateMany({ where, data: { status: "WAITING", relayedAt: null } })).count;
}

type Try = Readonly<{ id: string; retryCount: number; retryLimit: number }>;

/** Does the work of an outbox job, and writes that it is settled: when it is done, and when its last try has failed. */
export async function settling({ id, retryCount, retryLimit }: Try, work: () => Promise<void>): Promise<void> {
  const settle = () => db.outboxJob.updateMany({ where: { id }, data: { settledAt: realNow() } });
  try {
    await work();
  } catch (error) {
    if (retryCount >= retryLimit) await settle();
    throw error;
  }
  await settle();
}
