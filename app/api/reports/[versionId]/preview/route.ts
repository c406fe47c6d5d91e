import { gated } from "@/lib/auth/route-gate";
import { realNow, today } from "@/lib/clock";
import { previewPdf } from "@/lib/features/reports/document";
import { getReadiness } from "@/lib/features/reports/finalising/queries";

type Context = RouteContext<"/api/reports/[versionId]/preview">;

/** The draft as it would be printed now, for those who write it; never stored, never found by anybody else. */
export const GET = gated("report.finalise", async ({ viewer }, { params }: Context) => {
  const day = today();
  const ready = await getReadiness(viewer, { id: (await params).versionId, today: day });
  if (!ready) return null;
  const pdf = await previewPdf(ready, { today: day, createdAt: realNow().toISOString() });
  return new Response(new Uint8Array(pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": 'inline; filename="utkast.pdf"',
      "X-Content-Type-Options": "nosniff",
    },
  });
});
