import { notFound } from "next/navigation";
import { AgreementHead } from "@/components/agreements/agreement-head";
import { CommissionOrigins } from "@/components/agreements/commission-origins";
import { DayChoice } from "@/components/agreements/day-choice";
import { RequirementSet } from "@/components/requirements/requirement-set";
import { SectionHead } from "@/components/ui/section-head";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listOrigins } from "@/lib/features/agreements/commissions/queries";
import { getAgreement } from "@/lib/features/agreements/queries";
import { agreementPageQuery } from "@/lib/features/agreements/schema";
import { getRequirementSet } from "@/lib/features/requirements/queries";

export const metadata = { title: "Avtalets krav" };

export default async function AgreementRequirementsPage(props: PageProps<"/agreements/[id]/requirements">) {
  const viewer = await requirePermission("register.read");
  const { dag: day = today() } = agreementPageQuery.parse(await props.searchParams);
  const agreement = await getAgreement(viewer, (await props.params).id, { today: today(), day });
  if (!agreement) notFound();
  const { id, areaId, regime } = agreement;
  const [set, origins] = await Promise.all([
    getRequirementSet(viewer, { areaId, agreementId: id, regime, method: null, day }),
    listOrigins(viewer, id, day),
  ]);
  const mayWrite = may(viewer, "register.write");
  return (
    <>
      <AgreementHead agreement={agreement} mayWrite={mayWrite} view="requirements" />
      <div className="sections">
        {origins && <CommissionOrigins commissionId={id} {...origins} mayWrite={mayWrite} />}
        <section aria-labelledby="set" className="stack">
          <SectionHead id="set" title="Krav som gäller" count={set.length} detail={day} />
          <DayChoice action={`/agreements/${id}/requirements`} day={day} today={today()} what="Kraven" />
          <RequirementSet set={set} empty={`Inga krav gällde ${day}.`} />
        </section>
      </div>
    </>
  );
}
