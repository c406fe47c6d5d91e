import { currentSession } from "@/lib/auth/session";
import { today } from "@/lib/clock";
import { listWorkbook } from "@/lib/features/lists/document";
import { LIST_LABELS, TOO_MANY_ROWS } from "@/lib/features/lists/labels";
import { readWholeList } from "@/lib/features/lists/queries";
import { listName } from "@/lib/features/lists/schema";
import { getProfile } from "@/lib/features/municipality/queries";
import { fileHeaders } from "@/lib/files/headers";

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const NOT_KEPT = { "Cache-Control": "private, no-store" };

/** A whole list as filtered, as a workbook: `/api/lists/findings?state=late`. What one may not read is not found. */
export async function GET(request: Request, { params }: RouteContext<"/api/lists/[list]">): Promise<Response> {
  const session = await currentSession();
  const list = listName.safeParse((await params).list);
  if (!session || !list.success) return notFound();
  const at = { profile: await getProfile(today()), today: today() };
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const found = await readWholeList(session.user, { list: list.data, params: query, at });
  if (!found.ok) return found.reason === "notFound" ? notFound() : tooMany();
  const bytes = await listWorkbook(list.data, found.value);
  const originalName = `${LIST_LABELS[list.data]} ${at.today}.xlsx`;
  return new Response(new Uint8Array(bytes), { headers: fileHeaders({ originalName, mediaType, size: bytes.length }) });
}

const tooMany = () => new Response(TOO_MANY_ROWS, { status: 422, headers: NOT_KEPT });
const notFound = () => new Response(null, { status: 404, headers: NOT_KEPT });
