import { notFound } from "next/navigation";
import { HistoryList } from "@/components/history/history-list";
import { PageHead } from "@/components/layout/page-head";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listObjectHistory } from "@/lib/features/history/queries";
import { historyQuery } from "@/lib/features/history/schema";
import { requirementCrumbs } from "@/lib/features/requirements/list/labels";
import { getRequirement } from "@/lib/features/requirements/queries";

export const metadata = { title: "Kravets historik" };

export default async function RequirementHistoryPage({
  params,
  searchParams,
}: PageProps<"/requirements/[id]/history">) {
  const viewer = await requirePermission("register.read");
  const query = historyQuery.parse(await searchParams);
  const requirement = await getRequirement(viewer, (await params).id, today());
  if (!requirement) notFound();
  const asked = { entity: "Requirement", entityId: requirement.id, page: query.page } as const;
  const history = await listObjectHistory(viewer, asked);
  return (
    <>
      <PageHead crumbs={requirementCrumbs(requirement)} title="Historik" lead="Vem som har ändrat vad, och när." />
      <HistoryList history={history} query={query} />
    </>
  );
}
