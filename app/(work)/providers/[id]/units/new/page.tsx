import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { AddUnitForm } from "@/components/providers/unit-form";
import { requirePermission } from "@/lib/auth/require";
import { providerCrumbs } from "@/lib/features/providers/labels";
import { getProvider } from "@/lib/features/providers/queries";

export const metadata = { title: "Lägg till enhet" };

export default async function NewUnitPage({ params }: PageProps<"/providers/[id]/units/new">) {
  await requirePermission("register.write");
  const viewer = await requirePermission("register.read");
  const provider = await getProvider(viewer, (await params).id);
  if (!provider) notFound();
  return (
    <>
      <PageHead
        crumbs={providerCrumbs(provider)}
        title="Lägg till enhet"
        lead="En plats med en verksamhetschef. Vad enheten gör läggs till efteråt."
      />
      <AddUnitForm providerId={provider.id} />
    </>
  );
}
