import { notFound } from "next/navigation";
import { NewVersionForm } from "@/components/agreements/new-version-form";
import { PageHead } from "@/components/layout/page-head";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { agreementCrumbs } from "@/lib/features/agreements/labels";
import { getAgreement } from "@/lib/features/agreements/queries";

export const metadata = { title: "Ny version av villkoren" };

export default async function NewVersionPage({ params }: PageProps<"/agreements/[id]/new-version">) {
  await requirePermission("register.write");
  const viewer = await requirePermission("register.read");
  const agreement = await getAgreement(viewer, (await params).id, { today: today(), day: today() });
  if (!agreement) notFound();
  return (
    <>
      <PageHead
        crumbs={agreementCrumbs(agreement)}
        title="Ny version av villkoren"
        lead="Utkastet börjar som en kopia av det som gäller. Sedan ändrar du det som ska vara nytt."
      />
      <NewVersionForm agreementId={agreement.id} version={agreement.version} />
    </>
  );
}
