import { notFound } from "next/navigation";
import { HistoryList } from "@/components/history/history-list";
import { PageHead } from "@/components/layout/page-head";
import { requirePermission } from "@/lib/auth/require";
import { getArea } from "@/lib/features/areas/queries";
import { listObjectHistory } from "@/lib/features/history/queries";
import { historyQuery } from "@/lib/features/history/schema";

export const metadata = { title: "Områdets historik" };

export default async function AreaHistoryPage({ params, searchParams }: PageProps<"/admin/areas/[id]/history">) {
  const viewer = await requirePermission("settings.read");
  const query = historyQuery.parse(await searchParams);
  const area = await getArea(viewer, (await params).id);
  if (!area) notFound();
  const history = await listObjectHistory(viewer, { entity: "ServiceArea", entityId: area.id, page: query.page });
  return (
    <>
      <PageHead
        crumbs={[
          { href: "/admin", label: "Administration" },
          { href: "/admin/areas", label: "Verksamhetsområden" },
          { href: `/admin/areas/${area.id}`, label: area.name },
        ]}
        title="Historik"
        lead="Vem som har ändrat vad om området, och när."
      />
      <HistoryList history={history} query={query} />
    </>
  );
}
