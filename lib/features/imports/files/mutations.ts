import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import { db } from "@/lib/db/client";
import { ok, refuse } from "@/lib/domain/outcome";
import type { StoredFile } from "@/lib/files/storage";
import { columnsOf } from "@/lib/features/imports/reading/headings/rules";
import type { ImportRefusal } from "@/lib/features/imports/labels";
import { runMapping, type MapHeadingsInput, type RunMapping, type RunSummary } from "@/lib/features/imports/schema";

type Actor = Readonly<{ actor: Granted<"register.import"> }>;

/** A file that has arrived: on its way, and nobody's register yet. */
export const registerFile = ({ actor, file }: Actor & Readonly<{ file: StoredFile }>) =>
  audited<{ runId: string }, ImportRefusal>(actor, async (tx, trace) => {
    const { originalName: fileName, sha256, storageName } = file;
    const made = await tx.importRun.create({
      data: { fileName, sha256, storageName, mapping: {}, summary: {}, createdById: actor.id },
      select: { id: true },
    });
    trace.record({ action: "import.upload", entity: "ImportRun", entityId: made.id, after: { fileName, sha256 } });
    return ok({ runId: made.id });
  });

type Group = Actor & Readonly<{ fileIds: readonly string[] }>;

/** Files that are read together: the first carries the set, the others say that they are part of it. */
export const groupFiles = ({ actor, fileIds }: Group) =>
  audited<{ id: string }, ImportRefusal>(actor, async (tx, trace) => {
    const [first, ...others] = fileIds;
    const found = await tx.importRun.count({ where: { id: { in: [...fileIds] }, status: "PREVIEWED" } });
    if (first === undefined || found !== new Set(fileIds).size) return refuse("runGone");
    const head: RunMapping = { partOf: null, files: [...fileIds], area: null };
    const part: RunMapping = { partOf: first, files: [], area: null };
    await tx.importRun.update({ where: { id: first }, data: { mapping: head } });
    await tx.importRun.updateMany({ where: { id: { in: others } }, data: { mapping: part } });
    trace.record({ action: "import.group", entity: "ImportRun", entityId: first, after: { fileIds } });
    return ok({ id: first });
  });

/** What was shown to the reader. Derived from the files and the register, so it leaves no trace of its own. */
export const savePreview = async (
  _actor: Granted<"register.import">,
  id: string,
  summary: RunSummary,
): Promise<void> => {
  await db.importRun.updateMany({ where: { id, status: "PREVIEWED" }, data: { summary } });
};

/** Remembers what the headings of the municipality's own stand for, for this and every later file of the kind. */
export const rememberHeadings = ({ actor, id, choices, area }: Actor & MapHeadingsInput) =>
  audited<{ id: string }, ImportRefusal>(actor, async (tx, trace) => {
    const run = await tx.importRun.findFirst({ where: { id, status: "PREVIEWED" }, select: { mapping: true } });
    if (!run) return refuse("runGone");
    for (const { sheet, heading, column } of choices) {
      if (column !== "" && !columnsOf(sheet).includes(column)) return refuse("unknownColumn");
      const key = { sheet_heading: { sheet, heading } };
      await tx.importMapping.upsert({ where: key, create: { sheet, heading, column }, update: { column } });
    }
    const mapping: RunMapping = { ...runMapping.parse(run.mapping), area };
    await tx.importRun.update({ where: { id }, data: { mapping } });
    trace.record({ action: "import.mapHeadings", entity: "ImportRun", entityId: id, after: { choices, area } });
    return ok({ id });
  });

/** Lets the files go without reading them in. */
export const discardImport = ({ actor, id }: Actor & Readonly<{ id: string }>) =>
  audited<{ id: string }, ImportRefusal>(actor, async (tx, trace) => {
    const where = { status: "PREVIEWED" as const, OR: [{ id }, { mapping: { path: ["partOf"], equals: id } }] };
    const { count } = await tx.importRun.updateMany({
      where,
      data: { status: "DISCARDED", storageName: null, summary: {} },
    });
    if (count === 0) return refuse("runGone");
    trace.record({ action: "import.discard", entity: "ImportRun", entityId: id });
    return ok({ id });
  });
