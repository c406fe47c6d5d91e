import { AgreementFilters } from "@/components/agreements/agreement-filters";
import { AgreementsTable } from "@/components/agreements/agreements-table";
import { PageHead } from "@/components/layout/page-head";
import { ListTools } from "@/components/lists/list-tools";
import { Pagination } from "@/components/table/pagination";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { agreementSentence } from "@/lib/features/agreements/labels";
import { getAgreementSummary, listAgreements } from "@/lib/features/agreements/list/queries";
import { agreementListQuery } from "@/lib/features/agreements/schema";
import { listAreaFilters } from "@/lib/features/areas/queries";
import { listSavedFilters } from "@/lib/features/lists/queries";

export const metadata = { title: "Avtal och uppdrag" };

export default async function AgreementsPage({ searchParams }: PageProps<"/agreements">) {
  const viewer = await requirePermission("register.read");
  const query = agreementListQuery.parse(await searchParams);
  const [{ rows, total, pageCount }, summary, areas, saved] = await Promise.all([
    listAgreements(viewer, query, today()),
    getAgreementSummary(viewer, today()),
    listAreaFilters(viewer, today()),
    listSavedFilters(viewer, "agreements"),
  ]);
  return (
    <>
      <PageHead
        title="Avtal och uppdrag"
        lead={agreementSentence(summary)}
        actions={may(viewer, "register.write") && <ButtonLink href="/agreements/new">Registrera avtal</ButtonLink>}
      />
      <AgreementFilters query={query} areas={areas} summary={summary} />
      <ListTools list="agreements" query={query} total={total} saved={saved} />
      <AgreementsTable
        rows={rows}
        query={query}
        empty={
          <EmptyState title="Inga avtal att visa">
            Ändra filtren. Är registret tomt läser du in det under Administration, eller registrerar ett avtal här.
          </EmptyState>
        }
      />
      <Pagination query={query} total={total} pageCount={pageCount} noun={["avtal", "avtal"]} />
    </>
  );
}
