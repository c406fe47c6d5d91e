import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { fileAccess } from "@/lib/features/evidence/uploads/queries";
import { registerUpload } from "@/lib/features/evidence/uploads/mutations";
import { env } from "@/lib/env";
import { chunksOf, webStreamOf } from "@/lib/files/web-streams";
import { openFile, storeFile } from "@/lib/files/storage";
import { auditActions } from "@/tests/support/audit";
import { addMember, makeCase, makeFileRow } from "@/tests/support/factories/case";
import { granted, makeActor, makeUser } from "@/tests/support/factories/user";
import { filesIn, sample, sha256 } from "@/tests/support/sample-files";

const pdf = sample("plan.pdf");
const body = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> => {
  const stream = new Response(bytes).body;
  if (!stream) throw new Error("no body");
  return stream;
};
const store = (bytes: Uint8Array<ArrayBuffer>, expectedSha256: string, originalName = "plan.pdf") =>
  storeFile(chunksOf(body(bytes)), { dir: env().FILES_DIR, originalName, expectedSha256 });

async function uploaded(followUpId: string, actor: Awaited<ReturnType<typeof makeActor<"followUp.contribute">>>) {
  const stored = await store(new Uint8Array(pdf), sha256(pdf));
  if (!stored.ok) throw new Error(stored.reason);
  return registerUpload({ actor, followUpId, file: stored.value });
}

describe("an upload", () => {
  it("B19 is the same file on both sides: streamed in, hashed, streamed out", async () => {
    const { id } = await makeCase();
    const user = await makeUser("OFFICER");
    const done = await uploaded(id, granted(user, "followUp.contribute"));
    expect(done).toMatchObject({ ok: true });
    const fileId = done.ok ? done.value.fileId : "";
    const file = await fileAccess(granted(user, "followUp.read"), fileId);
    const opened = await openFile(env().FILES_DIR, file?.storageName ?? "");
    if (!opened.ok) throw new Error("missing");
    const bytes = await new Response(webStreamOf(opened.value)).arrayBuffer();
    expect(sha256(new Uint8Array(bytes))).toBe(sha256(pdf));
    expect(await auditActions(fileId)).toEqual(["file.upload"]);
  });

  it("B19 with another sum leaves nothing: no row, no file, no trace", async () => {
    const before = await filesIn(env().FILES_DIR);
    expect(await store(new Uint8Array(pdf), "0".repeat(64))).toMatchObject({ reason: "hashMismatch" });
    const cut = new Uint8Array(pdf.subarray(0, pdf.length - 30));
    expect(await store(cut, sha256(cut))).toMatchObject({ reason: "damaged" });
    expect(await filesIn(env().FILES_DIR)).toEqual(before);
    expect(await db.storedFile.count()).toBe(0);
    expect(await auditActions()).toEqual([]);
  });

  it("ORB-23 goes only into a case that the user takes part in, and not into one that has ended", async () => {
    const { id } = await makeCase();
    const mar = await makeUser("MAR");
    const actor = granted(mar, "followUp.contribute");
    expect(await uploaded(id, actor)).toMatchObject({ reason: "notFound" });
    await addMember(id, mar.id);
    expect(await uploaded(id, actor)).toMatchObject({ ok: true });
    const ended = await makeCase({ status: "CANCELLED", cancelReason: "Dubblett." });
    const officer = await makeActor("OFFICER", "followUp.contribute");
    expect(await uploaded(ended.id, officer)).toMatchObject({ reason: "caseEnded" });
    const reported = await makeCase({ status: "AWAITING_RESULT" });
    expect(await uploaded(reported.id, officer)).toMatchObject({ ok: true });
  });
});

describe("fetching", () => {
  it("B20 a foreign file answers like a missing one; evidence and answers follow their case", async () => {
    const { id } = await makeCase();
    const file = await makeFileRow(id);
    await db.evidence.create({
      data: { followUpId: id, type: "OTHER", title: "x", receivedOn: new Date("2026-11-01"), fileId: file.id },
    });
    const officer = await makeActor("OFFICER", "followUp.read");
    expect(await fileAccess(officer, file.id)).toMatchObject({ originalName: file.originalName });
    expect(await fileAccess(officer, "missing")).toBeNull();
    const mas = await makeUser("MAS");
    const viewer = granted(mas, "followUp.read");
    expect(await fileAccess(viewer, file.id)).toBeNull();
    await addMember(id, mas.id);
    expect(await fileAccess(viewer, file.id)).not.toBeNull();
  });

  it("B20 a file that nothing in the case uses is read by the one who uploaded it, and no one else", async () => {
    const { id } = await makeCase();
    const user = await makeUser("OFFICER");
    const file = await makeFileRow(id, { uploadedById: user.id });
    expect(await fileAccess(granted(user, "followUp.read"), file.id)).not.toBeNull();
    expect(await fileAccess(await makeActor("OFFICER", "followUp.read"), file.id)).toBeNull();
  });
});
