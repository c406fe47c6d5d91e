import Link from "next/link";
import { FileSize } from "@/components/ui/text";
import type { RequirementAtHand } from "@/lib/features/assessments/queries";
import { EVIDENCE_TYPE_LABELS } from "@/lib/features/evidence/labels";
import type { OtherEvidence } from "@/lib/features/evidence/queries";
import { isRunning, type FollowUpStatus } from "@/lib/features/follow-ups/rules";
import { AttachEvidence } from "./attach-evidence";
import { EvidenceIcon } from "./evidence-icon";
import { ReviewMark } from "./review-mark";
import "./evidence.css";

type Piece = RequirementAtHand["evidence"][number];
type Props = Readonly<{
  followUpId: string;
  followUpRequirementId: string;
  evidence: readonly Piece[];
  /** What else the case holds, to attach. */
  others: readonly OtherEvidence[];
  /** May this user add and review at all (ORB-23)? */
  mayWrite: boolean;
  /** The case's status: when it is reported nothing more is added. */
  status: FollowUpStatus;
  today: string;
}>;

/** The evidence of the requirement at hand, beside its judgement: what it says, who reviewed it, and a way to more. */
export function EvidencePanel(props: Props) {
  const { followUpId, followUpRequirementId, evidence, others, today } = props;
  const mayWrite = props.mayWrite && isRunning(props.status);
  return (
    <>
      {evidence.length === 0 ? (
        <p className="muted">Inget underlag är kopplat till kravet än.</p>
      ) : (
        <ul className="items">
          {evidence.map((piece) => (
            <EvidenceItem key={piece.id} piece={piece} followUpId={followUpId} mayWrite={mayWrite} />
          ))}
        </ul>
      )}
      {mayWrite && (
        <AttachEvidence
          followUpId={followUpId}
          followUpRequirementId={followUpRequirementId}
          others={others}
          today={today}
        />
      )}
    </>
  );
}

type ItemProps = Readonly<{ piece: Piece; followUpId: string; mayWrite: boolean }>;

function EvidenceItem({ piece, followUpId, mayWrite }: ItemProps) {
  const { id, type, title, note, source, receivedOn, file } = piece;
  return (
    <li>
      <EvidenceIcon type={type} mediaType={file?.mediaType} />
      <div>
        {file ? <a href={`/api/files/${file.id}?visa=1`}>{title}</a> : title}
        {file && (
          <span className="small muted">
            {" "}
            <FileSize bytes={file.size} />
          </span>
        )}
        <span className="sub">
          {EVIDENCE_TYPE_LABELS[type]}, {source ? `${source}, ` : ""}inkom <span className="nw">{receivedOn}</span>
        </span>
        {note !== "" && type !== "PROVIDER_ACCOUNT" && <span className="sub pre">{note}</span>}
        <ReviewMark evidence={piece} mayReview={mayWrite} />
      </div>
      <Link href={`/follow-ups/${followUpId}/evidence/${id}`} prefetch={false} className="small">
        Visa<span className="sr"> {title}</span>
      </Link>
    </li>
  );
}
