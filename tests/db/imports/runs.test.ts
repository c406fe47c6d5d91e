import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { applyRun, previewRun } from "@/lib/features/imports/files/job";
import { getImport, listImports } from "@/lib/features/imports/queries";
import { discardImport, groupFiles, registerFile, rememberHeadings } from "@/lib/features/imports/files/mutations";
import { tableTypeOf } from "@/lib/files/media-type";
import { storeFile } from "@/lib/files/storage";
import { auditActions } from "@/tests/support/audit";
import { makeInstallation } from "@/tests/support/factories/installation";
import { makeActor } from "@/tests/support/factories/user";
import { MUNICIPAL } from "@/tests/support/import-rows";

type Actor = Awaited<ReturnType<typeof makeImporter>>;
const makeImporter = () => makeActor("MANAGER", "register.import");
const ALL = { outcome: undefined, sheet: undefined, page: 1 } as const;

async function upload(actor: Actor, name: string, text: string): Promise<string> {
  async function* chunks() {
    yield await Promise.resolve(Buffer.from(text));
  }
  const stored = await storeFile(chunks(), {
    dir: env().FILES_DIR,
    originalName: name,
    expectedSha256: null,
    typeOf: tableTypeOf,
  });
  if (!stored.ok) throw new Error(stored.reason);
  const registered = await registerFile({ actor, file: stored.value });
  if (!registered.ok) throw new Error(registered.reason);
  return registered.value.runId;
}

async function start(actor: Actor, files: Readonly<Record<string, string>>): Promise<string> {
  const fileIds: string[] = [];
  for (const [name, text] of Object.entries(files)) fileIds.push(await upload(actor, name, text));
  const group = await groupFiles({ actor, fileIds });
  if (!group.ok) throw new Error(group.reason);
  await previewRun(actor, group.value.id);
  return group.value.id;
}

const PROVIDERS = "Namn;Organisationsnummer\nÄlvens omsorg AB;529999-9010\nFirma Anna;900101-1239\n";
const ACTIVITIES = "Organisationsnummer;Enhet;Verksamhetsområde\n5299999010;Älven norr;Hemtjänst\n";

describe("files on their way in", () => {
  it("several files are previewed together, point to one another and are read in as one", async () => {
    await makeInstallation({ orgNumber: MUNICIPAL });
    const actor = await makeImporter();
    const id = await start(actor, { "Verksamheter.csv": ACTIVITIES, "Utförare.csv": PROVIDERS });
    const preview = await getImport(actor, id, ALL);
    expect(preview).toMatchObject({
      status: "PREVIEWED",
      asks: false,
      files: ["Verksamheter.csv", "Utförare.csv"],
      newAreas: ["Hemtjänst"],
    });
    expect(preview?.counts).toEqual({ create: 2, change: 0, leave: 0, refuse: 1 });
    expect(await db.provider.count()).toBe(0);
    expect(JSON.stringify(await db.importRun.findMany())).not.toContain("900101");
    expect(await applyRun({ actor, id, leaveOutRefused: false })).toMatchObject({ ok: false, reason: "rowsRefused" });
    expect(await applyRun({ actor, id, leaveOutRefused: true })).toMatchObject({ ok: true });
    expect(await db.activity.count()).toBe(1);
    expect(await getImport(actor, id, ALL)).toMatchObject({ status: "APPLIED" });
    // The files are let go: the register holds what they said, and the hash proves which they were.
    expect(await db.importRun.findMany({ select: { status: true, storageName: true } })).toEqual([
      { status: "APPLIED", storageName: null },
      { status: "APPLIED", storageName: null },
    ]);
    expect(await applyRun({ actor, id, leaveOutRefused: true })).toMatchObject({ ok: false, reason: "runGone" });
    expect((await listImports(actor)).map(({ fileNames }) => fileNames)).toEqual([
      ["Verksamheter.csv", "Utförare.csv"],
    ]);
  });

  it("unknown headings are asked about, remembered, and known in the next file", async () => {
    await makeInstallation({ orgNumber: MUNICIPAL });
    const actor = await makeImporter();
    const own = { "krav 2026.csv": "krav_id;kravet\nK-1;Rutin finns.\n" };
    const id = await start(actor, own);
    expect(await getImport(actor, id, ALL)).toMatchObject({ asks: true, rows: [] });
    const choices = [{ sheet: "requirements" as const, heading: "kravet", column: "Kravtext" }];
    expect(
      await rememberHeadings({
        actor,
        id,
        choices: [{ ...choices[0], sheet: "requirements", heading: "kravet", column: "Finns inte" }],
        area: null,
      }),
    ).toMatchObject({ ok: false, reason: "unknownColumn" });
    expect(await rememberHeadings({ actor, id, choices, area: "Hemtjänst" })).toMatchObject({ ok: true });
    await previewRun(actor, id);
    expect((await getImport(actor, id, ALL))?.counts).toEqual({ create: 1, change: 0, leave: 0, refuse: 0 });
    const next = await start(actor, own);
    expect(await getImport(actor, next, ALL)).toMatchObject({ asks: false, counts: { refuse: 1 } }); // no area given this time
  });

  it("a register that has changed stops the writing, and the preview is made anew", async () => {
    await makeInstallation({ orgNumber: MUNICIPAL });
    const actor = await makeImporter();
    const id = await start(actor, { "Utförare.csv": "Namn;Organisationsnummer\nÄlvens omsorg AB;529999-9010\n" });
    await db.provider.create({ data: { name: "Annat namn", regime: "PRIVATE", orgNumber: "5299999010" } });
    expect(await applyRun({ actor, id, leaveOutRefused: false })).toMatchObject({
      ok: false,
      reason: "registerChanged",
    });
    expect((await getImport(actor, id, ALL))?.counts).toEqual({ create: 0, change: 1, leave: 0, refuse: 0 });
    expect(await applyRun({ actor, id, leaveOutRefused: false })).toMatchObject({ ok: true });
    expect(await db.provider.findMany()).toMatchObject([{ name: "Älvens omsorg AB", version: 2 }]);
  });

  it("a file without any known sheet says so, and can be let go", async () => {
    await makeInstallation({ orgNumber: MUNICIPAL });
    const actor = await makeImporter();
    const id = await start(actor, { "annat.csv": "a;b\n1;2\n" });
    expect(await getImport(actor, id, ALL)).toMatchObject({ unreadable: { file: 0, reason: "noKnownSheet" } });
    expect(await applyRun({ actor, id, leaveOutRefused: true })).toMatchObject({ ok: false, reason: "runGone" });
    expect(await discardImport({ actor, id })).toMatchObject({ ok: true });
    expect(await getImport(actor, id, ALL)).toBeNull();
    expect(await discardImport({ actor, id })).toMatchObject({ ok: false, reason: "runGone" });
    expect(await auditActions(id)).toEqual(["import.upload", "import.group", "import.discard"]);
  });
});
