import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button-link";
import { RequirementCard } from "@/components/assessments/requirement-card";
import { Workspace } from "@/components/assessments/workspace";
import { EvidencePanel } from "@/components/evidence/evidence-panel";
import { Crumbs } from "@/components/layout/page-head";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { realNow, today } from "@/lib/clock";
import { getRequirementAtHand, listWorkspaceItems } from "@/lib/features/assessments/queries";
import { workspaceQuery } from "@/lib/features/assessments/schema";
import { listOtherEvidence } from "@/lib/features/evidence/queries";
import { getCaseHead } from "@/lib/features/follow-ups/queries";
import { caseLine } from "@/lib/features/follow-ups/labels";
import "@/components/assessments/grades.css";

export const metadata = { title: "Bedömning" };

export default async function AssessPage({ params, searchParams }: PageProps<"/follow-ups/[id]/assess">) {
  const viewer = await requirePermission("followUp.read");
  const { id } = await params;
  const { krav, visa } = workspaceQuery.parse(await searchParams);
  const [head, items] = await Promise.all([getCaseHead(viewer, id), listWorkspaceItems(viewer, id)]);
  const wanted = items.find((item) => item.id === krav) ?? items.find((item) => item.result === null) ?? items[0];
  const atHand = wanted && (await getRequirementAtHand(viewer, wanted.id));
  if (!head || !atHand) notFound();
  const contributes = may(viewer, "followUp.contribute");
  const others = await listOtherEvidence(viewer, id, atHand.id);
  const place = `Krav ${String(items.findIndex((item) => item.id === atHand.id) + 1)} av ${String(items.length)}`;
  return (
    <Workspace
      key={atHand.id}
      followUpId={id}
      items={items}
      atHand={atHand}
      filter={visa}
      viewerId={viewer.id}
      mayWrite={contributes}
      readAt={realNow().getTime()}
      head={
        <>
          <div>
            <Crumbs
              crumbs={[
                { href: "/follow-ups", label: "Uppföljningar" },
                { href: `/follow-ups/${id}`, label: head.diaryNumber ?? "Uppföljning" },
              ]}
              here="Bedömning"
            />
            <h1>
              {head.unitName} <span className="muted normal">{caseLine(head)}</span>
            </h1>
          </div>
          <ButtonLink href={`/follow-ups/${id}/reports`}>
            {may(viewer, "report.finalise") ? "Skriv rapporten" : "Till rapporterna"}
          </ButtonLink>
        </>
      }
    >
      <RequirementCard
        atHand={atHand}
        place={place}
        mayPropose={contributes && may(viewer, "register.read")}
        evidence={
          <EvidencePanel
            followUpId={id}
            followUpRequirementId={atHand.id}
            evidence={atHand.evidence}
            others={others}
            mayWrite={contributes}
            status={head.status}
            today={today()}
          />
        }
      />
    </Workspace>
  );
}
