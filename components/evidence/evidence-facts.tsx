import Link from "next/link";
import { DataList } from "@/components/ui/data-list";
import { FileSize } from "@/components/ui/text";
import { EVIDENCE_TYPE_LABELS } from "@/lib/features/evidence/labels";
import type { EvidenceRow } from "@/lib/features/evidence/queries";
import { dayAndTime } from "@/lib/format/dates";
import { Codes } from "./codes";
import { ReviewMark } from "./review-mark";

type Props = Readonly<{ followUpId: string; evidence: EvidenceRow; mayReview: boolean }>;

/** Everything that is known of one piece of evidence. */
export function EvidenceFacts({ followUpId, evidence, mayReview }: Props) {
  const { type, source, receivedOn, note, file, visitId, removedAt, removeReason, codes } = evidence;
  return (
    <DataList
      items={[
        { term: "Slag", value: EVIDENCE_TYPE_LABELS[type] },
        { term: "Varifrån", value: source },
        { term: "Inkom", value: receivedOn },
        { term: "Fil", value: file && <FileLinks file={file} /> },
        {
          term: "Besök",
          value: visitId && (
            <Link href={`/follow-ups/${followUpId}/visits/${visitId}`} prefetch={false}>
              Anteckningarna från besöket
            </Link>
          ),
        },
        { term: "Vad underlaget visar", value: note && <p className="pre measure">{note}</p> },
        { term: "Krav", value: codes.length > 0 ? <Codes codes={codes} /> : "Inte kopplat till något krav än" },
        {
          term: "Granskat",
          value: <ReviewMark evidence={evidence} mayReview={mayReview && removedAt === null} mayUndo />,
        },
        { term: "Borttaget", value: removedAt && `${dayAndTime(removedAt)}. ${removeReason ?? ""}` },
      ]}
    />
  );
}

type FileProps = Readonly<{ file: NonNullable<EvidenceRow["file"]> }>;

function FileLinks({ file: { id, originalName, mediaType, size } }: FileProps) {
  return (
    <span className="row">
      <a href={`/api/files/${id}`} download>
        {originalName}
      </a>
      <span className="small muted">
        <FileSize bytes={size} />
      </span>
      {mediaType.startsWith("image/") && (
        <a href={`/api/files/${id}?visa=1`} target="_blank" rel="noreferrer">
          Visa bilden i en ny flik
        </a>
      )}
    </span>
  );
}
