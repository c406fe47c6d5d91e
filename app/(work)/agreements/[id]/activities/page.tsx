import { notFound } from "next/navigation";
import { ActivitiesForm } from "@/components/agreements/activities-form";
import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { agreementCrumbs } from "@/lib/features/agreements/labels";
import { getAgreement, listCoverableActivities } from "@/lib/features/agreements/queries";

export const metadata = { title: "Verksamheter i avtalet" };

export default async function ActivitiesPage({ params }: PageProps<"/agreements/[id]/activities">) {
  await requirePermission("register.write");
  const viewer = await requirePermission("register.read");
  const agreement = await getAgreement(viewer, (await params).id, { today: today(), day: today() });
  if (!agreement) notFound();
  const { id, version, area, provider } = agreement;
  const activities = await listCoverableActivities(viewer, agreement);
  const chosen = agreement.activities.map((one) => one.id);
  return (
    <>
      <PageHead
        crumbs={agreementCrumbs(agreement)}
        title="Verksamheter i avtalet"
        lead={`${provider.name}, ${area.name}.`}
      />
      {activities.length === 0 ? (
        <EmptyState title="Utföraren har ingen verksamhet i området">
          Lägg till en enhet och en verksamhet på utförarens sida först.
        </EmptyState>
      ) : (
        <ActivitiesForm agreementId={id} version={version} chosen={chosen} activities={activities} />
      )}
    </>
  );
}
