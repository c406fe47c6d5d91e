import { FollowUpFilters } from "@/components/follow-ups/follow-up-filters";
import { FollowUpsTable } from "@/components/follow-ups/follow-ups-table";
import { PageHead } from "@/components/layout/page-head";
import { Pagination } from "@/components/table/pagination";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listAreaOptions } from "@/lib/features/areas/queries";
import { listFollowUps } from "@/lib/features/follow-ups/queries";
import { followUpListQuery } from "@/lib/features/follow-ups/schema";
import { plural } from "@/lib/format/numbers";

export const metadata = { title: "Uppföljningar" };

export default async function FollowUpsPage({ searchParams }: PageProps<"/follow-ups">) {
  const viewer = await requirePermission("followUp.read");
  const query = followUpListQuery.parse(await searchParams);
  const [{ rows, total, pageCount }, areas] = await Promise.all([
    listFollowUps(viewer, query),
    listAreaOptions(viewer, today()),
  ]);
  return (
    <>
      <PageHead
        title="Uppföljningar"
        lead={`${plural(total, "uppföljning", "uppföljningar")} i listan.`}
        actions={
          may(viewer, "followUp.run") && (
            <ButtonLink href="/obligations" variant="primary">
              Starta uppföljning
            </ButtonLink>
          )
        }
      />
      <FollowUpFilters query={query} areas={areas} />
      <FollowUpsTable
        rows={rows}
        query={query}
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
