import { PageHead } from "@/components/layout/page-head";
import { ListTools } from "@/components/lists/list-tools";
import { FinalReportsTable } from "@/components/reports/final-reports-table";
import { ReportFilters } from "@/components/reports/report-filters";
import { Pagination } from "@/components/table/pagination";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listAreaFilters } from "@/lib/features/areas/queries";
import { listSavedFilters } from "@/lib/features/lists/queries";
import { listFinalReports } from "@/lib/features/reports/queries";
import { reportListQuery } from "@/lib/features/reports/schema";

export const metadata = { title: "Rapporter" };

export default async function ReportsPage({ searchParams }: PageProps<"/reports">) {
  const viewer = await requirePermission("report.readFinal");
  const query = reportListQuery.parse(await searchParams);
  const [{ rows, total, pageCount }, areas, saved] = await Promise.all([
    listFinalReports(viewer, query),
    listAreaFilters(viewer, today()),
    listSavedFilters(viewer, "reports"),
  ]);
  return (
    <>
      <PageHead title="Rapporter" lead="Alla färdiga rapporter. De är offentliga handlingar." />
      <ReportFilters query={query} areas={areas} />
      <ListTools list="reports" query={query} total={total} saved={saved} />
      <FinalReportsTable
        rows={rows}
        query={query}
        empty={
          <EmptyState title="Inga färdiga rapporter att visa">
            En rapport visas här när den är fastställd. Ändra filtren om du letar efter en viss.
          </EmptyState>
        }
      />
      <Pagination query={query} total={total} pageCount={pageCount} noun={["rapport", "rapporter"]} />
    </>
  );
}
