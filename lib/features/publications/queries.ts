import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { followUpScope } from "@/lib/features/follow-ups/scope";

/** Where the PDF of a report lies; null outside the viewer's scope or while the report is a draft. */
export async function findReportPdf(
  viewer: Granted<"report.publish">,
  reportVersionId: string,
): Promise<string | null> {
  const found = await db.reportVersion.findFirst({
    where: { id: reportVersionId, report: { followUp: followUpScope(viewer) } },
    select: { pdfFileId: true },
  });
  if (!found?.pdfFileId) return null;
  const file = await db.storedFile.findUnique({ where: { id: found.pdfFileId }, select: { storageName: true } });
  return file?.storageName ?? null;
}
