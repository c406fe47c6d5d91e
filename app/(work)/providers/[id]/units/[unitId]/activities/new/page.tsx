import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { AddActivityForm } from "@/components/providers/activity-form";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listAreaOptions } from "@/lib/features/areas/queries";
import { unitCrumbs } from "@/lib/features/providers/labels";
import { getProvider } from "@/lib/features/providers/queries";

export const metadata = { title: "Lägg till verksamhet" };

type Props = PageProps<"/providers/[id]/units/[unitId]/activities/new">;

export default async function NewActivityPage({ params }: Props) {
  await requirePermission("register.write");
  const viewer = await requirePermission("register.read");
  const { id, unitId } = await params;
  const provider = await getProvider(viewer, id);
  const unit = provider?.units.find((one) => one.id === unitId);
  if (!provider || !unit) notFound();
  return (
    <>
      <PageHead
        crumbs={unitCrumbs(provider, unit)}
        title="Lägg till verksamhet"
        lead="Vad enheten gör i ett verksamhetsområde. Det är verksamheten som följs upp."
      />
      <AddActivityForm
        providerId={id}
        unit={unit}
        regime={provider.regime}
        areas={await listAreaOptions(viewer, today())}
      />
    </>
  );
}
