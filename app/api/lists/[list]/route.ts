import { gated } from "@/lib/auth/route-gate";
import { today } from "@/lib/clock";
import { listWorkbook } from "@/lib/features/lists/document";
import { LIST_LABELS, TOO_MANY_ROWS } from "@/lib/features/lists/labels";
import { readWholeList } from "@/lib/features/lists/queries";
import { listName } from "@/lib/features/lists/schema";
import { getProfile } from "@/lib/features/municipality/queries";
import { fileHeaders } from "@/lib/files/headers";

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
type Context = RouteContext<"/api/lists/[list]">;

/** A whole list as filtered, as a workbook: `/api/lists/findings?state=late`. Each list asks for the right of its page. */
export const GET = gated("work.read", async ({ viewer, request }, { params }: Context) => {
  const list = listName.safeParse((await params).list);
  if (!list.success) return null;
  const at = { profile: await getProfile(today()), today: today() };
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const found = await readWholeList(viewer, { list: list.data, params: query, at });
  if (!found.ok) return found.reason === "notFound" ? null : { status: 422, message: TOO_MANY_ROWS };
  const bytes = await listWorkbook(list.data, found.value);
  const originalName = `${LIST_LABELS[list.data]} ${at.today}.xlsx`;
  return new Response(new Uint8Array(bytes), { headers: fileHeaders({ originalName, mediaType, size: bytes.length }) });
});
