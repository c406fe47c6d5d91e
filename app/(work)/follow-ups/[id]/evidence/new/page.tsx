import { notFound } from "next/navigation";
import { AddEvidenceForm } from "@/components/evidence/add-evidence-form";
import { CaseFrame } from "@/components/follow-ups/case-tabs";
import { SectionHead } from "@/components/ui/section-head";
import { requireBoth } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listRequirementChoices } from "@/lib/features/evidence/queries";
import { getCaseHead } from "@/lib/features/follow-ups/queries";
import "@/components/evidence/evidence.css";

export const metadata = { title: "Lägg till underlag" };

export default async function NewEvidencePage({ params }: PageProps<"/follow-ups/[id]/evidence/new">) {
  const viewer = await requireBoth("followUp.contribute", "followUp.read");
  const { id } = await params;
  const head = await getCaseHead(viewer, id);
  if (!head?.running) notFound();
  return (
    <CaseFrame head={head} tab="evidence">
      <section>
        <SectionHead title="Lägg till underlag" />
        <AddEvidenceForm
          followUpId={id}
          today={today()}
          requirements={await listRequirementChoices(viewer, id)}
          backTo={`/follow-ups/${id}/evidence`}
        />
      </section>
    </CaseFrame>
  );
}
