"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { endRequirementAction, startRequirementVersionAction } from "@/lib/features/requirements/versions/actions";
import { endRequirementInput, newVersionInput } from "@/lib/features/requirements/versions/schema";

type Props = Readonly<{ requirementId: string; version: number }>;

/** Begins the next wording: its day and why. The words are changed on the page that follows. */
export function NewWordingForm({ requirementId, version }: Props) {
  const router = useRouter();
  const form = useActionForm({
    schema: newVersionInput,
    action: startRequirementVersionAction,
    defaultValues: { requirementId, version, validFrom: "", changeReason: "" },
    onSuccess: () => {
      router.push(`/requirements/${requirementId}/draft`);
    },
  });
  return (
    <ActionForm form={form} label="Ny version av kravet">
      <DateField
        name={form.name("validFrom")}
        label="Den nya lydelsen gäller från"
        help="Pågående uppföljningar och gamla brister behåller den lydelse som gällde då."
      />
      <TextArea name={form.name("changeReason")} label="Varför kravet ändras" />
      <SubmitButton>Skapa utkast</SubmitButton>
    </ActionForm>
  );
}

/** Gives the requirement its last day. */
export function EndRequirementForm({ requirementId, version, validTo }: Props & Readonly<{ validTo: string }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: endRequirementInput,
    action: endRequirementAction,
    defaultValues: { requirementId, version, validTo },
    onSuccess: () => {
      announce("Kravets sista dag är satt.");
      router.push(`/requirements/${requirementId}`);
    },
  });
  return (
    <ActionForm form={form} label="Avsluta kravet">
      <DateField
        name={form.name("validTo")}
        label="Sista dag"
        help="Uppföljningar som startar efter den dagen har inte med kravet. Det som redan är bedömt står kvar."
      />
      <SubmitButton variant="danger">Avsluta kravet</SubmitButton>
    </ActionForm>
  );
}
