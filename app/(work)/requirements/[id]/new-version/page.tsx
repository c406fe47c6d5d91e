import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { NewWordingForm } from "@/components/requirements/version-forms";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { requirementCrumbs } from "@/lib/features/requirements/list/labels";
import { getRequirement } from "@/lib/features/requirements/queries";

export const metadata = { title: "Ny version av kravet" };

export default async function NewWordingPage({ params }: PageProps<"/requirements/[id]/new-version">) {
  await requirePermission("requirement.publish");
  const viewer = await requirePermission("register.read");
  const requirement = await getRequirement(viewer, (await params).id, today());
  if (!requirement) notFound();
  return (
    <>
      <PageHead
        crumbs={requirementCrumbs(requirement)}
        title="Ny version av kravet"
        lead="Utkastet börjar som en kopia av lydelsen i dag."
      />
      <NewWordingForm requirementId={requirement.id} version={requirement.version} />
    </>
  );
}
