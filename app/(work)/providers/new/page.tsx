import { PageHead } from "@/components/layout/page-head";
import { RegisterProviderForm } from "@/components/providers/provider-form";
import { requirePermission } from "@/lib/auth/require";

export const metadata = { title: "Registrera utförare" };

export default async function NewProviderPage() {
  await requirePermission("register.write");
  return (
    <>
      <PageHead
        crumbs={[{ href: "/providers", label: "Utförare" }]}
        title="Registrera utförare"
        lead="Den som driver en eller flera enheter. Enheterna läggs till efteråt."
      />
      <RegisterProviderForm />
    </>
  );
}
