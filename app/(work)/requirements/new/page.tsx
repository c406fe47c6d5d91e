import { PageHead } from "@/components/layout/page-head";
import { CreateRequirementForm } from "@/components/requirements/create-form";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listAgreementOptions } from "@/lib/features/agreements/queries";
import { listAreaOptions } from "@/lib/features/areas/queries";
import { listFocusAreas } from "@/lib/features/requirements/list/queries";
import { newRequirementQuery } from "@/lib/features/requirements/schema";

export const metadata = { title: "Nytt krav" };

export default async function NewRequirementPage({ searchParams }: PageProps<"/requirements/new">) {
  await requirePermission("requirement.publish");
  const viewer = await requirePermission("register.read");
  const { agreement, area } = newRequirementQuery.parse(await searchParams);
  const [areas, agreements, focusAreas] = await Promise.all([
    listAreaOptions(viewer, today()),
    listAgreementOptions(viewer),
    listFocusAreas(viewer),
  ]);
  const owner = agreements.find((one) => one.id === agreement);
  return (
    <>
      <PageHead
        crumbs={[{ href: "/requirements", label: "Krav" }]}
        title="Nytt krav"
        lead="Kravet sparas som utkast och börjar gälla när det publiceras."
      />
      <CreateRequirementForm
        {...{ areas, agreements, focusAreas }}
        areaId={owner?.areaId ?? area}
        agreementId={owner?.id}
      />
    </>
  );
}
