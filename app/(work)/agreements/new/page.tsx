import { CreateAgreementForm } from "@/components/agreements/create-form";
import { PlaceChoice } from "@/components/agreements/place-choice";
import { PageHead } from "@/components/layout/page-head";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listCoverableActivities, listProviderOptions } from "@/lib/features/agreements/queries";
import { newAgreementQuery } from "@/lib/features/agreements/schema";
import { listAreaOptions } from "@/lib/features/areas/queries";
import { REGIME_LABELS } from "@/lib/format/regimes";

export const metadata = { title: "Registrera avtal" };
const crumbs = [{ href: "/agreements", label: "Avtal och uppdrag" }];

export default async function NewAgreementPage({ searchParams }: PageProps<"/agreements/new">) {
  const viewer = await requirePermission("register.read");
  const writer = await requirePermission("register.write");
  const { provider: providerId, area: areaId } = newAgreementQuery.parse(await searchParams);
  const [providers, areas] = await Promise.all([listProviderOptions(writer), listAreaOptions(writer, today())]);
  const provider = providers.find((one) => one.id === providerId);
  const area = areas.find((one) => one.value === areaId);
  if (!provider || !area) {
    return (
      <>
        <PageHead crumbs={crumbs} title="Registrera avtal" lead="Med vem och för vad? Sedan fyller du i villkoren." />
        <PlaceChoice providers={providers} areas={areas} providerId={provider?.id} areaId={area?.value} />
      </>
    );
  }
  const place = { providerId: provider.id, areaId: area.value };
  const activities = await listCoverableActivities(viewer, place);
  return (
    <>
      <PageHead
        crumbs={crumbs}
        title="Registrera avtal"
        lead={`${provider.name}, ${REGIME_LABELS[provider.regime].toLowerCase()}, ${area.label}. Avtalet sparas som utkast.`}
      />
      <CreateAgreementForm {...place} regime={provider.regime} activities={activities} />
    </>
  );
}
