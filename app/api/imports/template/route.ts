import { grant } from "@/lib/auth/permissions";
import { currentSession } from "@/lib/auth/session";
import { templateWorkbook } from "@/lib/features/imports/document";
import { fileHeaders } from "@/lib/files/headers";

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The template with its sheets and headings, for those who may import. */
export async function GET(): Promise<Response> {
  const session = await currentSession();
  if (!session || !grant(session.user, "register.import")) return new Response(null, { status: 404 });
  const bytes = await templateWorkbook();
  const headers = fileHeaders({ originalName: "Mall för registret.xlsx", mediaType, size: bytes.length });
  return new Response(new Uint8Array(bytes), { headers });
}
