import { PageHead } from "@/components/layout/page-head";
import { ListTools } from "@/components/lists/list-tools";
import { ProposalFilters } from "@/components/requirements/proposal-filters";
import { ProposalList } from "@/components/requirements/proposal-list";
import { Pagination } from "@/components/table/pagination";
import { EmptyState } from "@/components/ui/empty-state";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listAreaFilters } from "@/lib/features/areas/queries";
import { listSavedFilters } from "@/lib/features/lists/queries";
import { listProposals } from "@/lib/features/proposals/queries";
import { proposalListQuery } from "@/lib/features/proposals/schema";

export const metadata = { title: "Förslag till nästa upphandling" };

export default async function ProposalsPage({ searchParams }: PageProps<"/requirements/proposals">) {
  const viewer = await requirePermission("register.read");
  const query = proposalListQuery.parse(await searchParams);
  const [{ rows, total, pageCount }, areas, saved] = await Promise.all([
    listProposals(viewer, query),
    listAreaFilters(viewer, today()),
    listSavedFilters(viewer, "proposals"),
  ]);
  return (
    <>
      <PageHead
        crumbs={[{ href: "/requirements", label: "Krav" }]}
        title="Förslag till nästa upphandling"
        lead="Vad uppföljningarna har lärt om kravens lydelse. Inget förslag ändrar krav som gäller."
      />
      <ProposalFilters query={query} areas={areas} />
      <ListTools list="proposals" query={query} total={total} saved={saved} />
      {rows.length === 0 && (
        <EmptyState title="Inga förslag att visa">
          Förslag lämnas i en uppföljning, vid det krav som kan bli tydligare.
        </EmptyState>
      )}
      <ProposalList
        rows={rows}
        mayDecide={may(viewer, "requirement.publish")}
        maySeeCase={may(viewer, "followUp.read")}
      />
      <Pagination query={query} total={total} pageCount={pageCount} noun={["förslag", "förslag"]} />
    </>
  );
}
