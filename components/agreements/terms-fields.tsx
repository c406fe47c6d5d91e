"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { CheckboxGroup } from "@/components/form/choice-group";
import { DateField } from "@/components/form/date-field";
import { MoneyField } from "@/components/form/number-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { SectionHead } from "@/components/ui/section-head";
import { ECONOMIC_SANCTIONS, LAW_LABELS, SANCTION_LABELS } from "@/lib/features/agreements/labels";
import { SERVICE_LAWS } from "@/lib/domain/laws";
import type { SanctionKind } from "@/lib/domain/sanctions";
import { sanctionsFor, type AgreementBasis } from "@/lib/features/agreements/rules";
import { fieldsOf, TERMS, type TermKind, type TermsField } from "@/lib/features/agreements/terms/rules";
import type { TermsForm } from "./terms-form";

const laws = SERVICE_LAWS.map((value) => ({ value, label: LAW_LABELS[value] }));

type Props = Readonly<{ basis: AgreementBasis }>;

/** The terms of an agreement. What the ground does not know (sanctions in a commission) is not asked for. */
export function TermsFields({ basis }: Props) {
  const commission = basis === "COMMISSION";
  return (
    <>
      <CheckboxGroup name="laws" {...wordsOf("laws")} options={laws} />
      <div className="field-row">
        {asked("day", commission).map((field) => (
          <DateField key={field} name={field} {...wordsOf(field)} />
        ))}
      </div>
      {asked("clause", commission).map((field) => (
        <TextArea key={field} name={field} {...wordsOf(field)} />
      ))}
      {!commission && <SanctionFields basis={basis} />}
    </>
  );
}

const wordsOf = (field: TermsField) => ({ label: TERMS[field].label, help: TERMS[field].help });
/** The terms of a kind that are asked for. */
const asked = (kind: TermKind, commission: boolean): TermsField[] =>
  fieldsOf(kind).filter((field) => TERMS[field].inCommission || !commission);

const sanctionHelp = (kind: SanctionKind): string | undefined =>
  ECONOMIC_SANCTIONS.includes(kind) ? "Ekonomisk sanktion" : undefined;

function SanctionFields({ basis }: Props) {
  const { control } = useFormContext<TermsForm>();
  const allowed = useWatch({ control, name: "allowedSanctions" });
  const possible = sanctionsFor(basis);
  const options = possible
    .filter((kind) => allowed.includes(kind))
    .map((value) => ({ value, label: SANCTION_LABELS[value] }));
  return (
    <section className="stack">
      <SectionHead title="Sanktioner" level={3} />
      <CheckboxGroup
        name="allowedSanctions"
        label={TERMS.allowedSanctions.label}
        help={
          basis === "LOV"
            ? "Bara det som står i avtalet."
            : "Bara det som står i avtalet. Avstängning finns bara i valfrihetssystem, LOV."
        }
        options={possible.map((value) => ({ value, label: SANCTION_LABELS[value], help: sanctionHelp(value) }))}
      />
      {allowed.includes("FINE") && (
        <div className="field-row">
          {fieldsOf("fine").map((field) => (
            <MoneyField key={field} name={field} {...wordsOf(field)} />
          ))}
        </div>
      )}
      {options.length > 1 && (
        <fieldset className="stack-tight">
          <legend className="group-legend">{TERMS.sanctionLadder.label}</legend>
          <p className="group-help">{TERMS.sanctionLadder.help}</p>
          {options.map((_option, index) => (
            <SelectField
              key={index}
              name={`sanctionLadder.${String(index)}`}
              label={`Steg ${String(index + 1)}`}
              empty="Inget steg"
              options={options}
            />
          ))}
        </fieldset>
      )}
    </section>
  );
}
