import { grant } from "@/lib/auth/permissions";
import { currentSession } from "@/lib/auth/session";
import { listWorkspaceItems } from "@/lib/features/assessments/queries";

/** How far each requirement has come, so that a colleague's work appears without a reload. */
export async function GET(_: Request, { params }: RouteContext<"/api/follow-ups/[id]/assessments">): Promise<Response> {
  const session = await currentSession();
  const viewer = session && grant(session.user, "followUp.read");
  const items = viewer ? await listWorkspaceItems(viewer, (await params).id) : [];
  const headers = { "Cache-Control": "private, no-store" };
  return items.length > 0 ? Response.json({ items }, { headers }) : new Response(null, { status: 404, headers });
}
