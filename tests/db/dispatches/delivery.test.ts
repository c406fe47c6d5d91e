import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { retryDispatch } from "@/lib/features/dispatches/delivery/mutations";
import { deliverDispatch } from "@/lib/features/dispatches/job";
import { auditActions } from "../../support/audit";
import { makeInstallation } from "../../support/factories/installation";
import { makeActor } from "../../support/factories/user";
import { MailServer } from "../../support/mail-server";

const mail = new MailServer();

beforeAll(() => mail.start());
afterAll(() => mail.stop());
beforeEach(() => {
  mail.received.length = 0;
  mail.refusing = false;
  mail.unknown = "";
});

const makeDispatch = () =>
  db.dispatch.create({
    data: {
      key: `test:${crypto.randomUUID()}`,
      kind: "test",
      toAddress: "chef@exempel.se",
      toName: "Åsa Öberg",
      subject: "Begäran om underlag, VON 412/2026",
      body: "Hej!\n\nSkicka rutinen för nyckelhantering.",
    },
  });

it("sends a live mail once, however often the job is delivered", async () => {
  await makeInstallation({ kind: "LIVE" });
  const { id } = await makeDispatch();
  await deliverDispatch(id);
  await deliverDispatch(id);
  expect(mail.received).toHaveLength(1);
  expect(mail.received[0]).toContain("chef@exempel.se");
  const row = await db.dispatch.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ status: "SENT", attempts: 1, lastError: null });
});

it("keeps a demo's mail and never sends it, whatever is configured", async () => {
  await makeInstallation({ kind: "DEMO" });
  const { id } = await makeDispatch();
  await deliverDispatch(id);
  expect(mail.received).toEqual([]);
  expect((await db.dispatch.findUniqueOrThrow({ where: { id } })).status).toBe("KEPT");
});

it("tells what the mail server said, and sends when it is tried again", async () => {
  await makeInstallation({ kind: "LIVE" });
  const { id } = await makeDispatch();
  mail.refusing = true;
  await expect(deliverDispatch(id)).rejects.toThrow("paus");
  const failed = await db.dispatch.findUniqueOrThrow({ where: { id } });
  expect(failed).toMatchObject({ status: "FAILED", attempts: 1 });
  expect(failed.lastError).toContain("paus");
  mail.refusing = false;
  await deliverDispatch(id);
  expect(mail.received).toHaveLength(1);
  expect((await db.dispatch.findUniqueOrThrow({ where: { id } })).status).toBe("SENT");
});

describe("a failed mail tried again by hand", () => {
  const retry = async (dispatchId: string, toAddress = "chef@exempel.se") =>
    retryDispatch({ actor: await makeActor("OFFICER", "dispatch.retry"), dispatchId, toAddress });

  async function failed(status: "FAILED" | "SENT" | "KEPT" | "QUEUED" = "FAILED") {
    const { id } = await makeDispatch();
    await db.dispatch.update({ where: { id }, data: { status } });
    return id;
  }

  it("B34 waits again with one job and one row in the history, written together", async () => {
    const id = await failed();
    expect(await retry(id)).toEqual({ ok: true, value: null });
    const row = await db.dispatch.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: "QUEUED", lastError: null });
    expect(await db.outboxJob.findMany()).toMatchObject([{ kind: "mail.deliver", payload: { dispatchId: id } }]);
    expect(await auditActions(id)).toEqual(["dispatch.retry"]);
  });

  it("B34 of two who press at once one makes a try", async () => {
    const id = await failed();
    const { waiting } = await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM "Dispatch" WHERE id = ${id} FOR UPDATE`;
      const both = [retry(id), retry(id)];
      await new Promise((resolve) => setTimeout(resolve, 300)); // both have read that it failed
      return { waiting: both };
    });
    const both = await Promise.all(waiting);
    expect(both.map((one) => (one.ok ? "ok" : one.reason)).toSorted()).toEqual(["alreadyWaiting", "ok"]);
    expect([await db.outboxJob.count(), await auditActions(id)]).toEqual([1, ["dispatch.retry"]]);
  });

  it.each([
    ["SENT", "alreadyDelivered"],
    ["KEPT", "alreadyDelivered"],
    ["QUEUED", "alreadyWaiting"],
  ] as const)("is refused for one that is %s", async (status, reason) => {
    const id = await failed(status);
    expect(await retry(id)).toEqual({ ok: false, reason });
    expect([await db.outboxJob.count(), await auditActions()]).toEqual([0, []]);
  });

  it("goes to the corrected address, and the old one stays with its try and what the server said", async () => {
    await makeInstallation({ kind: "LIVE" });
    const { id } = await makeDispatch();
    mail.unknown = "chef@exempel.se";
    await expect(deliverDispatch(id)).rejects.toThrow("Okänd mottagare");
    await retry(id, "ratt.chef@exempel.se");
    await deliverDispatch(id);
    expect(mail.received).toHaveLength(1);
    expect(mail.received[0]).toContain("ratt.chef@exempel.se");
    const tries = await db.dispatchTry.findMany({ where: { dispatchId: id }, orderBy: { number: "asc" } });
    expect(tries).toMatchObject([
      { number: 1, toAddress: "chef@exempel.se", status: "FAILED" },
      { number: 2, toAddress: "ratt.chef@exempel.se", status: "SENT", error: null },
    ]);
    expect(tries[0]?.error).toMatch(/^E-postservern tog inte emot mottagarens adress\..* Servern svarade: 550 Okänd/u);
    const entry = await db.auditEntry.findFirstOrThrow({ where: { action: "dispatch.retry" } });
    expect(entry.payload).toEqual({ before: { to: "chef@exempel.se" }, after: { to: "ratt.chef@exempel.se" } });
  });
});
