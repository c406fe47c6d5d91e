import { notFound } from "next/navigation";
import { AgreementHead } from "@/components/agreements/agreement-head";
import { VersionChain } from "@/components/agreements/version-chain";
import { VersionComparison } from "@/components/agreements/version-comparison";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { getAgreement } from "@/lib/features/agreements/queries";
import { agreementPageQuery } from "@/lib/features/agreements/schema";

export const metadata = { title: "Avtalets versioner" };

export default async function VersionsPage({ params, searchParams }: PageProps<"/agreements/[id]/versions">) {
  const viewer = await requirePermission("register.read");
  const { mot, visa } = agreementPageQuery.parse(await searchParams);
  const agreement = await getAgreement(viewer, (await params).id, { today: today(), day: today() });
  if (!agreement) notFound();
  const { id, versions, shown } = agreement;
  return (
    <>
      <AgreementHead agreement={agreement} mayWrite={may(viewer, "register.write")} view="versions" />
      <div className="sections">
        <VersionChain href={`/agreements/${id}`} versions={versions} inForce={shown?.number ?? null} today={today()} />
        <VersionComparison href={`/agreements/${id}/versions`} versions={versions} from={mot} to={visa} />
      </div>
    </>
  );
}
