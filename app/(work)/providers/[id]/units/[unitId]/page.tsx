import { MAIN_METHOD } from "@/lib/domain/methods";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { ActivityList } from "@/components/providers/activity-list";
import { EndUnitForm } from "@/components/providers/end-form";
import { UnitFacts } from "@/components/providers/unit-facts";
import { ChangeUnitForm } from "@/components/providers/unit-form";
import { ButtonLink } from "@/components/ui/button-link";
import { SectionHead } from "@/components/ui/section-head";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { getProfile } from "@/lib/features/municipality/queries";
import { listProviderActivities } from "@/lib/features/providers/activities/queries";
import { providerCrumbs } from "@/lib/features/providers/labels";
import { getProvider } from "@/lib/features/providers/queries";

export const metadata = { title: "Enhet" };

export default async function UnitPage({ params }: PageProps<"/providers/[id]/units/[unitId]">) {
  const viewer = await requirePermission("register.read");
  const { id, unitId } = await params;
  const provider = await getProvider(viewer, id);
  const unit = provider?.units.find((one) => one.id === unitId);
  if (!provider || !unit) notFound();
  const day = today();
  const profile = await getProfile(day);
  const activities = await listProviderActivities(viewer, id, { profile, today: day });
  const mayWrite = may(viewer, "register.write");
  const years = profile.methods[MAIN_METHOD].intervalYears ?? 0;
  return (
    <>
      <PageHead
        crumbs={providerCrumbs(provider)}
        title={unit.name}
        actions={
          <>
            <ButtonLink href={`/providers/${id}/units/${unitId}/history`} variant="tertiary">
              Historik
            </ButtonLink>
            {mayWrite && unit.endedOn === null && (
              <ButtonLink href={`/providers/${id}/units/${unitId}/activities/new`}>Lägg till verksamhet</ButtonLink>
            )}
          </>
        }
      />
      <div className="sections">
        <section aria-labelledby="activities">
          <SectionHead id="activities" title="Verksamheter" />
          <ActivityList activities={activities.filter((one) => one.unitId === unitId)} years={years} />
        </section>
        <section aria-labelledby="details">
          <SectionHead id="details" title="Uppgifter" />
          {mayWrite ? <ChangeUnitForm unit={unit} /> : <UnitFacts unit={unit} />}
        </section>
        {mayWrite && (
          <section aria-labelledby="end">
            <SectionHead id="end" title="Avsluta enheten" />
            <EndUnitForm key={unit.version} providerId={id} {...unit} />
          </section>
        )}
      </div>
    </>
  );
}
