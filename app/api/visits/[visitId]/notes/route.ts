import { gated } from "@/lib/auth/route-gate";
import { listNotes } from "@/lib/features/visits/notes/queries";

type Context = RouteContext<"/api/visits/[visitId]/notes">;

/** Everybody's notes of a visit, so that a colleague's appear without a reload; none outside the viewer's scope. */
export const GET = gated("followUp.read", async ({ viewer }, { params }: Context) =>
  Response.json({ notes: await listNotes(viewer, (await params).visitId) }),
);
