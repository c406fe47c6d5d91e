import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import { ok, refuse } from "@/lib/domain/outcome";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import type { StoredFile } from "@/lib/files/storage";
import type { UploadRefusal } from "./labels";

type Register = Readonly<{ actor: Granted<"followUp.contribute">; followUpId: string; file: StoredFile }>;

/** Cases that have ended take nothing more; a reported one still takes the answers to its findings. */
const ENDED: readonly string[] = ["CLOSED", "CANCELLED"];

/**
 * Writes the row of a file that lies on disk already, whole and checked. Refused or interrupted, it leaves a file without
 * a row, which the clearing of orphans takes.
 */
export const registerUpload = ({ actor, followUpId, file }: Register) =>
  audited<{ fileId: string }, UploadRefusal>(actor, async (tx, trace) => {
    const where = { id: followUpId, ...followUpScope(actor) };
    const found = await tx.followUp.findFirst({ where, select: { status: true } });
    if (!found) return refuse("notFound");
    if (ENDED.includes(found.status)) return refuse("caseEnded");
    const { storageName, originalName, mediaType, size, sha256 } = file;
    const made = await tx.storedFile.create({
      data: { storageName, originalName, mediaType, size, sha256, uploadedById: actor.id, followUpId },
      select: { id: true },
    });
    const after = { originalName, mediaType, size, sha256 };
    trace.record({ action: "file.upload", entity: "StoredFile", entityId: made.id, caseId: followUpId, after });
    return ok({ fileId: made.id });
  });
