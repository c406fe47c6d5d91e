import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { ProposalForm } from "@/components/requirements/proposal-form";
import { WordingInWords } from "@/components/requirements/wording-in-words";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { getCaseHead } from "@/lib/features/follow-ups/queries";
import { requirementCrumbs } from "@/lib/features/requirements/list/labels";
import { proposalPageQuery } from "@/lib/features/proposals/schema";
import { getRequirement } from "@/lib/features/requirements/queries";

export const metadata = { title: "Föreslå bättre lydelse" };

/** Reached from a follow-up's requirement: `?followUp=ID`. */
export default async function ProposePage({ params, searchParams }: PageProps<"/requirements/[id]/propose">) {
  await requirePermission("followUp.contribute");
  const reader = await requirePermission("followUp.read");
  const viewer = await requirePermission("register.read");
  const { followUp: followUpId = "" } = proposalPageQuery.parse(await searchParams);
  const [requirement, followUp] = await Promise.all([
    getRequirement(viewer, (await params).id, today()),
    getCaseHead(reader, followUpId),
  ]);
  if (!requirement?.shown || !followUp) notFound();
  return (
    <>
      <PageHead
        crumbs={requirementCrumbs(requirement)}
        title="Föreslå bättre lydelse"
        lead={`Lärdom av ${followUp.diaryNumber ?? "uppföljningen"}, till nästa upphandling.`}
      />
      <div className="sections">
        <WordingInWords wording={requirement.shown} whole={requirement.agreement === null} />
        <ProposalForm requirementId={requirement.id} followUpId={followUp.id} />
      </div>
    </>
  );
}
