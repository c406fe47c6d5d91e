import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { RequirementDraftForm } from "@/components/requirements/draft-form";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { requirementCrumbs } from "@/lib/features/requirements/list/labels";
import { listFocusAreas } from "@/lib/features/requirements/list/queries";
import { getRequirement } from "@/lib/features/requirements/queries";

export const metadata = { title: "Utkast till krav" };

export default async function RequirementDraftPage({ params }: PageProps<"/requirements/[id]/draft">) {
  await requirePermission("requirement.publish");
  const viewer = await requirePermission("register.read");
  const requirement = await getRequirement(viewer, (await params).id, today());
  if (!requirement?.draft) notFound();
  const { id, draft, agreement } = requirement;
  const focusAreas = await listFocusAreas(viewer);
  return (
    <>
      <PageHead
        crumbs={requirementCrumbs(requirement)}
        title={draft.number === 1 ? "Utkast till krav" : `Utkast till version ${String(draft.number)}`}
        lead="Inget av det här gäller förrän utkastet publiceras."
      />
      <RequirementDraftForm requirementId={id} draft={draft} ofAgreement={agreement !== null} focusAreas={focusAreas} />
    </>
  );
}
