import { notFound } from "next/navigation";
import { Crumbs } from "@/components/layout/page-head";
import { ButtonLink } from "@/components/ui/button-link";
import { NotesScreen } from "@/components/visits/notes-screen";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { getCaseHead } from "@/lib/features/follow-ups/queries";
import { lockedText, VISIT_MODE_LABELS } from "@/lib/features/visits/labels";
import { listNoteRequirements, listNotes } from "@/lib/features/visits/notes/queries";
import { notesQuery } from "@/lib/features/visits/notes/schema";
import { getVisit } from "@/lib/features/visits/queries";

export const metadata = { title: "Anteckningar från besöket" };

export default async function VisitPage({ params, searchParams }: PageProps<"/follow-ups/[id]/visits/[visitId]">) {
  const viewer = await requirePermission("followUp.read");
  const { id, visitId } = await params;
  const { krav } = notesQuery.parse(await searchParams);
  const [head, visit, requirements, notes] = await Promise.all([
    getCaseHead(viewer, id),
    getVisit(viewer, id, visitId),
    listNoteRequirements(viewer, id),
    listNotes(viewer, visitId),
  ]);
  if (!head || !visit) notFound();
  const contributes = may(viewer, "followUp.contribute");
  const marks = head.running && visit.status === "PLANNED" && may(viewer, "followUp.run");
  return (
    <NotesScreen
      visitId={visitId}
      viewerId={viewer.id}
      requirements={requirements}
      notes={notes}
      startAt={krav ?? null}
      locked={lockedText({ contributes, running: head.running, status: visit.status })}
      head={
        <>
          <div>
            <Crumbs
              crumbs={[
                { href: "/follow-ups", label: "Uppföljningar" },
                { href: `/follow-ups/${id}`, label: head.diaryNumber ?? "Uppföljning" },
                { href: `/follow-ups/${id}/visits`, label: "Platsbesök" },
              ]}
              here="Anteckningar"
            />
            <h1>
              {head.unitName}{" "}
              <span className="muted normal">
                {VISIT_MODE_LABELS[visit.mode]} {visit.carriedOutOn ?? `${visit.day} ${visit.time}`}
              </span>
            </h1>
          </div>
          {marks && <ButtonLink href={`/follow-ups/${id}/visits/${visitId}/edit`}>Markera som genomfört</ButtonLink>}
        </>
      }
    />
  );
}
