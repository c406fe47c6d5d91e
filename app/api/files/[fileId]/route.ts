import { gated } from "@/lib/auth/route-gate";
import { fileAccess } from "@/lib/features/evidence/uploads/queries";
import { env } from "@/lib/env";
import { fileHeaders } from "@/lib/files/headers";
import { openFile } from "@/lib/files/storage";
import { webStreamOf } from "@/lib/files/web-streams";

type Context = RouteContext<"/api/files/[fileId]">;

/** A file of a case, for those who may see the case; `?visa=1` shows a picture in the page instead of saving it. */
export const GET = gated("followUp.read", async ({ viewer, request }, { params }: Context) => {
  const file = await fileAccess(viewer, (await params).fileId);
  if (!file) return null;
  const opened = await openFile(env().FILES_DIR, file.storageName);
  if (!opened.ok) throw new Error(`the file ${file.storageName} has a row but is not on disk`);
  const wish = new URL(request.url).searchParams.has("visa") ? "inline" : "attachment";
  return new Response(webStreamOf(opened.value), { headers: fileHeaders(file, wish) });
});
