import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { deliverDispatch } from "@/lib/features/dispatches/job";
import { makeInstallation } from "../../support/factories/installation";
import { MailServer } from "../../support/mail-server";

const mail = new MailServer();

beforeAll(() => mail.start());
afterAll(() => mail.stop());
beforeEach(() => {
  mail.received.length = 0;
  mail.refusing = false;
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
