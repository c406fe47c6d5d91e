"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/choice-group";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { applyImportAction } from "@/lib/features/imports/actions";
import { appliedSentence } from "@/lib/features/imports/labels";
import { applyImportInput } from "@/lib/features/imports/schema";

/** Reads the files in. With refused rows that takes a choice: those stay outside, and everything else still comes whole. */
export function ApplyForm({ id, refused }: Readonly<{ id: string; refused: number }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: applyImportInput,
    action: applyImportAction,
    defaultValues: { id, leaveOutRefused: false },
    onSuccess: ({ counts }) => {
      announce(appliedSentence(counts));
      router.refresh();
    },
    onRefusal: (result) => {
      // The preview has been made anew: show it beside the sentence.
      if (result.reason === "registerChanged") router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Läs in">
      {refused > 0 && (
        <CheckboxField
          name="leaveOutRefused"
          label={
            refused === 1
              ? "Läs in resten, utan den avvisade raden"
              : `Läs in resten, utan de ${String(refused)} avvisade raderna`
          }
        />
      )}
      <SubmitButton size="medium" pendingText="Läser in registret …">
        Läs in registret
      </SubmitButton>
    </ActionForm>
  );
}
