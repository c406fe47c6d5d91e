import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited, type Actor } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { ok, refuse } from "@/lib/domain/outcome";
import { isEnded } from "@/lib/features/follow-ups/rules";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import type { StoredFile } from "@/lib/files/storage";
import type { UploadRefusal } from "./labels";

type Register = Readonly<{ actor: Granted<"followUp.contribute">; followUpId: string; file: StoredFile }>;

/**
 * Writes the row of a file that lies on disk already, whole and checked. Refused or interrupted, it leaves a file without
 * a row, which the clearing of orphans takes.
 */
export const registerUpload = ({ actor, followUpId, file }: Register) =>
  audited<{ fileId: string }, UploadRefusal>(actor, async (tx, trace) => {
    const where = { id: followUpId, ...followUpScope(actor) };
    const found = await tx.followUp.findFirst({ where, select: { status: true } });
    if (!found) return refuse("notFound");
    // A reported case still takes the answers to its findings.
    if (isEnded(found.status)) return refuse("caseEnded");
    const { storageName, originalName, mediaType, size, sha256 } = file;
    const made = await tx.storedFile.create({
      data: { storageName, originalName, mediaType, size, sha256, uploadedById: actor.id, followUpId },
      select: { id: true },
    });
    const after = { originalName, mediaType, size, sha256 };
    trace.record({ action: "file.upload", entity: "StoredFile", entityId: made.id, caseId: followUpId, after });
    return ok({ fileId: made.id });
  });

/** Tells that files without a row have been cleared away. They never had an identity, so their number is what is known. */
export const recordSweep = ({ actor, files }: Readonly<{ actor: Actor; files: number }>) =>
  audited<null, never>(actor, (_tx, trace) => {
    trace.record({ action: "file.sweep", entity: "StoredFile", entityId: "orphans", after: { removed: files } });
    return Promise.resolve(ok(null));
  });

/** A file that no evidence, reply, report or mail names. */
const UNNAMED = Prisma.sql`
  NOT EXISTS (SELECT FROM "Evidence" WHERE "fileId" = f.id)
  AND NOT EXISTS (SELECT FROM "ProviderReplyFile" WHERE "fileId" = f.id)
  AND NOT EXISTS (SELECT FROM "ReportVersion" WHERE "pdfFileId" = f.id)
  AND NOT EXISTS (SELECT FROM "Dispatch" WHERE f.id = ANY ("fileIds"))`;

/**
 * Removes the rows of uploads older than `before` that nothing names: their form was never sent. Answers with how many.
 * They are locked first and asked again afterwards: a form that is sent meanwhile either keeps its file, or comes too late
 * and is told so; the file of a saved form never goes.
 */
export const removeUnnamed = ({ actor, before }: Readonly<{ actor: Actor; before: Date }>) =>
  audited<number, "nothingUnnamed">(actor, async (tx, trace) => {
    const locked = await tx.$queryRaw<{ id: string }[]>`
      SELECT f.id FROM "StoredFile" f WHERE f."createdAt" < ${before} AND ${UNNAMED}
      ORDER BY f.id FOR UPDATE OF f SKIP LOCKED`;
    const removed = await deleteUnnamed(tx, locked);
    for (const { id, followUpId, ...was } of removed) {
      trace.record({ action: "file.remove", entity: "StoredFile", entityId: id, caseId: followUpId, before: was });
    }
    return removed.length === 0 ? refuse("nothingUnnamed") : ok(removed.length);
  });

type Removed = Readonly<{ id: string; followUpId: string | null; originalName: string; size: number; sha256: string }>;

const deleteUnnamed = (tx: Tx, locked: readonly { id: string }[]) => tx.$queryRaw<Removed[]>`
  DELETE FROM "StoredFile" f WHERE f.id = ANY (${locked.map((one) => one.id)}) AND ${UNNAMED}
  RETURNING f.id, f."followUpId", f."originalName", f.size, f.sha256`;
