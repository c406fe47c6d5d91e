import { gated } from "@/lib/auth/route-gate";
import { searchEverything } from "@/lib/features/search/queries";
import { searchQuery } from "@/lib/features/search/schema";

/** What the palette (Ctrl+K) shows while one types. */
export const GET = gated("search.use", async ({ viewer, request }) => {
  const { q } = searchQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  return Response.json({ groups: q === undefined ? [] : await searchEverything(viewer, q) });
});
