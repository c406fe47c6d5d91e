import { PageHead } from "@/components/layout/page-head";
import { ListTools } from "@/components/lists/list-tools";
import { ProviderFilters } from "@/components/providers/provider-filters";
import { ProvidersEmpty } from "@/components/providers/providers-empty";
import { ProvidersTable } from "@/components/providers/providers-table";
import { Pagination } from "@/components/table/pagination";
import { ButtonLink } from "@/components/ui/button-link";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listAreaFilters } from "@/lib/features/areas/queries";
import { listSavedFilters } from "@/lib/features/lists/queries";
import { getProfile } from "@/lib/features/municipality/queries";
import { registerSentence } from "@/lib/features/providers/labels";
import { getRegisterSummary, listProviders } from "@/lib/features/providers/queries";
import { providerListQuery } from "@/lib/features/providers/schema";

export const metadata = { title: "Utförare" };

export default async function ProvidersPage({ searchParams }: PageProps<"/providers">) {
  const viewer = await requirePermission("register.read");
  const query = providerListQuery.parse(await searchParams);
  const at = { profile: await getProfile(today()), today: today() };
  const [list, summary, areas, saved] = await Promise.all([
    listProviders(viewer, query, at),
    getRegisterSummary(viewer, at),
    listAreaFilters(viewer, today()),
    listSavedFilters(viewer, "providers"),
  ]);
  const writes = may(viewer, "register.write");
  return (
    <>
      <PageHead
        title="Utförare"
        lead={registerSentence(summary)}
        actions={writes && <ButtonLink href="/providers/new">Registrera utförare</ButtonLink>}
      />
      <ProviderFilters query={query} areas={areas} />
      <ListTools list="providers" query={query} total={list.total} saved={saved} />
      <ProvidersTable
        rows={list.rows}
        query={query}
        empty={<ProvidersEmpty registered={summary.activities > 0} writes={writes} />}
      />
      <Pagination query={query} total={list.total} pageCount={list.pageCount} noun={["verksamhet", "verksamheter"]} />
    </>
  );
}
