import { FollowUpFilters } from "@/components/follow-ups/follow-up-filters";
import { FollowUpsTable } from "@/components/follow-ups/follow-ups-table";
import { PageHead } from "@/components/layout/page-head";
import { ListTools } from "@/components/lists/list-tools";
import { Pagination } from "@/components/table/pagination";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { grant } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listAreaFilters } from "@/lib/features/areas/queries";
import { listFollowUps } from "@/lib/features/follow-ups/queries";
import { followUpListQuery } from "@/lib/features/follow-ups/schema";
import { listLeadOptions } from "@/lib/features/follow-ups/team/queries";
import { listSavedFilters } from "@/lib/features/lists/queries";
import { plural } from "@/lib/format/numbers";

export const metadata = { title: "Uppföljningar" };

export default async function FollowUpsPage({ searchParams }: PageProps<"/follow-ups">) {
  const viewer = await requirePermission("followUp.read");
  const query = followUpListQuery.parse(await searchParams);
  const runner = grant(viewer, "followUp.run");
  const [{ rows, total, pageCount }, areas, saved, leads] = await Promise.all([
    listFollowUps(viewer, query),
    listAreaFilters(viewer, today()),
    listSavedFilters(viewer, "follow-ups"),
    runner && listLeadOptions(runner, today()),
  ]);
  return (
    <>
      <PageHead
        title="Uppföljningar"
        lead={`${plural(total, "uppföljning", "uppföljningar")} i listan.`}
        actions={
          runner && (
            <ButtonLink href="/obligations" variant="primary">
              Starta uppföljning
            </ButtonLink>
          )
        }
      />
      <FollowUpFilters query={query} areas={areas} />
      <ListTools list="follow-ups" query={query} total={total} saved={saved} />
      <FollowUpsTable
        rows={rows}
        query={query}
        leads={leads}
        empty={
          <EmptyState title="Inga uppföljningar att visa">
            Ändra filtren, eller välj en verksamhet under Att följa upp och starta därifrån.
          </EmptyState>
        }
      />
      <Pagination query={query} total={total} pageCount={pageCount} noun={["uppföljning", "uppföljningar"]} />
    </>
  );
}
