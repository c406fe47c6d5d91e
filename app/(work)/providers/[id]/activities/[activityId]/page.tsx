import { MAIN_METHOD } from "@/lib/domain/methods";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { ActivityFacts } from "@/components/providers/activity-facts";
import { ChangeActivityForm } from "@/components/providers/activity-form";
import { ButtonLink } from "@/components/ui/button-link";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listAreaOptions } from "@/lib/features/areas/queries";
import { getProfile } from "@/lib/features/municipality/queries";
import { causeSentence } from "@/lib/features/obligations/labels";
import { getActivityHead } from "@/lib/features/providers/activities/queries";
import { unitCrumbs } from "@/lib/features/providers/labels";

export const metadata = { title: "Verksamhet" };

type Props = PageProps<"/providers/[id]/activities/[activityId]">;

export default async function ActivityPage({ params }: Props) {
  const viewer = await requirePermission("register.read");
  const { id, activityId } = await params;
  const day = today();
  const profile = await getProfile(day);
  const activity = await getActivityHead(viewer, activityId, { profile, today: day });
  if (activity?.providerId !== id) notFound();
  const { unitId, unitName, areaName, providerName, regime } = activity;
  return (
    <>
      <PageHead
        crumbs={unitCrumbs({ id, name: providerName }, { id: unitId, name: unitName })}
        title={`${unitName}, ${areaName}`}
        here={areaName}
        lead={causeSentence(activity, profile.methods[MAIN_METHOD].intervalYears ?? 0)}
        actions={
          <ButtonLink href={`/providers/${id}/activities/${activityId}/history`} variant="tertiary">
            Historik
          </ButtonLink>
        }
      />
      {may(viewer, "register.write") ? (
        <ChangeActivityForm
          activity={activity}
          regime={regime}
          areas={await listAreaOptions(viewer, day, activity.areaId)}
        />
      ) : (
        <ActivityFacts activity={activity} />
      )}
    </>
  );
}
