"use client";

import { methodLabel, METHODS } from "@/lib/domain/methods";
import { CheckboxField, CheckboxGroup, RadioGroup } from "@/components/form/choice-group";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { SERVICE_LAWS } from "@/lib/domain/laws";
import { APPLIES_TO_LABELS, DIRECTION_LABELS, SOURCE_LABELS } from "@/lib/features/requirements/labels";
import { APPLIES_TO, REQUIREMENT_SOURCES } from "@/lib/features/requirements/rules";

const sources = REQUIREMENT_SOURCES.map((value) => ({ value, label: SOURCE_LABELS[value] }));
const methods = METHODS.map((value) => ({ value, label: methodLabel(value) }));
const appliesTo = APPLIES_TO.map((value) => ({ value, label: APPLIES_TO_LABELS[value] }));
const laws = SERVICE_LAWS.map((value) => ({ value, label: value }));
const directions = (["AT_LEAST", "AT_MOST"] as const).map((value) => ({ value, label: DIRECTION_LABELS[value] }));

type Props = Readonly<{
  /** The later version of a wording has a reason; the first has none. */
  later: boolean;
  /** An agreement's own requirement stands on its side whatever it applies to. */
  ofAgreement: boolean;
  focusAreas: readonly string[];
}>;

/** A requirement's words, how they are measured and verified, and where they come from (ORB-16). */
export const WordingFields = ({ later, ofAgreement, focusAreas }: Props) => (
  <>
    <TextField name="title" label="Rubrik" help="Några ord som kravet känns igen på." autoComplete="off" />
    <TextArea
      name="text"
      label="Kravtext"
      help="Så som det ska stå för utföraren. Ett krav i taget går att bedöma."
      minRows={4}
    />
    <FocusArea focusAreas={focusAreas} />
    <div className="field-row">
      <SelectField
        name="source"
        label="Källa"
        help="Dokumentet som kravet kommer ur."
        options={sources}
        empty="Välj källa"
      />
      <TextField name="sourceRef" label="Plats i källan" help="Till exempel punkt 4.6." autoComplete="off" />
    </div>
    <TextArea
      name="verification"
      label="Så verifieras kravet"
      help="Vad som visar att det är uppfyllt. Utan källa och verifiering kan kravet inte publiceras."
    />
    <Measure />
    <CheckboxGroup name="laws" label="Lagar" options={laws} across />
    {!ofAgreement && (
      <RadioGroup
        name="appliesTo"
        label="Gäller"
        help="Villkoren ska så långt det går vara desamma för egen regi och externa utförare."
        options={appliesTo}
        across
      />
    )}
    <CheckboxGroup name="methods" label="Metoder" help="Uppföljningar som kravet ingår i." options={methods} />
    <CheckboxField
      name="qualityWork"
      label="Hör till det systematiska kvalitetsarbetet"
      help="Är då förvalt i uppföljning av kvalitetskrav."
    />
    <div className="field-row">
      <DateField name="validFrom" label="Gäller från" />
      <DateField name="validTo" label="Gäller till" help="Lämna tomt om det gäller tills vidare." />
    </div>
    {later && <TextArea name="changeReason" label="Varför kravet ändras" />}
  </>
);

/** Free text, with those already in use to choose from: two spellings of one area are two areas in every list. */
const FocusArea = ({ focusAreas }: Pick<Props, "focusAreas">) => (
  <TextField
    name="focusArea"
    label="Fokusområde"
    help="Rubriken som kravet sorteras under. Välj en som används redan, eller skriv en ny."
    suggestions={focusAreas}
    autoComplete="off"
  />
);

const Measure = () => (
  <fieldset className="stack-tight">
    <legend className="group-legend">Gräns och riktvärde</legend>
    <p className="group-help">Fyll i när kravet går att mäta. Mätvärdet i uppföljningen jämförs då med gränsen.</p>
    <div className="field-row">
      <SelectField name="limitDirection" label="Riktning" options={directions} empty="Ingen gräns" />
      <TextField
        name="limitValue"
        label="Gräns"
        inputMode="decimal"
        autoComplete="off"
        placeholder="49,5"
        className="tiny"
      />
      <TextField name="unit" label="Enhet" autoComplete="off" placeholder="procent, dagar, st" className="short" />
    </div>
    <TextField
      name="guideValue"
      label="Riktvärde"
      help="Det som brukar räcka. Uppföljaren kan avvika med motivering."
      autoComplete="off"
    />
  </fieldset>
);
