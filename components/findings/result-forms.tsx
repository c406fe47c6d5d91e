"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { RadioGroup } from "@/components/form/choice-group";
import { DateField } from "@/components/form/date-field";
import { FileField } from "@/components/form/file-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import {
  endFindingWithContractAction,
  judgeResultAction,
  moveRemedyDayAction,
  registerRemedyReplyAction,
} from "@/lib/features/findings/results/actions";
import { RESULT_JUDGEMENT_LABELS } from "@/lib/features/findings/results/labels";
import {
  endWithContractInput,
  judgeResultInput,
  moveRemedyInput,
  remedyReplyInput,
} from "@/lib/features/findings/results/schema";
import { RESULT_JUDGEMENTS } from "@/lib/features/findings/rules";

type OfResult = Readonly<{ resultFollowUpId: string; version: number; followUpId: string; today: string }>;

/** The provider's own answer, as it came by mail or post. */
export function RemedyReplyForm({ resultFollowUpId, version, followUpId, today }: OfResult) {
  const router = useRouter();
  const form = useActionForm({
    schema: remedyReplyInput,
    action: registerRemedyReplyAction,
    defaultValues: { resultFollowUpId, version, receivedOn: today, senderName: "", text: "", fileIds: [] },
    onSuccess: () => {
      announce("Utförarens svar är registrerat.");
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Registrera utförarens svar">
      <DateField name={form.name("receivedOn")} label="Inkom" />
      <TextField name={form.name("senderName")} label="Avsändare" help="Den hos utföraren som har svarat." />
      <TextArea name={form.name("text")} label="Vad utföraren har gjort" help="Skriv eller klistra in svaret." />
      <FileField name={form.name("fileIds")} label="Filer" multiple address={`/api/files?followUpId=${followUpId}`} />
      <SubmitButton variant="secondary">Registrera svaret</SubmitButton>
    </ActionForm>
  );
}

/** The unit's judgement: has the provider shown that the requirement is met? */
export function JudgeResultForm({ resultFollowUpId, version, replies }: OfResult & Readonly<{ replies: number }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: judgeResultInput,
    action: judgeResultAction,
    defaultValues: { resultFollowUpId, version, motive: "" },
    onSuccess: () => {
      announce("Bedömningen är sparad.");
      router.refresh();
    },
  });
  const help =
    replies === 0
      ? "Utföraren har inte svarat. Bristen kan då bara bedömas som inte åtgärdad."
      : "Utföraren ska visa att kravet uppfylls (riktlinjen, resultatuppföljning).";
  return (
    <ActionForm form={form} label="Bedöm resultatet">
      <RadioGroup
        name={form.name("judgement")}
        label="Är bristen åtgärdad?"
        help={help}
        options={RESULT_JUDGEMENTS.map((value) => ({
          value,
          label: RESULT_JUDGEMENT_LABELS[value],
          disabled: value !== "NOT_REMEDIED" && replies === 0,
        }))}
      />
      <TextArea name={form.name("motive")} label="Motivering" help="Vad grundar du bedömningen på?" />
      <SubmitButton>Spara bedömningen</SubmitButton>
    </ActionForm>
  );
}

type OfFinding = Readonly<{ findingId: string; version: number }>;

export function MoveRemedyForm({ findingId, version, remedyDueOn }: OfFinding & Readonly<{ remedyDueOn: string }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: moveRemedyInput,
    action: moveRemedyDayAction,
    defaultValues: { findingId, version, remedyDueOn, reason: "" },
    onSuccess: () => {
      announce("Dagen är flyttad.");
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Flytta dagen">
      <DateField name={form.name("remedyDueOn")} label="Åtgärdas senast" />
      <TextArea name={form.name("reason")} label="Skäl" help="Sparas i historiken." />
      <SubmitButton variant="secondary">Flytta dagen</SubmitButton>
    </ActionForm>
  );
}

export function EndWithContractForm({ findingId, version }: OfFinding) {
  const router = useRouter();
  const form = useActionForm({
    schema: endWithContractInput,
    action: endFindingWithContractAction,
    defaultValues: { findingId, version, reason: "" },
    onSuccess: () => {
      announce("Bristen är avslutad.");
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Avsluta med avtalet">
      <TextArea
        name={form.name("reason")}
        label="Hur upphörde avtalet?"
        help="Bristen avslutas, men räknas inte som åtgärdad."
      />
      <SubmitButton variant="secondary">Avsluta bristen med avtalet</SubmitButton>
    </ActionForm>
  );
}
