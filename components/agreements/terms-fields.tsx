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
import { sanctionsFor, type AgreementBasis, type SanctionKind } from "@/lib/features/agreements/rules";
import type { TermsForm } from "./terms-form";

const laws = SERVICE_LAWS.map((value) => ({ value, label: LAW_LABELS[value] }));

type Props = Readonly<{ basis: AgreementBasis }>;

/** The terms of an agreement. What the ground does not know (sanctions in a commission) is not asked for. */
export function TermsFields({ basis }: Props) {
  const commission = basis === "COMMISSION";
  return (
    <>
      <CheckboxGroup
        name="laws"
        label="Lagar"
        help="Alla lagar som insatserna ges enligt. Ett avtal kan gälla flera."
        options={laws}
      />
      <div className="field-row">
        <DateField name="startDate" label="Startdatum" help="Avtalets första dag." />
        <DateField name="endDate" label="Slutdatum" help="Lämna tomt om det gäller tills vidare." />
        <DateField name="extensionTo" label="Förlängt till" help="Bara om förlängningen är bestämd." />
      </div>
      <TextArea
        name="followUpClause"
        label="Villkor om uppföljning"
        help="Så som det står i avtalet eller uppdraget. Uppföljning ska regleras med varje utförare, även egen regi."
      />
      {!commission && (
        <TextArea
          name="insightClause"
          label="Villkor om allmänhetens insyn"
          help="Avtal med privata utförare ska ge kommunen information till allmänheten."
        />
      )}
      {!commission && <SanctionFields basis={basis} />}
      {!commission && <TextArea name="terminationClause" label="Villkor om hävning" />}
    </>
  );
}

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
        label="Tillåtna sanktioner"
        help={
          basis === "LOV"
            ? "Bara det som står i avtalet."
            : "Bara det som står i avtalet. Avstängning finns bara i valfrihetssystem, LOV."
        }
        options={possible.map((value) => ({ value, label: SANCTION_LABELS[value], help: sanctionHelp(value) }))}
      />
      {allowed.includes("FINE") && (
        <div className="field-row">
          <MoneyField name="finePerOccasionOre" label="Vite per tillfälle" />
          <MoneyField name="fineCapPerYearOre" label="Vite högst per år" />
        </div>
      )}
      {options.length > 1 && (
        <fieldset className="stack-tight">
          <legend className="group-legend">Sanktionstrappa</legend>
          <p className="group-help">
            I vilken ordning sanktionerna används. Lämna tomt om avtalet inte har någon trappa.
          </p>
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
