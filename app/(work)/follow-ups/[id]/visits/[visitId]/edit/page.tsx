import { notFound } from "next/navigation";
import { CaseFrame } from "@/components/follow-ups/case-tabs";
import { SectionHead } from "@/components/ui/section-head";
import { NoticeForm } from "@/components/visits/notice-form";
import { CancelVisitForm, CarryOutForm } from "@/components/visits/visit-acts";
import { EditVisitForm } from "@/components/visits/visit-form";
import { requireBoth } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { getCaseHead } from "@/lib/features/follow-ups/queries";
import { suggestedSummary } from "@/lib/features/visits/notices/labels";
import { listFocusAreas } from "@/lib/features/visits/notices/queries";
import { getVisit } from "@/lib/features/visits/queries";

export const metadata = { title: "Ändra besök" };

export default async function EditVisitPage({ params }: PageProps<"/follow-ups/[id]/visits/[visitId]/edit">) {
  const viewer = await requireBoth("followUp.run", "followUp.read");
  const { id, visitId } = await params;
  const head = await getCaseHead(viewer, id);
  const visit = await getVisit(viewer, id, visitId);
  if (!head?.running || !visit || visit.status === "CANCELLED") notFound();
  const planned = visit.status === "PLANNED";
  const proposed = visit.day > today() ? today() : visit.day;
  return (
    <CaseFrame head={head} tab="visits">
      <div className="sections">
        <section>
          <SectionHead title={planned ? "Besöket har ägt rum" : "Rätta besöket"} />
          <CarryOutForm
            followUpId={id}
            visit={visit}
            day={visit.carriedOutOn ?? proposed}
            today={today()}
            corrects={!planned}
          />
        </section>
        {planned && (
          <>
            <section id="change">
              <SectionHead title="Ändra besöket" />
              <EditVisitForm followUpId={id} visit={visit} />
            </section>
            {visit.mayBeNotified && (
              <section id="notice">
                <SectionHead title="Kallelse" />
                <NoticeForm
                  followUpId={id}
                  visit={visit}
                  to={{ name: head.managerName ?? head.unitName, address: head.managerEmail ?? "" }}
                  summary={suggestedSummary(await listFocusAreas(viewer, id))}
                />
              </section>
            )}
            <section id="cancel">
              <SectionHead title="Ställ in besöket" />
              <CancelVisitForm followUpId={id} visit={visit} />
            </section>
          </>
        )}
      </div>
    </CaseFrame>
  );
}
