import { notFound } from "next/navigation";
import { AnswerChoices } from "@/components/agreements/answer-choices";
import { PageHead } from "@/components/layout/page-head";
import { Tag } from "@/components/ui/tag";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { getOriginComparison } from "@/lib/features/agreements/commissions/comparison/queries";
import { ORIGIN_STATE_LABELS } from "@/lib/features/agreements/commissions/labels";
import { agreementCrumbs } from "@/lib/features/agreements/labels";
import { getAgreement } from "@/lib/features/agreements/queries";

export const metadata = { title: "Ta ställning till krav" };

export default async function AnswerPage({ params }: PageProps<"/agreements/[id]/answers/[requirementId]">) {
  await requirePermission("register.write");
  const viewer = await requirePermission("register.read");
  const { id, requirementId } = await params;
  const [agreement, comparison] = await Promise.all([
    getAgreement(viewer, id, { today: today(), day: today() }),
    getOriginComparison(viewer, { commissionId: id, requirementId, day: today() }),
  ]);
  if (!agreement || !comparison) notFound();
  const { origin, contract } = comparison;
  return (
    <>
      <PageHead
        crumbs={agreementCrumbs(agreement)}
        title={`${origin.code} ${origin.title}`}
        here={origin.code}
        tags={<Tag tone={origin.drifted ? "warning" : "neutral"}>{ORIGIN_STATE_LABELS[origin.state]}</Tag>}
        lead={`Krav i avtal ${contract.diaryNumber}.`}
      />
      <AnswerChoices commissionId={id} comparison={comparison} />
    </>
  );
}
