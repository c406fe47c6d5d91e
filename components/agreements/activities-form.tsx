"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroup } from "@/components/form/choice-group";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { setActivitiesAction } from "@/lib/features/agreements/actions";
import { setActivitiesInput } from "@/lib/features/agreements/schema";
import { activityOptions, type ActivityChoice } from "./activity-options";

type Props = Readonly<{
  agreementId: string;
  version: number;
  chosen: readonly string[];
  activities: readonly ActivityChoice[];
}>;

/** Which of the provider's activities in the area the agreement covers. */
export function ActivitiesForm({ agreementId, version, chosen, activities }: Props) {
  const router = useRouter();
  const form = useActionForm({
    schema: setActivitiesInput,
    action: setActivitiesAction,
    defaultValues: { agreementId, version, activityIds: [...chosen] },
    onSuccess: () => {
      announce("Verksamheterna är sparade.");
      router.push(`/agreements/${agreementId}`);
    },
  });
  return (
    <ActionForm form={form} label="Verksamheter i avtalet">
      <CheckboxGroup
        name={form.name("activityIds")}
        label="Verksamheter"
        help="En verksamhet som har följts upp under avtalet kan inte tas bort."
        options={activityOptions(activities)}
      />
      <SubmitButton>Spara verksamheterna</SubmitButton>
    </ActionForm>
  );
}
