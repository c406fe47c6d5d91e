"use client";

import { useRouter } from "next/navigation";
import { useWatch } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroup, RadioGroup } from "@/components/form/choice-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { createAgreementAction } from "@/lib/features/agreements/actions";
import { BASIS_LABELS, BASIS_MEANINGS } from "@/lib/features/agreements/labels";
import { basesFor } from "@/lib/features/agreements/rules";
import { createAgreementInput } from "@/lib/features/agreements/schema";
import type { Regime } from "@/lib/domain/methods";
import { activityOptions, type ActivityChoice } from "./activity-options";
import { EMPTY_TERMS } from "./terms-form";
import { TermsFields } from "./terms-fields";

type Props = Readonly<{
  providerId: string;
  areaId: string;
  regime: Regime;
  activities: readonly ActivityChoice[];
}>;

/** A new agreement from its paper, saved as a draft: what is missing can be filled in later. */
export function CreateAgreementForm({ providerId, areaId, regime, activities }: Props) {
  const router = useRouter();
  const bases = basesFor(regime);
  const [basis = "LOV"] = bases;
  const form = useActionForm({
    schema: createAgreementInput,
    action: createAgreementAction,
    defaultValues: {
      ...{ providerId, areaId, basis, diaryNumber: "" },
      activityIds: activities.filter((one) => one.endDate === null).map((one) => one.id),
      ...EMPTY_TERMS,
    },
    onRefusal: (result, { setError }) => {
      // The sentence names the number; the summary leads to its field.
      if (result.reason.startsWith("diaryNumber")) setError("diaryNumber", { message: "Skriv ett annat nummer." });
    },
    onSuccess: ({ id }) => {
      announce("Avtalet är sparat som utkast.");
      router.push(`/agreements/${id}`);
    },
  });
  const chosen = useWatch({ control: form.form.control, name: "basis" });
  return (
    <ActionForm form={form} label="Registrera avtal">
      <RadioGroup
        name={form.name("basis")}
        label="Grund"
        options={bases.map((value) => ({ value, label: BASIS_LABELS[value], help: BASIS_MEANINGS[value] }))}
      />
      <TextField
        name={form.name("diaryNumber")}
        label="Diarienummer"
        help="Numret i kommunens diarium, till exempel VON 112/2024."
        autoComplete="off"
        className="short"
      />
      <CheckboxGroup
        name={form.name("activityIds")}
        label="Verksamheter"
        help={
          activities.length === 0
            ? "Utföraren har ingen verksamhet i området än. Avtalet kan sparas och verksamheter väljas senare."
            : undefined
        }
        options={activityOptions(activities)}
      />
      <TermsFields basis={chosen} />
      <SubmitButton>Spara som utkast</SubmitButton>
    </ActionForm>
  );
}
