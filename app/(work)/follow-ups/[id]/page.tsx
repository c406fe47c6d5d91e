import { notFound } from "next/navigation";
import { CaseFacts } from "@/components/follow-ups/case-facts";
import { CaseFrame } from "@/components/follow-ups/case-tabs";
import { CaseNextActs } from "@/components/follow-ups/next-acts";
import { SectionHead } from "@/components/ui/section-head";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { listHindrances } from "@/lib/features/closing/queries";
import { getCaseProgress } from "@/lib/features/follow-ups/overview/queries";
import { getProfileOfCase } from "@/lib/features/follow-ups/profile/queries";
import { getCaseHead } from "@/lib/features/follow-ups/queries";

export const metadata = { title: "Uppföljning" };

export default async function FollowUpPage({ params }: PageProps<"/follow-ups/[id]">) {
  const viewer = await requirePermission("followUp.read");
  const { id } = await params;
  const [head, progress] = await Promise.all([getCaseHead(viewer, id), getCaseProgress(viewer, id)]);
  if (!head || !progress) notFound();
  const [{ methods }, hindrances] = await Promise.all([getProfileOfCase(id), listHindrances(viewer, id)]);
  return (
    <CaseFrame head={head} tab="overview">
      <div className="two even">
        <section>
          <SectionHead title="Vad kan göras nu" />
          <CaseNextActs
            head={head}
            progress={progress}
            hindrances={hindrances}
            minSiteVisits={methods[head.method].minSiteVisits}
            runs={may(viewer, "followUp.run")}
          />
        </section>
        <section>
          <SectionHead title="Ärendet" />
          <CaseFacts head={head} progress={progress} />
        </section>
      </div>
    </CaseFrame>
  );
}
