"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import type { IsoDate } from "@/lib/domain/calendar";
import { endAgreementAction } from "@/lib/features/agreements/actions";
import { endAgreementInput } from "@/lib/features/agreements/schema";
import { dayText } from "@/lib/format/form-values";

type Props = Readonly<{ agreementId: string; version: number; endedOn: IsoDate | null }>;

/** Ends an agreement on a day, with the reason. Until then it holds, and all that happened under it stays. */
export function EndAgreementForm({ agreementId, version, endedOn }: Props) {
  const router = useRouter();
  const form = useActionForm({
    schema: endAgreementInput,
    action: endAgreementAction,
    defaultValues: { agreementId, version, endedOn: dayText(endedOn), reason: "" },
    onSuccess: () => {
      announce("Avtalets sista dag är satt.");
      router.push(`/agreements/${agreementId}`);
    },
  });
  return (
    <ActionForm form={form} label="Avsluta avtalet">
      <DateField
        name={form.name("endedOn")}
        label="Sista dag"
        help="Avtalet gäller till och med den dagen. Verksamheter utan annat avtal följs sedan inte upp mer."
      />
      <TextArea name={form.name("reason")} label="Varför avtalet avslutas" />
      <SubmitButton variant="danger">Avsluta avtalet</SubmitButton>
    </ActionForm>
  );
}
