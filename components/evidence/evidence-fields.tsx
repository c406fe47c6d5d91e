"use client";

import { useEffect } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { FileField } from "@/components/form/file-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Notice } from "@/components/ui/notice";
import { EVIDENCE_TYPE_LABELS, EVIDENCE_FIELD_LABELS, JOURNAL_FILE } from "@/lib/features/evidence/labels";
import { EVIDENCE_TYPES } from "@/lib/features/evidence/rules";

const types = EVIDENCE_TYPES.map((value) => ({ value, label: EVIDENCE_TYPE_LABELS[value] }));

type Props = Readonly<{
  followUpId: string;
  /** A piece that has its file already keeps it. */
  fileName?: string | undefined;
  /** Beside the judgement there is room for what matters: kind, title, file and a line. */
  compact?: boolean;
}>;

/** What is said about a piece of evidence. The names are the same in the schemas for adding and for changing. */
export function EvidenceFields({ followUpId, fileName, compact = false }: Props) {
  return (
    <>
      <SelectField name="type" label="Slags underlag" empty="Välj slag" options={types} />
      <TextField
        name="title"
        label={EVIDENCE_FIELD_LABELS.title}
        help={fileName === undefined ? "Lämna tomt om filens namn räcker." : undefined}
      />
      <FileOrObservation followUpId={followUpId} fileName={fileName} />
      <TextArea
        name="note"
        label={EVIDENCE_FIELD_LABELS.note}
        help={compact ? undefined : "Det viktigaste i korthet. Skriv inget som pekar ut en enskild person."}
        minRows={compact ? 2 : 3}
      />
      {!compact && (
        <div className="field-row">
          <TextField
            name="source"
            label={EVIDENCE_FIELD_LABELS.source}
            help="Till exempel utföraren eller Socialstyrelsen."
          />
          <DateField name="receivedOn" label="Inkom" className="short" />
        </div>
      )}
    </>
  );
}

/** A journal review is kept without a file (ORB-22): the field goes, and the reason stands in its place. */
function FileOrObservation({ followUpId, fileName }: Pick<Props, "followUpId" | "fileName">) {
  const { control, setValue } = useFormContext();
  const isJournal = useWatch({ control, name: "type" }) === "JOURNAL_REVIEW";
  useEffect(() => {
    if (isJournal) setValue("fileId", "");
  }, [isJournal, setValue]);
  if (isJournal) {
    return (
      <Notice tone="info">
        <p>{JOURNAL_FILE}</p>
      </Notice>
    );
  }
  if (fileName !== undefined) {
    return (
      <p className="small">
        <span className="b">Fil:</span> {fileName}
      </p>
    );
  }
  return <FileField name="fileId" label="Fil" address={`/api/files?followUpId=${followUpId}`} />;
}
