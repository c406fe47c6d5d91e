import { AreasTable } from "@/components/areas/areas-table";
import { PageHead } from "@/components/layout/page-head";
import { ButtonLink } from "@/components/ui/button-link";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { listAreas } from "@/lib/features/areas/queries";

export const metadata = { title: "Verksamhetsområden" };

export default async function AreasPage() {
  const viewer = await requirePermission("settings.read");
  return (
    <>
      <PageHead
        crumbs={[{ href: "/admin", label: "Administration" }]}
        title="Verksamhetsområden"
        lead="Verksamheter, avtal och krav hör till ett område. Lagarna avgör om MAS och MAR kan delta."
        actions={may(viewer, "settings.manage") && <ButtonLink href="/admin/areas/new">Lägg till område</ButtonLink>}
      />
      <AreasTable rows={await listAreas(viewer)} />
    </>
  );
}
