import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { EndProviderForm } from "@/components/providers/end-form";
import { ChangeProviderForm } from "@/components/providers/provider-form";
import { SectionHead } from "@/components/ui/section-head";
import { requirePermission } from "@/lib/auth/require";
import { providerCrumbs } from "@/lib/features/providers/labels";
import { getProvider } from "@/lib/features/providers/queries";

export const metadata = { title: "Ändra utförare" };

export default async function EditProviderPage({ params }: PageProps<"/providers/[id]/edit">) {
  await requirePermission("register.write");
  const viewer = await requirePermission("register.read");
  const provider = await getProvider(viewer, (await params).id);
  if (!provider) notFound();
  return (
    <>
      <PageHead crumbs={providerCrumbs(provider)} title="Ändra uppgifter" />
      <div className="sections">
        <ChangeProviderForm provider={provider} />
        <section aria-labelledby="end">
          <SectionHead id="end" title="Avsluta utföraren" />
          <EndProviderForm {...provider} />
        </section>
      </div>
    </>
  );
}
