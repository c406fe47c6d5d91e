import { notFound } from "next/navigation";
import { DispatchList } from "@/components/dispatches/dispatch-list";
import { CaseFacts } from "@/components/follow-ups/case-facts";
import { CaseFrame } from "@/components/follow-ups/case-tabs";
import { CaseNextActs } from "@/components/follow-ups/next-acts";
import { SectionHead } from "@/components/ui/section-head";
import { grant, may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listCaseDispatches } from "@/lib/features/dispatches/queries";
import { listHindrances } from "@/lib/features/follow-ups/closing/queries";
import { getCaseProgress } from "@/lib/features/follow-ups/overview/queries";
import { getCaseHead } from "@/lib/features/follow-ups/queries";
import { getProfile } from "@/lib/features/municipality/queries";

export const metadata = { title: "Uppföljning" };

export default async function FollowUpPage({ params }: PageProps<"/follow-ups/[id]">) {
  const viewer = await requirePermission("followUp.read");
  const { id } = await params;
  const [head, progress] = await Promise.all([getCaseHead(viewer, id), getCaseProgress(viewer, id)]);
  if (!head || !progress) notFound();
  const hindrances = await listHindrances(viewer, id, await getProfile(today()));
  const sender = grant(viewer, "dispatch.read");
  const mails = sender ? await listCaseDispatches(sender, id) : [];
  return (
    <CaseFrame head={head} tab="overview">
      <div className="two even">
        <section>
          <SectionHead title="Vad kan göras nu" />
          <CaseNextActs head={head} progress={progress} hindrances={hindrances} runs={may(viewer, "followUp.run")} />
        </section>
        <section>
          <SectionHead title="Ärendet" />
          <CaseFacts head={head} progress={progress} />
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
