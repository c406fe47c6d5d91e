import { FindingFilters } from "@/components/findings/finding-filters";
import { FindingsTable } from "@/components/findings/findings-table";
import { PageHead } from "@/components/layout/page-head";
import { ListTools } from "@/components/lists/list-tools";
import { Pagination } from "@/components/table/pagination";
import { EmptyState } from "@/components/ui/empty-state";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listAreaFilters } from "@/lib/features/areas/queries";
import { listFindings } from "@/lib/features/findings/queries";
import { findingListQuery } from "@/lib/features/findings/schema";
import { listSavedFilters } from "@/lib/features/lists/queries";
import { plural } from "@/lib/format/numbers";

export const metadata = { title: "Brister" };

export default async function FindingsPage({ searchParams }: PageProps<"/findings">) {
  const viewer = await requirePermission("followUp.read");
  const query = findingListQuery.parse(await searchParams);
  const [{ rows, total, pageCount }, areas, saved] = await Promise.all([
    listFindings(viewer, query, today()),
    listAreaFilters(viewer, today()),
    listSavedFilters(viewer, "findings"),
  ]);
  return (
    <>
      <PageHead title="Brister" lead={`${plural(total, "brist", "brister")} i listan. En brist ska alltid åtgärdas.`} />
      <FindingFilters query={query} areas={areas} />
      <ListTools list="findings" query={query} total={total} saved={saved} />
      <FindingsTable
        rows={rows}
        query={query}
        moves={may(viewer, "followUp.run")}
        empty={
          <EmptyState title="Inga brister att visa">
            Brister fastställs med rapporten i en uppföljning. Ändra filtren om du letar efter en viss.
          </EmptyState>
        }
      />
      <Pagination query={query} total={total} pageCount={pageCount} noun={["brist", "brister"]} />
    </>
  );
}
