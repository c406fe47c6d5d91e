import { PageHead } from "@/components/layout/page-head";
import { SearchHits } from "@/components/search/search-hits";
import { Filters, FilterSearch } from "@/components/table/filters";
import { requirePermission } from "@/lib/auth/require";
import { searchEverything } from "@/lib/features/search/queries";
import { searchQuery } from "@/lib/features/search/schema";

export const metadata = { title: "Sök" };

export default async function SearchPage({ searchParams }: PageProps<"/search">) {
  const viewer = await requirePermission("search.use");
  const query = searchQuery.parse(await searchParams);
  const groups = query.q === undefined ? [] : await searchEverything(viewer, query.q);
  return (
    <>
      <PageHead title="Sök" />
      <Filters action="/search" query={query} names={["q"]}>
        <FilterSearch name="q" label="Sök" query={query} placeholder="Utförare, diarienummer, krav eller person" />
      </Filters>
      <SearchHits groups={groups} q={query.q ?? ""} />
    </>
  );
}
