import { notFound } from "next/navigation";
import { DispatchList } from "@/components/dispatches/dispatch-list";
import { CaseFacts } from "@/components/follow-ups/case-facts";
import { CaseFrame } from "@/components/follow-ups/case-tabs";
import { CaseNextActs } from "@/components/follow-ups/next-acts";
import { TeamForm } from "@/components/follow-ups/team-form";
import { SectionHead } from "@/components/ui/section-head";
import { grant, may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listHindrances } from "@/lib/features/closing/queries";
import { listCaseDispatches } from "@/lib/features/dispatches/queries";
import { getCaseProgress } from "@/lib/features/follow-ups/overview/queries";
import { getProfileOfCase } from "@/lib/features/follow-ups/profile/queries";
import { getCaseHead } from "@/lib/features/follow-ups/queries";
import { listTeamChoices } from "@/lib/features/follow-ups/team/queries";

export const metadata = { title: "Uppföljning" };

export default async function FollowUpPage({ params }: PageProps<"/follow-ups/[id]">) {
  const viewer = await requirePermission("followUp.read");
  const { id } = await params;
  const [head, progress] = await Promise.all([getCaseHead(viewer, id), getCaseProgress(viewer, id)]);
  if (!head || !progress) notFound();
  const runner = grant(viewer, "followUp.run");
  const sender = grant(viewer, "dispatch.read");
  const profile = await getProfileOfCase(id);
  const [hindrances, choices, mails] = await Promise.all([
    listHindrances(viewer, id),
    runner && !head.ended ? listTeamChoices(runner, { areaLaws: head.areaLaws, profile, day: today() }) : null,
    sender ? listCaseDispatches(sender, id) : [],
  ]);
  return (
    <CaseFrame head={head} tab="overview">
      <div className="two">
        <section>
          <SectionHead title="Vad kan göras nu" />
          <CaseNextActs
            head={head}
            progress={progress}
            hindrances={hindrances}
            minSiteVisits={profile.methods[head.method].minSiteVisits}
            runs={runner !== null}
          />
        </section>
        <section className="stack">
          <SectionHead title="Ärendet" />
          <CaseFacts head={head} progress={progress} />
          {choices && (
            <details className="area framed">
              <summary>Ändra teamet</summary>
              <div className="pad">
                <TeamForm key={head.version} head={head} choices={choices} />
              </div>
            </details>
          )}
        </section>
      </div>
      {mails.length > 0 && (
        <section>
          <SectionHead title="Skickat" count={mails.length} />
          <DispatchList rows={mails} mayRetry={may(viewer, "dispatch.retry")} />
        </section>
      )}
    </CaseFrame>
  );
}
