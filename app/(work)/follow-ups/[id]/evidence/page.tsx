import { notFound } from "next/navigation";
import { EvidenceEmpty, Withdrawn } from "@/components/evidence/evidence-parts";
import { EvidenceTable } from "@/components/evidence/evidence-table";
import { ReplyList, RequestList } from "@/components/evidence/request-list";
import { CaseFrame } from "@/components/follow-ups/case-tabs";
import { ButtonLink } from "@/components/ui/button-link";
import { SectionHead } from "@/components/ui/section-head";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listEvidence } from "@/lib/features/evidence/queries";
import { listReplies, listRequests } from "@/lib/features/evidence-requests/queries";
import { getCaseHead } from "@/lib/features/follow-ups/queries";
import "@/components/evidence/evidence.css";

export const metadata = { title: "Underlag" };

export default async function EvidencePage({ params }: PageProps<"/follow-ups/[id]/evidence">) {
  const viewer = await requirePermission("followUp.read");
  const { id } = await params;
  const [head, evidence, requests, replies] = await Promise.all([
    getCaseHead(viewer, id),
    listEvidence(viewer, id),
    listRequests(viewer, id, today()),
    listReplies(viewer, id),
  ]);
  if (!head) notFound();
  const writes = head.running && may(viewer, "followUp.contribute");
  const runs = head.running && may(viewer, "followUp.run");
  const base = `/follow-ups/${id}/evidence`;
  const kept = evidence.filter((one) => one.removedAt === null);
  return (
    <CaseFrame
      head={head}
      tab="evidence"
      actions={
        writes && (
          <ButtonLink href={`${base}/new`} variant="primary">
            Lägg till underlag
          </ButtonLink>
        )
      }
    >
      <div className="sections">
        <section>
          <SectionHead title="Underlag" count={kept.length} />
          <EvidenceTable
            followUpId={id}
            rows={kept}
            mayReview={writes}
            empty={<EvidenceEmpty base={base} runs={runs} />}
          />
          <Withdrawn rows={evidence.filter((one) => one.removedAt !== null)} base={base} />
        </section>
        <section>
          <SectionHead
            title="Begärt från utföraren"
            count={requests.length}
            actions={runs && <ButtonLink href={`${base}/requests/new`}>Begär material</ButtonLink>}
          />
          <RequestList followUpId={id} requests={requests} />
        </section>
        <section>
          <SectionHead
            title="Inkommet från utföraren"
            count={replies.length}
            actions={runs && <ButtonLink href={`${base}/receive`}>Registrera svar</ButtonLink>}
          />
          <ReplyList replies={replies} />
        </section>
      </div>
    </CaseFrame>
  );
}
