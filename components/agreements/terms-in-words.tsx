import { DataList } from "@/components/ui/data-list";
import { Tag } from "@/components/ui/tag";
import { Quote } from "@/components/ui/text";
import { DEFICIENCY_LABELS, LAW_LABELS } from "@/lib/features/agreements/labels";
import type { Deficiency } from "@/lib/features/agreements/rules";
import { daysSentence, fineSentence, sanctionSentence, termTexts } from "@/lib/features/agreements/versions/labels";
import { fieldsOf, TERMS } from "@/lib/features/agreements/terms/rules";
import type { TermsWritten } from "@/lib/features/agreements/versions/rules";
import { listed } from "@/lib/format/numbers";

type Props = Readonly<{
  terms: TermsWritten;
  /** A commission has neither insight clause nor sanctions (ORB-14, ORB-51). */
  commission: boolean;
  deficiencies: readonly Deficiency[];
}>;

/** What the agreement says, read out in plain words and in the order it matters. */
export function TermsInWords({ terms, commission, deficiencies }: Props) {
  const held = fieldsOf("clause").filter((field) => TERMS[field].inCommission || !commission);
  return (
    <DataList
      stacked
      items={[
        {
          term: TERMS.laws.label,
          value: listed(terms.laws.map((law) => LAW_LABELS[law])) || "Ingen lag är vald än.",
        },
        { term: "Tid", value: daysSentence(terms) },
        ...held.map((field) => ({
          term: TERMS[field].label,
          value: <Clause text={terms[field]} lack={deficiencies.find((one) => one === `${field}Missing`)} />,
        })),
        { term: "Sanktioner", value: commission ? "" : `${sanctionSentence(terms)} ${fineSentence(terms)}` },
        { term: TERMS.sanctionLadder.label, value: termTexts(terms).sanctionLadder },
      ]}
    />
  );
}

type ClauseProps = Readonly<{ text: string | null; lack: Deficiency | undefined }>;

function Clause({ text, lack }: ClauseProps) {
  if (text !== null) return <Quote>{text}</Quote>;
  if (!lack) return <span className="muted">Avtalet säger inget om det.</span>;
  const { title, meaning } = DEFICIENCY_LABELS[lack];
  return (
    <>
      <Tag tone="warning">{title}</Tag> <span className="small muted">{meaning}</span>
    </>
  );
}
