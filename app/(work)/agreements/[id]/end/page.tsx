import { notFound } from "next/navigation";
import { EndAgreementForm } from "@/components/agreements/end-form";
import { PageHead } from "@/components/layout/page-head";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { agreementCrumbs, standingText } from "@/lib/features/agreements/labels";
import { getAgreement } from "@/lib/features/agreements/queries";

export const metadata = { title: "Avsluta avtalet" };

export default async function EndAgreementPage({ params }: PageProps<"/agreements/[id]/end">) {
  await requirePermission("register.write");
  const viewer = await requirePermission("register.read");
  const agreement = await getAgreement(viewer, (await params).id, { today: today(), day: today() });
  if (!agreement) notFound();
  return (
    <>
      <PageHead crumbs={agreementCrumbs(agreement)} title="Avsluta avtalet" lead={`${standingText(agreement)}.`} />
      <EndAgreementForm agreementId={agreement.id} version={agreement.version} endedOn={agreement.endedOn} />
    </>
  );
}
