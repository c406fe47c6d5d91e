import { grant } from "@/lib/auth/permissions";
import { currentSession } from "@/lib/auth/session";
import { fileAccess } from "@/lib/features/evidence/uploads/queries";
import { env } from "@/lib/env";
import { fileHeaders } from "@/lib/files/headers";
import { openFile } from "@/lib/files/storage";
import { webStreamOf } from "@/lib/files/web-streams";

const missing = () => new Response(null, { status: 404, headers: { "Cache-Control": "private, no-store" } });

/** A file of a case, for those who may see the case; `?visa=1` shows a picture in the page instead of saving it. */
export async function GET(request: Request, { params }: RouteContext<"/api/files/[fileId]">): Promise<Response> {
  const session = await currentSession();
  const viewer = session && grant(session.user, "followUp.read");
  const file = viewer && (await fileAccess(viewer, (await params).fileId));
  if (!file) return missing();
  const opened = await openFile(env().FILES_DIR, file.storageName);
  if (!opened.ok) throw new Error(`the file ${file.storageName} has a row but is not on disk`);
  const wish = new URL(request.url).searchParams.has("visa") ? "inline" : "attachment";
  return new Response(webStreamOf(opened.value), { headers: fileHeaders(file, wish) });
}
