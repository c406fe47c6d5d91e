import { notFound } from "next/navigation";
import { CaseFrame } from "@/components/follow-ups/case-tabs";
import { SectionHead } from "@/components/ui/section-head";
import { PlanVisitForm } from "@/components/visits/visit-form";
import { grant } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { getCaseHead } from "@/lib/features/follow-ups/queries";

export const metadata = { title: "Planera besök" };

export default async function NewVisitPage({ params }: PageProps<"/follow-ups/[id]/visits/new">) {
  const viewer = grant(await requirePermission("followUp.run"), "followUp.read");
  const { id } = await params;
  const head = viewer && (await getCaseHead(viewer, id));
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
