import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { EndRequirementForm } from "@/components/requirements/version-forms";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { requirementCrumbs } from "@/lib/features/requirements/list/labels";
import { getRequirement } from "@/lib/features/requirements/queries";
import { dayText } from "@/lib/format/form-values";

export const metadata = { title: "Avsluta kravet" };

export default async function EndRequirementPage({ params }: PageProps<"/requirements/[id]/end">) {
  await requirePermission("requirement.publish");
  const viewer = await requirePermission("register.read");
  const requirement = await getRequirement(viewer, (await params).id, today());
  if (!requirement) notFound();
  const { id, version, shown } = requirement;
  return (
    <>
      <PageHead crumbs={requirementCrumbs(requirement)} title="Avsluta kravet" lead={`${shown?.title ?? ""}.`} />
      <EndRequirementForm requirementId={id} version={version} validTo={dayText(shown?.validTo ?? null)} />
    </>
  );
}
