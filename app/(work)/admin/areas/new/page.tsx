import { AddAreaForm } from "@/components/areas/area-form";
import { PageHead } from "@/components/layout/page-head";
import { requirePermission } from "@/lib/auth/require";

export const metadata = { title: "Lägg till område" };

export default async function NewAreaPage() {
  await requirePermission("settings.manage");
  return (
    <>
      <PageHead
        crumbs={[
          { href: "/admin", label: "Administration" },
          { href: "/admin/areas", label: "Verksamhetsområden" },
        ]}
        title="Lägg till område"
      />
      <AddAreaForm />
    </>
  );
}
