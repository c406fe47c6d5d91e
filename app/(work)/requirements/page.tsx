import { PageHead } from "@/components/layout/page-head";
import { ListTools } from "@/components/lists/list-tools";
import { RequirementFilters } from "@/components/requirements/requirement-filters";
import { RequirementsTable } from "@/components/requirements/requirements-table";
import { Pagination } from "@/components/table/pagination";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listAreaFilters } from "@/lib/features/areas/queries";
import { listSavedFilters } from "@/lib/features/lists/queries";
import { requirementSentence } from "@/lib/features/requirements/list/labels";
import { getRequirementSummary, listFocusAreas, listRequirements } from "@/lib/features/requirements/list/queries";
import { requirementListQuery } from "@/lib/features/requirements/schema";

export const metadata = { title: "Krav" };

export default async function RequirementsPage({ searchParams }: PageProps<"/requirements">) {
  const viewer = await requirePermission("register.read");
  const query = requirementListQuery.parse(await searchParams);
  const [{ rows, total, pageCount }, summary, areas, focusAreas, saved] = await Promise.all([
    listRequirements(viewer, query, today()),
    getRequirementSummary(viewer, today()),
    listAreaFilters(viewer, today()),
    listFocusAreas(viewer),
    listSavedFilters(viewer, "requirements"),
  ]);
  return (
    <>
      <PageHead
        title="Krav"
        lead={requirementSentence(summary)}
        actions={
          <>
            <ButtonLink href="/requirements/proposals">Förslag till nästa upphandling</ButtonLink>
            {may(viewer, "requirement.publish") && <ButtonLink href="/requirements/new">Nytt krav</ButtonLink>}
          </>
        }
      />
      <RequirementFilters query={query} areas={areas} focusAreas={focusAreas} />
      <ListTools list="requirements" query={query} total={total} saved={saved} />
      <RequirementsTable
        rows={rows}
        query={query}
        empty={
          <EmptyState title="Inga krav att visa">
            Ändra filtren. Finns inga krav än läser du in dem under Administration, eller skriver ett nytt krav här.
          </EmptyState>
        }
      />
      <Pagination query={query} total={total} pageCount={pageCount} noun={["krav", "krav"]} />
    </>
  );
}
