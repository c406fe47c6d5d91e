import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AgreementHead } from "@/components/agreements/agreement-head";
import { AgreementTerms } from "@/components/agreements/agreement-terms";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { getAgreement } from "@/lib/features/agreements/queries";
import { agreementPageQuery } from "@/lib/features/agreements/schema";

type Props = PageProps<"/agreements/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requirePermission("register.read");
  const found = await getAgreement(viewer, (await params).id, { today: today(), day: today() });
  return { title: found ? `Avtal ${found.diaryNumber}` : "Avtalet finns inte" };
}

export default async function AgreementPage({ params, searchParams }: Props) {
  const viewer = await requirePermission("register.read");
  const { dag: day = today() } = agreementPageQuery.parse(await searchParams);
  const agreement = await getAgreement(viewer, (await params).id, { today: today(), day });
  if (!agreement) notFound();
  const mayWrite = may(viewer, "register.write");
  return (
    <>
      <AgreementHead agreement={agreement} mayWrite={mayWrite} view="terms" />
      <AgreementTerms agreement={agreement} day={day} today={today()} mayWrite={mayWrite} />
    </>
  );
}
