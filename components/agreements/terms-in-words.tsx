import { DataList } from "@/components/ui/data-list";
import { Tag } from "@/components/ui/tag";
import { Quote } from "@/components/ui/text";
import { DEFICIENCY_LABELS, LAW_LABELS } from "@/lib/features/agreements/labels";
import type { Deficiency } from "@/lib/features/agreements/rules";
import { daysSentence, fineSentence, sanctionSentence, termText } from "@/lib/features/agreements/versions/labels";
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
  const ladder = termText(terms, "sanctionLadder");
  return (
    <DataList
      stacked
      items={[
        { term: "Lagar", value: listed(terms.laws.map((law) => LAW_LABELS[law])) || "Ingen lag är vald än." },
        { term: "Tid", value: daysSentence(terms) },
        {
          term: "Uppföljning",
          value: <Clause text={terms.followUpClause} lack="followUpClauseMissing" deficiencies={deficiencies} />,
        },
        {
          term: "Allmänhetens insyn",
          value: !commission && (
            <Clause text={terms.insightClause} lack="insightClauseMissing" deficiencies={deficiencies} />
          ),
        },
        { term: "Sanktioner", value: !commission && `${sanctionSentence(terms)} ${fineSentence(terms)}` },
        { term: "Sanktionstrappa", value: ladder },
        { term: "Hävning", value: terms.terminationClause && <Quote>{terms.terminationClause}</Quote> },
      ].filter(({ value }) => value !== false)}
    />
  );
}

type ClauseProps = Readonly<{ text: string | null; lack: Deficiency; deficiencies: readonly Deficiency[] }>;

function Clause({ text, lack, deficiencies }: ClauseProps) {
  if (text !== null) return <Quote>{text}</Quote>;
  if (!deficiencies.includes(lack)) return <span className="muted">Avtalet säger inget om det.</span>;
  const { title, meaning } = DEFICIENCY_LABELS[lack];
  return (
    <>
      <Tag tone="warning">{title}</Tag> <span className="small muted">{meaning}</span>
    </>
  );
}
