import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PublishPanel } from "@/components/requirements/publish-panel";
import { RequirementAround } from "@/components/requirements/requirement-around";
import { RequirementHead } from "@/components/requirements/requirement-head";
import { WordingChain } from "@/components/requirements/wording-chain";
import { WordingInWords } from "@/components/requirements/wording-in-words";
import { SectionHead } from "@/components/ui/section-head";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { proposalsOn } from "@/lib/features/proposals/queries";
import { getRequirement } from "@/lib/features/requirements/queries";

type Props = PageProps<"/requirements/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requirePermission("register.read");
  const found = await getRequirement(viewer, (await params).id, today());
  return { title: found ? `Krav ${found.code}` : "Kravet finns inte" };
}

export default async function RequirementPage({ params }: Props) {
  const viewer = await requirePermission("register.read");
  const { id } = await params;
  const [requirement, proposals] = await Promise.all([getRequirement(viewer, id, today()), proposalsOn(viewer, id)]);
  if (!requirement) notFound();
  const { shown, draft, missing, versions, inForce } = requirement;
  const mayWrite = may(viewer, "requirement.publish");
  return (
    <>
      <RequirementHead requirement={requirement} mayWrite={mayWrite} />
      <div className="two narrow">
        <div className="sections">
          {draft && <PublishPanel requirementId={id} draft={draft} missing={missing} mayWrite={mayWrite} />}
          {shown && (
            <section aria-labelledby="wording">
              <SectionHead id="wording" title="Lydelse" detail={`version ${String(shown.number)}`} />
              <WordingInWords wording={shown} whole={requirement.agreement === null} />
            </section>
          )}
          <section aria-labelledby="versions">
            <SectionHead id="versions" title="Versioner" count={versions.length} />
            <WordingChain versions={versions} inForce={inForce?.number ?? null} today={today()} />
          </section>
        </div>
        <RequirementAround
          requirement={requirement}
          proposals={proposals}
          mayDecide={mayWrite}
          maySeeCase={may(viewer, "followUp.read")}
        />
      </div>
    </>
  );
}
