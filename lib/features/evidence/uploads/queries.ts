import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { followUpScope } from "@/lib/features/follow-ups/scope";

const fileSelect = {
  storageName: true,
  originalName: true,
  mediaType: true,
  size: true,
  followUpId: true,
} as const;

/**
 * Who may fetch a file: those who may see the case that it is evidence or an answer in, and whoever has just uploaded it.
 * A foreign file answers like a missing one (B20). The PDF of a report has a rule of its own and is served by the reports.
 */
export async function fileAccess(viewer: Granted<"followUp.read">, fileId: string) {
  const used = { OR: [{ evidence: { some: {} } }, { replies: { some: {} } }, { uploadedById: viewer.id }] };
  const file = await db.storedFile.findFirst({ where: { id: fileId, ...used }, select: fileSelect });
  if (!file || file.followUpId === null) return null;
  const where = { id: file.followUpId, ...followUpScope(viewer) };
  return (await db.followUp.findFirst({ where, select: { id: true } })) && file;
}

/** Whether the user may add files to the case, asked before a byte of the file is taken in. */
export async function takesFiles(actor: Granted<"followUp.contribute">, followUpId: string): Promise<boolean> {
  const where = { id: followUpId, ...followUpScope(actor) };
  return (await db.followUp.findFirst({ where, select: { id: true } })) !== null;
}

/** The names in the store that some row holds: files of cases, and registers that wait to be read in. */
export async function namesInStore(): Promise<ReadonlySet<string>> {
  const [files, runs] = await db.$transaction([
    db.storedFile.findMany({ select: { storageName: true } }),
    db.importRun.findMany({ where: { storageName: { not: null } }, select: { storageName: true } }),
  ]);
  return new Set([...files, ...runs].flatMap((one) => one.storageName ?? []));
}
