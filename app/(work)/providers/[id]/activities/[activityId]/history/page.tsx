import { notFound } from "next/navigation";
import { HistoryList } from "@/components/history/history-list";
import { PageHead } from "@/components/layout/page-head";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listObjectHistory } from "@/lib/features/history/queries";
import { historyQuery } from "@/lib/features/history/schema";
import { getProfile } from "@/lib/features/municipality/queries";
import { getActivityHead } from "@/lib/features/providers/activities/queries";
import { unitCrumbs } from "@/lib/features/providers/labels";

export const metadata = { title: "Verksamhetens historik" };

type Props = PageProps<"/providers/[id]/activities/[activityId]/history">;

export default async function ActivityHistoryPage({ params, searchParams }: Props) {
  const viewer = await requirePermission("register.read");
  const query = historyQuery.parse(await searchParams);
  const { id, activityId } = await params;
  const day = today();
  const activity = await getActivityHead(viewer, activityId, { profile: await getProfile(day), today: day });
  if (activity?.providerId !== id) notFound();
  const { unitId, unitName, areaName, providerName } = activity;
  const history = await listObjectHistory(viewer, { entity: "Activity", entityId: activityId, page: query.page });
  return (
    <>
      <PageHead
        crumbs={[
          ...unitCrumbs({ id, name: providerName }, { id: unitId, name: unitName }),
          { href: `/providers/${id}/activities/${activityId}`, label: areaName },
        ]}
        title="Historik"
        lead="Vem som har ändrat vad om verksamheten, och när."
      />
      <HistoryList history={history} query={query} />
    </>
  );
}
