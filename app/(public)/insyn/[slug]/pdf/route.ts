import { getPublishedPdf } from "@/lib/features/publications/public-site/queries";
import { contentDisposition } from "@/lib/files/headers";

/** The published PDF; every other address is not found. */
export async function GET(_: Request, { params }: RouteContext<"/insyn/[slug]/pdf">): Promise<Response> {
  const { slug } = await params;
  const found = await getPublishedPdf(slug);
  if (!found) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(found.pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": contentDisposition(`${found.title}.pdf`),
      "X-Content-Type-Options": "nosniff",
      // Taken off the web it must be gone everywhere within a minute (trust.md B22).
      "Cache-Control": "public, max-age=60",
    },
  });
}
