import { notFound } from "next/navigation";
import { MaterialForm } from "@/components/evidence/material-form";
import { CaseFrame } from "@/components/follow-ups/case-tabs";
import { SectionHead } from "@/components/ui/section-head";
import { requireBoth } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { getRequest } from "@/lib/features/evidence-requests/queries";
import { receiveQuery } from "@/lib/features/evidence-requests/schema";
import { getCaseHead } from "@/lib/features/follow-ups/queries";
import "@/components/evidence/evidence.css";

export const metadata = { title: "Registrera svar" };

export default async function ReceivePage({ params, searchParams }: PageProps<"/follow-ups/[id]/evidence/receive">) {
  const viewer = await requireBoth("followUp.run", "followUp.read");
  const { id } = await params;
  const { begaran } = receiveQuery.parse(await searchParams);
  const head = await getCaseHead(viewer, id);
  if (!head?.running) notFound();
  const request = begaran ? await getRequest(viewer, { followUpId: id, id: begaran, today: today() }) : null;
  if (begaran && !request) notFound();
  return (
    <CaseFrame head={head} tab="evidence">
      <section>
        <SectionHead
          title="Registrera svar"
          detail={request ? `på begäran med sista dag ${request.dueOn}` : "som kom utan begäran"}
        />
        <MaterialForm followUpId={id} today={today()} senderName={head.managerName ?? ""} request={request} />
      </section>
    </CaseFrame>
  );
}
