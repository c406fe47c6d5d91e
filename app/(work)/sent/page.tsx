import { DispatchList } from "@/components/dispatches/dispatch-list";
import { PageHead } from "@/components/layout/page-head";
import { ListTools } from "@/components/lists/list-tools";
import { Filters, FilterSearch, FilterSelect } from "@/components/table/filters";
import { Pagination } from "@/components/table/pagination";
import { EmptyState } from "@/components/ui/empty-state";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { DISPATCH_STATUS_LABELS } from "@/lib/features/dispatches/labels";
import { listDispatches } from "@/lib/features/dispatches/queries";
import { DISPATCH_STATUSES, dispatchListQuery } from "@/lib/features/dispatches/schema";
import { listSavedFilters } from "@/lib/features/lists/queries";
import { getInstallation } from "@/lib/features/municipality/queries";

export const metadata = { title: "Skickat" };

export default async function SentPage({ searchParams }: PageProps<"/sent">) {
  const viewer = await requirePermission("dispatch.read");
  const query = dispatchListQuery.parse(await searchParams);
  const [{ rows, total, pageCount }, saved, { kind }] = await Promise.all([
    listDispatches(viewer, query),
    listSavedFilters(viewer, "sent"),
    getInstallation(),
  ]);
  return (
    <>
      <PageHead
        title="Skickat"
        lead={
          kind === "DEMO"
            ? "Mejl från uppföljningarna. I demon sparas de här och skickas aldrig."
            : "Mejl från uppföljningarna."
        }
      />
      <Filters action="/sent" query={query} names={["q", "status"]}>
        <FilterSearch name="q" label="Sök" query={query} placeholder="Ämne eller mottagare" />
        <FilterSelect
          name="status"
          label="Läge"
          query={query}
          all="Alla"
          options={DISPATCH_STATUSES.map((value) => ({ value, label: DISPATCH_STATUS_LABELS[value] }))}
        />
      </Filters>
      <ListTools list="sent" query={query} total={total} saved={saved} />
      {rows.length > 0 ? (
        <DispatchList rows={rows} mayRetry={may(viewer, "dispatch.retry")} />
      ) : (
        <EmptyState title="Inga mejl att visa">
          Ändra filtret om du letar efter ett visst. Mejl skickas från en uppföljning: begäran om underlag, utkast,
          rapporter.
        </EmptyState>
      )}
      <Pagination query={query} total={total} pageCount={pageCount} noun={["mejl", "mejl"]} />
    </>
  );
}
