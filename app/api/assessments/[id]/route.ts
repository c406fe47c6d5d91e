import { grant } from "@/lib/auth/permissions";
import { currentSession } from "@/lib/auth/session";
import { getRequirementAtHand } from "@/lib/features/assessments/queries";

/** One assessment as it stands now: what the loser of a race compares its own text with. */
export async function GET(_request: Request, { params }: RouteContext<"/api/assessments/[id]">): Promise<Response> {
  const session = await currentSession();
  const viewer = session && grant(session.user, "followUp.read");
  const found = viewer ? await getRequirementAtHand(viewer, (await params).id) : null;
  const headers = { "Cache-Control": "private, no-store" };
  if (!found) return new Response(null, { status: 404, headers });
  const { version, state, savedAt, savedBy, ground } = found;
  return Response.json({ version, state, savedAt, savedBy, ground }, { headers });
}
