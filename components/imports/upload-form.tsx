"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { FileField } from "@/components/form/file-field";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { startImportAction } from "@/lib/features/imports/actions";
import { startImportInput } from "@/lib/features/imports/schema";

/** Files on their way in: uploaded as soon as they are chosen, then compared with the register. */
export function UploadForm() {
  const router = useRouter();
  const form = useActionForm({
    schema: startImportInput,
    action: startImportAction,
    defaultValues: { fileIds: [] },
    onSuccess: ({ id }) => {
      router.push(`/admin/import/${id}`);
    },
  });
  return (
    <ActionForm form={form} label="Välj filer">
      <FileField
        name="fileIds"
        label="Filer med registret"
        help="Excel (xlsx) eller csv. Flera filer läses in tillsammans, så att de kan peka på varandra."
        address="/api/imports"
        accept=".xlsx,.csv,.txt"
        multiple
      />
      <SubmitButton pendingText="Jämför med registret …">Förhandsvisa</SubmitButton>
    </ActionForm>
  );
}
