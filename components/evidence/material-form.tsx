"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField, CheckboxGroup } from "@/components/form/choice-group";
import { DateField } from "@/components/form/date-field";
import { FileField } from "@/components/form/file-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { EVIDENCE_TYPE_LABELS } from "@/lib/features/evidence/labels";
import { registerMaterialAction } from "@/lib/features/evidence-requests/actions";
import type { RequestRow } from "@/lib/features/evidence-requests/queries";
import { RECEIVED_TYPES, registerMaterialInput } from "@/lib/features/evidence-requests/schema";

const types = RECEIVED_TYPES.map((value) => ({ value, label: EVIDENCE_TYPE_LABELS[value] }));

type Props = Readonly<{
  followUpId: string;
  today: string;
  senderName: string;
  /** The request it answers; null when it came unasked. */
  request: RequestRow | null;
}>;

/** What came from the provider, as it came: the answer is the provider's own, the unit only registers it. */
export function MaterialForm({ followUpId, today, senderName, request }: Props) {
  const router = useRouter();
  const missing = request?.items.filter((item) => item.receivedOn === null) ?? [];
  const form = useActionForm({
    schema: registerMaterialInput,
    action: registerMaterialAction,
    defaultValues: {
      followUpId,
      requestId: request?.id ?? "",
      receivedOn: today,
      senderName,
      text: "",
      fileIds: [],
      fileType: "PROVIDER_ACCOUNT",
      itemIds: [],
      linkToRequirements: true,
    },
    onSuccess: () => {
      announce("Svaret är registrerat, och materialet finns bland underlagen.");
      router.push(`/follow-ups/${followUpId}/evidence`);
    },
  });
  return (
    <ActionForm form={form} label="Registrera svar">
      <div className="field-row">
        <DateField name={form.name("receivedOn")} label="Inkom" className="short" />
        <TextField name={form.name("senderName")} label="Avsändare" help="Den hos utföraren som har svarat." />
      </div>
      {missing.length > 0 && (
        <>
          <CheckboxGroup
            name={form.name("itemIds")}
            label="Vad har kommit in?"
            help="Begäran räknas som besvarad när allt har kommit in."
            options={missing.map(({ id, text }) => ({ value: id, label: text }))}
          />
          <CheckboxField
            name={form.name("linkToRequirements")}
            label="Koppla materialet till kraven som det begärdes för"
          />
        </>
      )}
      <TextArea name={form.name("text")} label="Utförarens text" help="Klistra in det som stod i svaret." minRows={4} />
      <FileField
        name={form.name("fileIds")}
        label="Filer"
        help="Varje fil blir ett eget underlag. Journaler tas inte emot: de granskas på plats."
        multiple
        address={`/api/files?followUpId=${followUpId}`}
      />
      <SelectField name={form.name("fileType")} label="Filernas slag" options={types} />
      <div className="row">
        <SubmitButton>Registrera svaret</SubmitButton>
      </div>
    </ActionForm>
  );
}
