import { DataList } from "@/components/ui/data-list";
import { APPLIES_TO_LABELS, limitText, methodsText, SOURCE_LABELS } from "@/lib/features/requirements/labels";
import type { Wording } from "@/lib/features/requirements/versions/rules";
import { period } from "@/lib/format/dates";
import type { IsoDate } from "@/lib/domain/calendar";

type Props = Readonly<{ wording: Wording & Readonly<{ validFrom: IsoDate }>; whole: boolean }>;

/** A requirement as it is read: its words, then how it is measured, verified and where it comes from (ORB-16). */
export const WordingInWords = ({ wording, whole }: Props) => (
  <div className="stack">
    <p className="req-text">{wording.text}</p>
    <DataList
      items={[
        { term: "Gräns", value: limitText(wording) },
        { term: "Riktvärde", value: wording.guideValue },
        { term: "Verifieras genom", value: wording.verification ?? "Saknas" },
        { term: "Källa", value: sourceText(wording) },
        { term: "Gäller", value: whole ? APPLIES_TO_LABELS[wording.appliesTo] : null },
        { term: "Ingår i", value: methodsText(wording.methods) },
        { term: "Kvalitetsarbete", value: wording.qualityWork ? "Hör till det systematiska kvalitetsarbetet" : null },
        { term: "Giltigt", value: period(wording.validFrom, wording.validTo) },
      ]}
    />
  </div>
);

function sourceText({ source, sourceRef }: Wording): string {
  if (source === null) return "Saknas";
  return sourceRef === null ? SOURCE_LABELS[source] : `${SOURCE_LABELS[source]}, ${sourceRef}`;
}
