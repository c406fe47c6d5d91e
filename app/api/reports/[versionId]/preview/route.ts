import { grant } from "@/lib/auth/permissions";
import { currentSession } from "@/lib/auth/session";
import { realNow, today } from "@/lib/clock";
import { previewPdf } from "@/lib/features/reports/document";
import { getReadiness } from "@/lib/features/reports/finalising/queries";

/** The draft as it would be printed now, for those who write it; never stored, never found by anybody else. */
export async function GET(_: Request, { params }: RouteContext<"/api/reports/[versionId]/preview">): Promise<Response> {
  const session = await currentSession();
  const viewer = session && grant(session.user, "report.finalise");
  const day = today();
  const ready = viewer && (await getReadiness(viewer, { id: (await params).versionId, today: day }));
  if (!ready) return new Response(null, { status: 404, headers: { "Cache-Control": "private, no-store" } });
  const pdf = await previewPdf(ready, { today: day, createdAt: realNow().toISOString() });
  return new Response(new Uint8Array(pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": 'inline; filename="utkast.pdf"',
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
