import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PgBoss } from "pg-boss";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { createBackup } from "@/lib/cli/backup/create";
import { restoreBackup } from "@/lib/cli/backup/restore";
import { withLogin } from "@/lib/cli/database/url";
import { spawnWorker } from "@/lib/cli/serving/serve";
import { realNow } from "@/lib/clock";
import { audited } from "@/lib/db/audited";
import { db } from "@/lib/db/client";
import { ok } from "@/lib/domain/outcome";
import { SYSTEM } from "@/lib/features/dispatches/job";
import { queueDispatch } from "@/lib/features/dispatches/mutations";
import { relayOutbox, reopenUnsettled, settling } from "@/lib/jobs/relay";
import { makeInstallation } from "@/tests/support/factories/installation";
import { MailServer } from "@/tests/support/mail-server";
import { appUrl, asOwner, ofThisWorker, onDatabase, ownerUrl, publicUrl } from "@/tests/support/owner";

const mail = new MailServer();
const MAIL = "mail.deliver";
let boss: PgBoss;

/** One mail with its job, as a change of a case leaves them. */
const queued = async () => {
  const to = { address: "chef@exempel.se", name: "Åsa Öberg" };
  const given = { followUpId: null, key: `test:${crypto.randomUUID()}`, kind: "test", to };
  const letter = { subject: "Begäran om underlag", body: "Hej!" };
  const made = await audited<string, never>(SYSTEM, async (tx, trace) =>
    ok(await queueDispatch(tx, trace, { ...given, letter })),
  );
  if (!made.ok) throw new Error("not queued");
  return made.value;
};
const outbox = () => db.outboxJob.findFirstOrThrow();

beforeAll(async () => {
  await mail.start();
  boss = new PgBoss({ connectionString: ownerUrl(), max: 2, schedule: false, supervise: false });
  await boss.start();
  await boss.createQueue(MAIL);
});
afterAll(async () => {
  await boss.stop({ graceful: false });
  await mail.stop();
});
beforeEach(() => {
  mail.received.length = 0;
});

describe("B34 a job of the outbox", () => {
  const inQueue = async (id: string) =>
    (await asOwner("SELECT 1 AS one FROM pgboss.job WHERE id = $1::uuid", [id])).length;

  it("B34 is in the queue once, however often it is handed over", async () => {
    await queued();
    expect([await relayOutbox(boss), await relayOutbox(boss)]).toEqual([1, 0]);
    const { id } = await outbox();
    expect([await reopenUnsettled(), await relayOutbox(boss)]).toEqual([1, 1]);
    expect(await inQueue(id)).toBe(1);
  });

  it("B34 is handed over anew by a queue that has forgotten it, and not when it is settled", async () => {
    await queued();
    await relayOutbox(boss);
    const { id } = await outbox();
    await boss.deleteJob(MAIL, id);
    await reopenUnsettled();
    await relayOutbox(boss);
    expect(await inQueue(id)).toBe(1);
    await settling({ id, retryCount: 0, retryLimit: 8 }, () => Promise.resolve());
    expect(await reopenUnsettled()).toBe(0);
  });

  it.each([
    [0, false],
    [7, false],
    [8, true],
  ])("B34 that failed on retry %i of 8 is given up: %s", async (retryCount, settled) => {
    await queued();
    const { id } = await outbox();
    const failing = () => Promise.reject(new Error("Servern tar en paus"));
    await expect(settling({ id, retryCount, retryLimit: 8 }, failing)).rejects.toThrow("paus");
    expect((await outbox()).settledAt !== null).toBe(settled);
  });
});

describe("a restore while mail waits", () => {
  const target = ofThisWorker("requeued");
  const there = (url: string) => withLogin(url, { database: target });

  /** The product's own worker process on the restored database, until the work is done. */
  async function work(files: string, until: () => Promise<boolean>): Promise<void> {
    const urls = { APP_DATABASE_URL: there(appUrl()), PUBLIC_DATABASE_URL: there(publicUrl()), FILES_DIR: files };
    const child = spawnWorker(urls, there(ownerUrl()), null);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    try {
      await expect.poll(until, { timeout: 25_000, interval: 200 }).toBe(true);
    } finally {
      child.kill("SIGTERM");
      await ended;
    }
  }

  it("B34 does once what had been handed to the queue and was not done", { timeout: 90_000 }, async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "uppfoljning-queue-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await makeInstallation({ kind: "LIVE" });
    const dispatchId = await queued();
    await relayOutbox(boss);
    const backup = await createBackup(
      { ownerUrl: ownerUrl(), filesDir: path.join(folder, "files") },
      folder,
      realNow(),
    );
    await asOwner(`DROP DATABASE IF EXISTS ${target} WITH (FORCE)`);
    await asOwner(`CREATE DATABASE ${target} TEMPLATE template0`);
    const files = path.join(folder, "restored");
    expect(await restoreBackup(backup.folder, { ownerUrl: there(ownerUrl()), filesDir: files })).toMatchObject({
      ok: true,
    });
    const settled = async () =>
      (await onDatabase(there(ownerUrl()), 'SELECT 1 AS one FROM "OutboxJob" WHERE "settledAt" IS NOT NULL')).length ===
      1;
    await work(files, settled);
    let looks = 0;
    await work(files, async () => (looks += 1) > 20 && (await settled())); // a second start finds nothing to do
    expect(mail.received).toHaveLength(1);
    const rows = 'SELECT id, status::text, attempts FROM "Dispatch"';
    expect(await onDatabase(there(ownerUrl()), rows)).toEqual([{ id: dispatchId, status: "SENT", attempts: 1 }]);
    await asOwner(`DROP DATABASE ${target} WITH (FORCE)`);
  });
});
