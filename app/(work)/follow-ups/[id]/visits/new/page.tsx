import { notFound } from "next/navigation";
import { CaseFrame } from "@/components/follow-ups/case-tabs";
import { SectionHead } from "@/components/ui/section-head";
import { PlanVisitForm } from "@/components/visits/visit-form";
import { requireBoth } from "@/lib/auth/require";
import { getCaseHead } from "@/lib/features/follow-ups/queries";

export const metadata = { title: "Planera besök" };

export default async function NewVisitPage({ params }: PageProps<"/follow-ups/[id]/visits/new">) {
  const viewer = await requireBoth("followUp.run", "followUp.read");
  const { id } = await params;
  const head = await getCaseHead(viewer, id);
  if (!head?.running) notFound();
  return (
    <CaseFrame head={head} tab="visits">
      <section>
        <SectionHead title="Planera besök" />
        <PlanVisitForm followUpId={id} />
      </section>
    </CaseFrame>
  );
}
