import { notFound } from "next/navigation";
import { ChangeAreaForm } from "@/components/areas/area-form";
import { PageHead } from "@/components/layout/page-head";
import { ButtonLink } from "@/components/ui/button-link";
import { requirePermission } from "@/lib/auth/require";
import { getArea } from "@/lib/features/areas/queries";

export const metadata = { title: "Ändra område" };

export default async function AreaPage({ params }: PageProps<"/admin/areas/[id]">) {
  const viewer = await requirePermission("settings.read");
  await requirePermission("settings.manage");
  const area = await getArea(viewer, (await params).id);
  if (!area) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { href: "/admin", label: "Administration" },
          { href: "/admin/areas", label: "Verksamhetsområden" },
        ]}
        title={area.name}
        actions={
          <ButtonLink href={`/admin/areas/${area.id}/history`} variant="tertiary">
            Historik
          </ButtonLink>
        }
      />
      <ChangeAreaForm area={area} />
    </>
  );
}
