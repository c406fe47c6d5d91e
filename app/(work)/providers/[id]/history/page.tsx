import { notFound } from "next/navigation";
import { HistoryList } from "@/components/history/history-list";
import { PageHead } from "@/components/layout/page-head";
import { requirePermission } from "@/lib/auth/require";
import { listObjectHistory } from "@/lib/features/history/queries";
import { historyQuery } from "@/lib/features/history/schema";
import { providerCrumbs } from "@/lib/features/providers/labels";
import { getProvider } from "@/lib/features/providers/queries";

export const metadata = { title: "Utförarens historik" };

export default async function ProviderHistoryPage({ params, searchParams }: PageProps<"/providers/[id]/history">) {
  const viewer = await requirePermission("register.read");
  const query = historyQuery.parse(await searchParams);
  const provider = await getProvider(viewer, (await params).id);
  if (!provider) notFound();
  const history = await listObjectHistory(viewer, { entity: "Provider", entityId: provider.id, page: query.page });
  return (
    <>
      <PageHead
        crumbs={providerCrumbs(provider)}
        title="Historik"
        lead="Vem som har ändrat vad om utföraren, och när."
      />
      <HistoryList history={history} query={query} />
    </>
  );
}
