import { notFound } from "next/navigation";
import { DraftForm } from "@/components/agreements/draft-form";
import { IdentityForm } from "@/components/agreements/identity-form";
import { PageHead } from "@/components/layout/page-head";
import { SectionHead } from "@/components/ui/section-head";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { agreementCrumbs } from "@/lib/features/agreements/labels";
import { getAgreement } from "@/lib/features/agreements/queries";

export const metadata = { title: "Utkast till villkor" };

export default async function DraftPage({ params }: PageProps<"/agreements/[id]/draft">) {
  await requirePermission("register.write");
  const viewer = await requirePermission("register.read");
  const agreement = await getAgreement(viewer, (await params).id, { today: today(), day: today() });
  if (!agreement?.draft) notFound();
  const { id, basis, draft, status } = agreement;
  return (
    <>
      <PageHead
        crumbs={agreementCrumbs(agreement)}
        title={draft.number === 1 ? "Avtalets villkor, utkast" : `Utkast till version ${String(draft.number)}`}
        lead="Inget av det här gäller förrän utkastet sätts i kraft."
      />
      <div className="sections">
        {status === "DRAFT" && (
          <section aria-labelledby="identity">
            <SectionHead id="identity" title="Nummer och grund" />
            <IdentityForm {...agreement} key={agreement.version} />
          </section>
        )}
        <section aria-labelledby="terms">
          <SectionHead id="terms" title="Villkor" />
          <DraftForm agreementId={id} basis={basis} draft={draft} key={`${basis} ${String(draft.version)}`} />
        </section>
      </div>
    </>
  );
}
