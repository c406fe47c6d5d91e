import { grant } from "@/lib/auth/permissions";
import { currentSession } from "@/lib/auth/session";
import { listNotes } from "@/lib/features/visits/notes/queries";

/** Everybody's notes of a visit, so that a colleague's appear without a reload; none outside the viewer's scope. */
export async function GET(_: Request, { params }: RouteContext<"/api/visits/[visitId]/notes">): Promise<Response> {
  const session = await currentSession();
  const viewer = session && grant(session.user, "followUp.read");
  const headers = { "Cache-Control": "private, no-store" };
  if (!viewer) return new Response(null, { status: 404, headers });
  return Response.json({ notes: await listNotes(viewer, (await params).visitId) }, { headers });
}
