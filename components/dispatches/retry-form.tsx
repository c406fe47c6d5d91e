"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { retryDispatchAction } from "@/lib/features/dispatches/actions";
import { retryInput } from "@/lib/features/dispatches/schema";

type Props = Readonly<{ dispatchId: string; toAddress: string }>;

/** One new try of a mail that failed, to a corrected address when it was wrong. */
export function RetryForm({ dispatchId, toAddress }: Props) {
  const router = useRouter();
  const form = useActionForm({
    schema: retryInput,
    action: retryDispatchAction,
    defaultValues: { dispatchId, toAddress },
    onSuccess: () => {
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Försök skicka mejlet igen">
      <TextField
        name={form.name("toAddress")}
        label="Skicka till"
        type="email"
        help="Rätta adressen om den är fel. Den gamla står kvar under försöken."
      />
      <SubmitButton variant="secondary" pendingText="Försöker …">
        Försök igen
      </SubmitButton>
    </ActionForm>
  );
}
