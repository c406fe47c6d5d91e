import { notFound } from "next/navigation";
import { HistoryList } from "@/components/history/history-list";
import { PageHead } from "@/components/layout/page-head";
import { requirePermission } from "@/lib/auth/require";
import { listObjectHistory } from "@/lib/features/history/queries";
import { historyQuery } from "@/lib/features/history/schema";
import { unitCrumbs } from "@/lib/features/providers/labels";
import { getProvider } from "@/lib/features/providers/queries";

export const metadata = { title: "Enhetens historik" };

type Props = PageProps<"/providers/[id]/units/[unitId]/history">;

export default async function UnitHistoryPage({ params, searchParams }: Props) {
  const viewer = await requirePermission("register.read");
  const query = historyQuery.parse(await searchParams);
  const { id, unitId } = await params;
  const provider = await getProvider(viewer, id);
  const unit = provider?.units.find((one) => one.id === unitId);
  if (!provider || !unit) notFound();
  const history = await listObjectHistory(viewer, { entity: "Unit", entityId: unit.id, page: query.page });
  return (
    <>
      <PageHead
        crumbs={unitCrumbs(provider, unit)}
        title="Historik"
        lead="Vem som har ändrat vad om enheten, och när."
      />
      <HistoryList history={history} query={query} />
    </>
  );
}
