import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { refuse, type Outcome } from "@/lib/domain/outcome";
import { env } from "@/lib/env";
import { findFinalPdf } from "@/lib/features/reports/queries";
import { readStored } from "@/lib/files/storage";
import type { PublishRefusal } from "./labels";
import { publishReport } from "./mutations";
import type { PublishInput } from "./schema";

type Publish = Readonly<{ actor: Granted<"report.publish">; now: Date }> & PublishInput;

/** Publishes a final report with the PDF that was kept when it was made final; refused when the file is gone or changed. */
export async function readAndPublish({
  actor,
  now,
  reportVersionId,
}: Publish): Promise<Outcome<{ slug: string }, PublishRefusal>> {
  const file = await findFinalPdf(actor, reportVersionId);
  if (!file) return refuse("notFinal");
  const pdf = await readStored(env().FILES_DIR, file.storageName);
  return pdf.ok ? publishReport({ actor, now, reportVersionId, pdf: pdf.value }) : refuse("fileBroken");
}
