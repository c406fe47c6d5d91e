import "server-only";
import { PgBoss, type JobWithMetadata } from "pg-boss";
import { realNow, today } from "@/lib/clock";
import type { JobPayload } from "@/lib/db/job-kinds";
import { deliverDispatch, SYSTEM } from "@/lib/features/dispatches/job";
import { sweepUploads } from "@/lib/features/evidence/uploads/job";
import { remindOfRemedies } from "@/lib/features/reminders/mutations";
import { relayOutbox, reopenUnsettled, settling } from "./relay";

const RELAY_MS = 1_000;
const MAIL = "mail.deliver";
const REMIND = "remind";
const SWEEP = "files.sweep";
/** Never between two and three at night: that hour is missing or double twice a year (trust.md 2.5). */
const EVERY_MORNING = "0 6 * * *";
const EVERY_NIGHT = "30 3 * * *";
const SWEDISH = { tz: "Europe/Stockholm" };
const RETRY = { retryLimit: 8, retryDelay: 30, retryBackoff: true };

/**
 * Runs the queue until it is told to stop: mail, reminders, and the outbox handed over every second. Everything it does
 * may be done twice without a second effect (trust.md B34).
 */
export async function runWorker(ownerUrl: string, report: (text: string) => void): Promise<() => Promise<void>> {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 4 });
  boss.on("error", (error) => {
    report(error.message);
  });
  await boss.start();
  await boss.createQueue(MAIL, RETRY);
  await boss.createQueue(REMIND, RETRY);
  await boss.createQueue(SWEEP, RETRY);
  await boss.work(MAIL, { includeMetadata: true }, async (jobs: JobWithMetadata<JobPayload["mail.deliver"]>[]) => {
    for (const job of jobs) await settling(job, () => deliverDispatch(job.data.dispatchId));
  });
  await boss.work(REMIND, async () => {
    await remindOfRemedies({ actor: SYSTEM, today: today() });
  });
  await boss.work(SWEEP, async () => {
    const { files, rows } = await sweepUploads({ actor: SYSTEM, now: realNow() });
    report(`files.sweep: ${String(files)} files without a row and ${String(rows)} rows without a use have gone`);
  });
  await boss.schedule(REMIND, EVERY_MORNING, {}, SWEDISH);
  await boss.schedule(SWEEP, EVERY_NIGHT, {}, SWEDISH);
  await boss.send(REMIND, {}); // a morning that was slept through
  await reopenUnsettled();
  const stopRelay = relayForever(boss, report);
  return async () => {
    await stopRelay();
    await boss.stop({ graceful: true, timeout: 5_000 });
  };
}

function relayForever(boss: PgBoss, report: (text: string) => void): () => Promise<void> {
  const stopped = new AbortController();
  const loop = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      await relayOutbox(boss).catch((error: unknown) => {
        report(error instanceof Error ? error.message : String(error));
      });
      await new Promise((resolve) => setTimeout(resolve, RELAY_MS));
    }
  };
  const running = loop();
  return async () => {
    stopped.abort();
    await running;
  };
}
