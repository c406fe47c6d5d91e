import { gated } from "@/lib/auth/route-gate";
import { findFinalPdf } from "@/lib/features/reports/queries";
import { env } from "@/lib/env";
import { fileHeaders } from "@/lib/files/headers";
import { openFile } from "@/lib/files/storage";
import { webStreamOf } from "@/lib/files/web-streams";

type Context = RouteContext<"/api/reports/[versionId]/pdf">;

/** A final report's PDF, for anybody who is signed in. A draft is not found, by any address (ORB-43). */
export const GET = gated("report.readFinal", async ({ viewer }, { params }: Context) => {
  const file = await findFinalPdf(viewer, (await params).versionId);
  if (!file) return null;
  const opened = await openFile(env().FILES_DIR, file.storageName);
  if (!opened.ok) throw new Error(`the file ${file.storageName} has a row but is not on disk`);
  return new Response(webStreamOf(opened.value), { headers: fileHeaders(file) });
});
