import { notFound } from "next/navigation";
import { EditEvidenceForm, EvidenceLinksForm, WithdrawEvidence } from "@/components/evidence/edit-evidence";
import { EvidenceFacts } from "@/components/evidence/evidence-facts";
import { CaseFrame } from "@/components/follow-ups/case-tabs";
import { SectionHead } from "@/components/ui/section-head";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { getEvidence, listRequirementChoices } from "@/lib/features/evidence/queries";
import { getCaseHead } from "@/lib/features/follow-ups/queries";
import "@/components/evidence/evidence.css";

export const metadata = { title: "Underlag" };

export default async function EvidencePiecePage({ params }: PageProps<"/follow-ups/[id]/evidence/[evidenceId]">) {
  const viewer = await requirePermission("followUp.read");
  const { id, evidenceId } = await params;
  const [head, evidence] = await Promise.all([getCaseHead(viewer, id), getEvidence(viewer, id, evidenceId)]);
  if (!head || !evidence) notFound();
  const writes = head.running && evidence.removedAt === null && may(viewer, "followUp.contribute");
  const edits = writes && evidence.visitId === null;
  const key = `${evidence.id}-${String(evidence.version)}`;
  return (
    <CaseFrame head={head} tab="evidence">
      <div className="sections">
        <section>
          <SectionHead title={evidence.title} actions={edits && <WithdrawEvidence key={key} evidence={evidence} />} />
          <EvidenceFacts followUpId={id} evidence={evidence} mayReview={writes} />
        </section>
        {writes && (
          <section>
            <SectionHead title="Koppla till krav" />
            <EvidenceLinksForm key={key} evidence={evidence} requirements={await listRequirementChoices(viewer, id)} />
          </section>
        )}
        {edits && (
          <section>
            <SectionHead title="Ändra uppgifterna" />
            <EditEvidenceForm key={key} followUpId={id} evidence={evidence} />
          </section>
        )}
      </div>
    </CaseFrame>
  );
}
