import { notFound } from "next/navigation";
import { CaseFrame } from "@/components/follow-ups/case-tabs";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { SectionHead } from "@/components/ui/section-head";
import { VisitList } from "@/components/visits/visit-list";
import { may } from "@/lib/auth/permissions";
import { today } from "@/lib/clock";
import { requirePermission } from "@/lib/auth/require";
import { getProfileOfCase } from "@/lib/features/follow-ups/profile/queries";
import { getCaseHead } from "@/lib/features/follow-ups/queries";
import { siteVisitSentence } from "@/lib/features/visits/labels";
import { countSiteVisits, listVisits } from "@/lib/features/visits/queries";
import "@/components/visits/visits.css";

export const metadata = { title: "Platsbesök" };

export default async function VisitsPage({ params }: PageProps<"/follow-ups/[id]/visits">) {
  const viewer = await requirePermission("followUp.read");
  const { id } = await params;
  const [head, visits] = await Promise.all([getCaseHead(viewer, id), listVisits(viewer, id)]);
  if (!head) notFound();
  const profile = await getProfileOfCase(id);
  const noticeAt = { rules: { method: head.method, profile }, today: today() };
  const wanted = profile.methods[head.method].minSiteVisits;
  const done = countSiteVisits(visits);
  const runs = head.running && may(viewer, "followUp.run");
  const writes = head.running && may(viewer, "followUp.contribute");
  return (
    <CaseFrame
      head={head}
      tab="visits"
      actions={
        runs && (
          <ButtonLink href={`/follow-ups/${id}/visits/new`} variant="primary">
            Planera besök
          </ButtonLink>
        )
      }
    >
      <section className="stack">
        <SectionHead title="Besök" count={visits.length} />
        <Notice tone={wanted > 0 ? (done >= wanted ? "success" : "warning") : "info"}>
          <p>{siteVisitSentence(done, wanted)}</p>
        </Notice>
        <VisitList followUpId={id} visits={visits} noticeAt={noticeAt} runs={runs} writes={writes} />
      </section>
    </CaseFrame>
  );
}
