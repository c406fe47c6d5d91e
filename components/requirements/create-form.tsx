"use client";

import { useRouter } from "next/navigation";
import { useWatch } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { createRequirementAction } from "@/lib/features/requirements/actions";
import { createRequirementInput } from "@/lib/features/requirements/schema";
import { EMPTY_WORDING } from "./wording-form";
import { WordingFields } from "./wording-fields";

type Props = Readonly<{
  areas: readonly Readonly<{ value: string; label: string }>[];
  agreements: readonly Readonly<{ id: string; areaId: string; diaryNumber: string; providerName: string }>[];
  focusAreas: readonly string[];
  areaId?: string;
  agreementId?: string;
}>;

/** A new requirement, saved as a draft. For one agreement alone it is a promise in a bid or a term of its own (PLAN-06). */
export function CreateRequirementForm({ areas, agreements, focusAreas, areaId = "", agreementId = "" }: Props) {
  const router = useRouter();
  const form = useActionForm({
    schema: createRequirementInput,
    action: createRequirementAction,
    defaultValues: { code: "", areaId, agreementId, ...EMPTY_WORDING },
    onSuccess: ({ requirementId }) => {
      announce("Kravet är sparat som utkast.");
      router.push(`/requirements/${requirementId}`);
    },
  });
  const [area, agreement] = useWatch({ control: form.form.control, name: ["areaId", "agreementId"] });
  const owners = agreements.filter((one) => one.areaId === area);
  return (
    <ActionForm form={form} label="Nytt krav">
      <TextField
        name={form.name("code")}
        label="Krav-id"
        help="Kort och unikt i området, till exempel BK-01."
        autoComplete="off"
        className="tiny"
      />
      <SelectField name={form.name("areaId")} label="Verksamhetsområde" options={areas} empty="Välj område" />
      <SelectField
        name={form.name("agreementId")}
        label="Avtal"
        help="Välj ett avtal bara när kravet gäller det ensamt, som ett löfte i ett anbud."
        options={owners.map((one) => ({ value: one.id, label: `${one.diaryNumber}, ${one.providerName}` }))}
        empty="Hela området"
      />
      <WordingFields later={false} ofAgreement={agreement !== ""} focusAreas={focusAreas} />
      <SubmitButton>Spara som utkast</SubmitButton>
    </ActionForm>
  );
}
