import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Tag } from "@/components/ui/tag";
import {
  announcedText,
  VISIT_MODE_LABELS,
  VISIT_STATUS_LABELS,
  VISIT_STATUS_TONES,
} from "@/lib/features/visits/labels";
import type { VisitRow } from "@/lib/features/visits/queries";
import { mayNotify } from "@/lib/features/visits/notices/rules";
import { dayAndTime } from "@/lib/format/dates";
import { plural } from "@/lib/format/numbers";
import { NoticeLine, type NoticeAt } from "./notice-line";
import { UndoCarryOut } from "./visit-acts";

type Props = Readonly<{
  followUpId: string;
  visits: readonly VisitRow[];
  /** By whose rules, and on which day, a kallelse is late. */
  noticeAt: NoticeAt;
  /** May this user plan and mark visits, and is the case running? */
  runs: boolean;
  /** May this user write notes (ORB-23)? */
  writes: boolean;
}>;

/** The visits of a case, each with its next step as a verb. */
export function VisitList({ followUpId, visits, noticeAt, runs, writes }: Props) {
  if (visits.length === 0) {
    return (
      <EmptyState title="Inget besök än">
        <p>
          {runs
            ? "Planera ett besök. Anteckningar kan skrivas på surfplatta under besöket."
            : "Inget besök är planerat."}
        </p>
      </EmptyState>
    );
  }
  return (
    <ul>
      {visits.map((visit) => (
        <li key={visit.id} className="visit">
          <span className="when nw">{visit.carriedOutOn ?? dayAndTime(visit.plannedAt)}</span>
          <VisitFacts visit={visit} noticeAt={noticeAt} />
          <VisitActs visit={visit} base={`/follow-ups/${followUpId}/visits/${visit.id}`} runs={runs} writes={writes} />
        </li>
      ))}
    </ul>
  );
}

function VisitFacts({ visit, noticeAt }: Readonly<{ visit: VisitRow; noticeAt: NoticeAt }>) {
  const { status, mode, announced, participants, summary, cancelReason, notes, carriedOutOn } = visit;
  return (
    <div className="stack-tight">
      <p className="row">
        <Tag tone={VISIT_STATUS_TONES[status]}>{VISIT_STATUS_LABELS[status]}</Tag>
        <span>
          {VISIT_MODE_LABELS[mode]}, {announcedText(announced).toLowerCase()}
        </span>
      </p>
      {carriedOutOn !== null && <p className="small muted">Var planerat {dayAndTime(visit.plannedAt)}</p>}
      {!announced && status === "PLANNED" && (
        <p className="small">Syns bara för er: det nämns inte i något som lämnar enheten förrän det har ägt rum.</p>
      )}
      <NoticeLine visit={visit} {...noticeAt} />
      {mode === "DIGITAL" && <p className="small muted">Ett digitalt möte räknas inte som platsbesök.</p>}
      {participants !== "" && <p className="pre small">Deltagare: {participants}</p>}
      {summary !== "" && <p className="pre measure">{summary}</p>}
      {cancelReason !== null && <p className="small">Inställt: {cancelReason}</p>}
      <p className="small muted">{notes === 0 ? "Inga anteckningar" : plural(notes, "anteckning", "anteckningar")}</p>
    </div>
  );
}

type ActProps = Readonly<{ visit: VisitRow; base: string; runs: boolean; writes: boolean }>;

function VisitActs({ visit, base, runs, writes }: ActProps) {
  const { status, notes } = visit;
  const open = writes && status !== "CANCELLED";
  return (
    <div className="row acts">
      {(open || notes > 0) && <ButtonLink href={base}>{open ? "Anteckna" : "Läs anteckningarna"}</ButtonLink>}
      {runs && status === "PLANNED" && (
        <>
          <ButtonLink href={`${base}/edit`}>Markera som genomfört</ButtonLink>
          <ButtonLink href={`${base}/edit#change`} variant="tertiary">
            Ändra
          </ButtonLink>
          {mayNotify(visit) && (
            <ButtonLink href={`${base}/edit#notice`} variant="secondary">
              {visit.notice ? "Skicka ny kallelse" : "Skicka kallelse"}
            </ButtonLink>
          )}
          <ButtonLink href={`${base}/edit#cancel`} variant="tertiary">
            Ställ in
          </ButtonLink>
        </>
      )}
      {runs && status === "CARRIED_OUT" && (
        <>
          <ButtonLink href={`${base}/edit`} variant="tertiary">
            Rätta
          </ButtonLink>
          <UndoCarryOut visit={visit} />
        </>
      )}
    </div>
  );
}
