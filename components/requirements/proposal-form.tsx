"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { proposeImprovementAction } from "@/lib/features/proposals/actions";
import { proposeInput } from "@/lib/features/proposals/schema";

/** What a follow-up has taught about a requirement's words, kept for the next procurement (PLAN-07). */
export function ProposalForm({ requirementId, followUpId }: Readonly<{ requirementId: string; followUpId: string }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: proposeInput,
    action: proposeImprovementAction,
    defaultValues: { requirementId, followUpId, text: "" },
    onSuccess: () => {
      announce("Förslaget är sparat till nästa upphandling.");
      router.push(`/requirements/${requirementId}`);
    },
  });
  return (
    <ActionForm form={form} label="Föreslå bättre lydelse">
      <TextArea
        name={form.name("text")}
        label="Vad som kan bli bättre"
        help="Säg vad som var oklart och hur kravet kan skrivas. Kravet som gäller ändras inte."
      />
      <SubmitButton>Spara förslaget</SubmitButton>
    </ActionForm>
  );
}
