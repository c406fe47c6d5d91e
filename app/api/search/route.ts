import { grant } from "@/lib/auth/permissions";
import { currentSession } from "@/lib/auth/session";
import { searchEverything } from "@/lib/features/search/queries";
import { searchQuery } from "@/lib/features/search/schema";

/** What the palette (Ctrl+K) shows while one types. */
export async function GET(request: Request): Promise<Response> {
  const session = await currentSession();
  const viewer = session && grant(session.user, "search.use");
  const { q } = searchQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const groups = viewer && q !== undefined ? await searchEverything(viewer, q) : [];
  return Response.json({ groups }, { headers: { "Cache-Control": "private, no-store" } });
}
