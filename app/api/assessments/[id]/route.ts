import { gated } from "@/lib/auth/route-gate";
import { getRequirementAtHand } from "@/lib/features/assessments/queries";

type Context = RouteContext<"/api/assessments/[id]">;

/** One assessment as it stands now: what the loser of a race compares its own text with. */
export const GET = gated("followUp.read", async ({ viewer }, { params }: Context) => {
  const found = await getRequirementAtHand(viewer, (await params).id);
  if (!found) return null;
  const { version, state, savedAt, savedBy, ground } = found;
  return Response.json({ version, state, savedAt, savedBy, ground });
});
