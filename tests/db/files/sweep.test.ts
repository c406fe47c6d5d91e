import { beforeEach, describe, expect, it } from "vitest";
import { realNow } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { SYSTEM } from "@/lib/features/dispatches/job";
import { addEvidence } from "@/lib/features/evidence/mutations";
import { sweepUploads } from "@/lib/features/evidence/uploads/job";
import { registerUpload } from "@/lib/features/evidence/uploads/mutations";
import { env } from "@/lib/env";
import { openFile, storeFile } from "@/lib/files/storage";
import { auditActions } from "@/tests/support/audit";
import { makeCase } from "@/tests/support/factories/case";
import { makeActor } from "@/tests/support/factories/user";
import { sample, sha256 } from "@/tests/support/sample-files";

const pdf = sample("plan.pdf");
async function* bytes() {
  yield await Promise.resolve(pdf);
}
const inHours = (hours: number) => new Date(realNow().getTime() + hours * 60 * 60 * 1000);
const sweep = (hours = 49) => sweepUploads({ actor: SYSTEM, now: inHours(hours) });
const onDisk = async (name: string) => {
  const opened = await openFile(env().FILES_DIR, name);
  if (opened.ok) opened.value.destroy();
  return opened.ok;
};

async function stored() {
  const file = await storeFile(bytes(), {
    dir: env().FILES_DIR,
    originalName: "plan.pdf",
    expectedSha256: sha256(pdf),
  });
  if (!file.ok) throw new Error(file.reason);
  return file.value;
}

/** A file that lies on disk with its row, in a running case, and what evidence of it would be. */
async function uploaded() {
  const file = await stored();
  const made = await makeCase();
  const actor = await makeActor("OFFICER", "followUp.contribute");
  const done = await registerUpload({ actor, followUpId: made.id, file });
  if (!done.ok) throw new Error(done.reason);
  const { fileId } = done.value;
  const evidence = {
    ...{ actor, today: isoDate("2026-11-16"), now: new Date("2026-11-16T13:03:00Z") },
    ...{ followUpId: made.id, type: "ROUTINE" as const, title: null, note: null, source: "Utföraren" },
    ...{ receivedOn: isoDate("2026-10-29"), fileId, followUpRequirementIds: [], reviewed: false },
  } as const;
  return { followUpId: made.id, fileId, storageName: file.storageName, evidence };
}
const rowOf = (id: string) => db.storedFile.findUnique({ where: { id } });

beforeEach(async () => {
  await sweepUploads({ actor: SYSTEM, now: inHours(100) }); // what earlier tests left on this disk
});

describe("B19 the sweep of uploads that nothing names", () => {
  it("B19 takes the row of a form that was never sent, and the file the night after, with a trace of both", async () => {
    const { fileId, storageName, followUpId } = await uploaded();
    expect(await sweep()).toEqual({ files: 0, rows: 1 });
    expect([await rowOf(fileId), await onDisk(storageName)]).toEqual([null, true]);
    const removed = await db.auditEntry.findFirstOrThrow({ where: { action: "file.remove" } });
    expect(removed).toMatchObject({ entityId: fileId, caseId: followUpId, actorName: "Systemet" });
    expect(removed.payload).toMatchObject({ before: { originalName: "plan.pdf", sha256: sha256(pdf) } });
    expect(await sweep()).toEqual({ files: 1, rows: 0 });
    expect(await onDisk(storageName)).toBe(false);
    expect(await auditActions("orphans")).toContain("file.sweep");
    expect(await sweep()).toEqual({ files: 0, rows: 0 });
  });

  it("B19 lets two days pass first", async () => {
    const { fileId, storageName } = await uploaded();
    const { storageName: alone } = await stored();
    expect(await sweep(47)).toEqual({ files: 0, rows: 0 });
    expect([(await rowOf(fileId)) !== null, await onDisk(storageName), await onDisk(alone)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("B19 leaves what evidence, a report, a mail or a waiting register names", async () => {
    const [evidence, mailed, reported] = [await uploaded(), await uploaded(), await uploaded()];
    await addEvidence(evidence.evidence);
    const mail = { kind: "test", toAddress: "chef@exempel.se", toName: "Chef", subject: "Rapport", body: "Hej!" };
    await db.dispatch.create({ data: { ...mail, key: crypto.randomUUID(), fileIds: [mailed.fileId] } });
    await db.report.create({
      data: {
        ...{ followUpId: reported.followUpId, kind: "MAIN", diaryNumber: "VON 1/2026", diaryKey: crypto.randomUUID() },
        versions: { create: { number: 1, texts: {}, pdfFileId: reported.fileId } },
      },
    });
    const { storageName, sha256: sum } = await stored();
    const createdById = (await makeActor("MANAGER", "register.import")).id;
    await db.importRun.create({
      data: { fileName: "avtal.xlsx", sha256: sum, storageName, mapping: {}, summary: {}, createdById },
    });
    expect(await sweep()).toEqual({ files: 0, rows: 0 });
    for (const { fileId } of [mailed, reported]) {
      await expect(db.storedFile.delete({ where: { id: fileId } })).rejects.toThrow(/Foreign key/u);
    }
    await expect(db.storedFile.delete({ where: { id: evidence.fileId } })).rejects.toThrow();
  });

  it("B19 never takes a file that is being linked at the same moment", async () => {
    for (let round = 0; round < 6; round += 1) {
      const { fileId, storageName, evidence } = await uploaded();
      const [added] = await Promise.allSettled([addEvidence(evidence), sweep()]);
      await sweep();
      const kept = added.status === "fulfilled" && added.value.ok;
      expect([(await rowOf(fileId)) !== null, await onDisk(storageName)]).toEqual([kept, kept]);
      expect(await db.evidence.count({ where: { fileId } })).toBe(kept ? 1 : 0);
    }
  });

  it("B19 passes over a file whose form is under way, and finds it named when it is saved", async () => {
    const { fileId, storageName, evidence } = await uploaded();
    const { followUpId, type, receivedOn } = evidence;
    await db.$transaction(async (tx) => {
      const data = { followUpId, type, title: "Plan", source: "Utföraren", receivedOn: new Date(receivedOn), fileId };
      await tx.evidence.create({ data });
      expect(await sweep()).toEqual({ files: 0, rows: 0 });
    });
    expect(await sweep()).toEqual({ files: 0, rows: 0 });
    expect([(await rowOf(fileId)) !== null, await onDisk(storageName)]).toEqual([true, true]);
  });
});
