import "server-only";
import { Readable } from "node:stream";
import { renderPdf } from "@/lib/documents/render";
import type { ReportDocument } from "@/lib/documents/report-document";
import { env } from "@/lib/env";
import { storeFile, type StoredFile } from "@/lib/files/storage";
import type { IsoDate } from "@/lib/domain/calendar";
import type { Ready } from "./finalising/queries";
import { toReportDocument } from "./source/document";

/**
 * Lays out a report and keeps the file. Archivable and tagged (PDF/A-2a): what is final must be readable by everybody
 * and for ever. Throws when the file cannot be kept: nothing may be frozen without it. A file that no row comes to
 * name is an orphan, and swept away.
 */
export async function keepReportPdf(document: ReportDocument): Promise<StoredFile> {
  const bytes = await renderPdf("report", document, { standard: "a-2a" });
  const kept = await storeFile(Readable.from([bytes]), {
    dir: env().FILES_DIR,
    originalName: fileNameOf(document),
    expectedSha256: null,
  });
  if (!kept.ok) throw new Error(`the report's PDF was refused: ${kept.reason}`);
  return kept.value;
}

/** "Huvudrapport VON 412-2026 version 1.pdf" */
const fileNameOf = ({ kind, diaryNumber, version }: ReportDocument): string =>
  `${kind} ${diaryNumber.replaceAll("/", "-")} version ${String(version)}.pdf`;

/** The draft as a PDF, marked as one; kept nowhere. */
export const previewPdf = (
  { source, profile }: Ready,
  at: Readonly<{ today: IsoDate; createdAt: string }>,
): Promise<Buffer> =>
  renderPdf("report", toReportDocument(source, { status: "draft", profile, decision: null, ...at }), {
    standard: "ua-1",
  });
