import { gated } from "@/lib/auth/route-gate";
import { listWorkspaceItems } from "@/lib/features/assessments/queries";

type Context = RouteContext<"/api/follow-ups/[id]/assessments">;

/** How far each requirement has come, so that a colleague's work appears without a reload. */
export const GET = gated("followUp.read", async ({ viewer }, { params }: Context) => {
  const items = await listWorkspaceItems(viewer, (await params).id);
  return items.length > 0 ? Response.json({ items }) : null;
});
