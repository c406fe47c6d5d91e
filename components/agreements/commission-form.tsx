"use client";

import { useRouter } from "next/navigation";
import { useWatch } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroup } from "@/components/form/choice-group";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { createCommissionAction } from "@/lib/features/agreements/commissions/actions";
import type { CommissionGround } from "@/lib/features/agreements/commissions/ground/queries";
import { createCommissionInput } from "@/lib/features/agreements/commissions/schema";
import { ExceptionChoices } from "./exception-choices";

type Props = Readonly<{ ground: CommissionGround; commission: string }>;
/** A promise in a bid binds the one who gave it; the officer may still let it apply (PLAN-06). */
const BID_REASON = "Löftet är lämnat i ett anbud. Egen regi har inget anbud.";

/** A commission to egen regi made from a contract: for whom, from when, and what cannot apply there (ORB-09, ORB-10). */
export function CommissionForm({ ground, commission }: Props) {
  const router = useRouter();
  const { contract, providers } = ground;
  const copied = ground.rows.filter((row) => row.answer === "COPIED");
  const [first] = providers;
  const form = useActionForm({
    schema: createCommissionInput,
    action: createCommissionAction,
    defaultValues: {
      contractId: contract.id,
      providerId: providers.length === 1 && first ? first.id : "",
      activityIds: [],
      diaryNumber: "",
      startDate: "",
      exceptions: copied.map(({ requirementId, source }) => {
        const applies = source !== "BID";
        return { requirementId, applies, reason: applies ? "" : BID_REASON };
      }),
    },
    onSuccess: ({ id }) => {
      announce(`Utkastet till ${commission} är skapat.`);
      router.push(`/agreements/${id}`);
    },
  });
  const chosen = useWatch({ control: form.form.control, name: "providerId" });
  const activities = providers.find((one) => one.id === chosen)?.activities ?? [];
  return (
    <ActionForm form={form} label={`Skapa ${commission}`}>
      <SelectField
        name={form.name("providerId")}
        label="Egen regi"
        empty="Välj utförare"
        options={providers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <CheckboxGroup
        name={form.name("activityIds")}
        label="Verksamheter"
        help={`Verksamheter i ${contract.area.name} som ${commission}et ska gälla.`}
        options={activities.map((one) => ({
          value: one.id,
          label: one.name === one.unitName ? one.name : `${one.unitName}, ${one.name}`,
          help: one.competitiveFrom ? `Konkurrensutsatt från ${one.competitiveFrom}` : "Inte konkurrensutsatt",
        }))}
      />
      <div className="field-row">
        <TextField name={form.name("diaryNumber")} label="Diarienummer" autoComplete="off" className="short" />
        <DateField name={form.name("startDate")} label="Gäller från" />
      </div>
      <ExceptionChoices rows={copied} shared={ground.rows.length - copied.length} commission={commission} />
      <SubmitButton pendingText="Skapar …">Skapa utkast</SubmitButton>
    </ActionForm>
  );
}
