import { grant } from "@/lib/auth/permissions";
import { currentSession } from "@/lib/auth/session";
import { findFinalPdf } from "@/lib/features/reports/queries";
import { env } from "@/lib/env";
import { fileHeaders } from "@/lib/files/headers";
import { openFile } from "@/lib/files/storage";
import { webStreamOf } from "@/lib/files/web-streams";

/** A final report's PDF, for anybody who is signed in. A draft is not found, by any address (ORB-43). */
export async function GET(_: Request, { params }: RouteContext<"/api/reports/[versionId]/pdf">): Promise<Response> {
  const session = await currentSession();
  const viewer = session && grant(session.user, "report.readFinal");
  const file = viewer && (await findFinalPdf(viewer, (await params).versionId));
  if (!file) return new Response(null, { status: 404, headers: { "Cache-Control": "private, no-store" } });
  const opened = await openFile(env().FILES_DIR, file.storageName);
  if (!opened.ok) throw new Error(`the file ${file.storageName} has a row but is not on disk`);
  return new Response(webStreamOf(opened.value), { headers: fileHeaders(file) });
}
