"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { FileField } from "@/components/form/file-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { answerFactsAction, registerFactsReplyAction } from "@/lib/features/reports/sharing/actions";
import { factsAnswerInput, factsReplyInput } from "@/lib/features/reports/schema";

type ReplyProps = Readonly<{ shareId: string; followUpId: string; today: string }>;

/** The provider's own words about the draft; they are printed in the report. */
export function FactsReplyForm({ shareId, followUpId, today }: ReplyProps) {
  const router = useRouter();
  const form = useActionForm({
    schema: factsReplyInput,
    action: registerFactsReplyAction,
    defaultValues: { shareId, receivedOn: today, senderName: "", text: "", fileIds: [] },
    onSuccess: () => {
      announce("Svaret är registrerat.");
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Registrera utförarens svar på utkastet">
      <DateField name={form.name("receivedOn")} label="Inkom" />
      <TextField name={form.name("senderName")} label="Avsändare" />
      <TextArea name={form.name("text")} label="Utförarens svar" help="Trycks i rapporten som det står här." />
      <FileField name={form.name("fileIds")} label="Filer" multiple address={`/api/files?followUpId=${followUpId}`} />
      <SubmitButton variant="secondary">Registrera svaret</SubmitButton>
    </ActionForm>
  );
}

/** The unit's answer, printed beside. */
export function FactsAnswerForm({ shareId, answer }: Readonly<{ shareId: string; answer: string }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: factsAnswerInput,
    action: answerFactsAction,
    defaultValues: { shareId, seen: answer, answer },
    onSuccess: (saved, { setValue }) => {
      setValue("seen", saved.answer);
      announce("Svaret är sparat.");
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Svara på utförarens synpunkter">
      <TextArea
        name={form.name("answer")}
        label="Vårt svar"
        help="Vad ni har ändrat, eller varför ni inte har ändrat."
      />
      <SubmitButton variant="secondary">Spara svaret</SubmitButton>
    </ActionForm>
  );
}
