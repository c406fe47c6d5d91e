"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { startVersionAction } from "@/lib/features/agreements/versions/actions";
import { startVersionInput } from "@/lib/features/agreements/versions/schema";

/** Begins the next version of the terms: its day and why. The words are changed on the page that follows. */
export function NewVersionForm({ agreementId, version }: Readonly<{ agreementId: string; version: number }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: startVersionInput,
    action: startVersionAction,
    defaultValues: { agreementId, version, validFrom: "", changeReason: "" },
    onSuccess: () => {
      router.push(`/agreements/${agreementId}/draft`);
    },
  });
  return (
    <ActionForm form={form} label="Ny version">
      <DateField
        name={form.name("validFrom")}
        label="De nya villkoren gäller från"
        help="De som gäller nu gäller till dagen före och står kvar i historiken."
      />
      <TextArea
        name={form.name("changeReason")}
        label="Varför villkoren ändras"
        help="Till exempel förlängning, ny lagstiftning eller indexuppräkning."
      />
      <SubmitButton>Skapa utkast</SubmitButton>
    </ActionForm>
  );
}
