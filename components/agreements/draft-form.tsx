"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import type { AgreementBasis } from "@/lib/features/agreements/rules";
import { editTermsAction } from "@/lib/features/agreements/versions/actions";
import type { TermsVersion } from "@/lib/features/agreements/versions/queries";
import { editTermsInput } from "@/lib/features/agreements/versions/schema";
import { dayText } from "@/lib/format/form-values";
import { toForm } from "./terms-form";
import { TermsFields } from "./terms-fields";

type Props = Readonly<{ agreementId: string; basis: AgreementBasis; draft: TermsVersion }>;

/** The draft of terms. The first version is valid from the agreement's start; a later one has a day and a reason of its own. */
export function DraftForm({ agreementId, basis, draft }: Props) {
  const router = useRouter();
  const form = useActionForm({
    schema: editTermsInput,
    action: editTermsAction,
    defaultValues: {
      versionId: draft.id,
      version: draft.version,
      validFrom: dayText(draft.validFrom),
      changeReason: draft.changeReason ?? "",
      ...toForm(draft),
    },
    onSuccess: () => {
      announce("Utkastet är sparat.");
      router.push(`/agreements/${agreementId}`);
    },
  });
  return (
    <ActionForm form={form} label="Utkast till villkor">
      {draft.number > 1 && (
        <>
          <DateField
            name={form.name("validFrom")}
            label="Villkoren gäller från"
            help="De förra gäller till dagen före."
          />
          <TextArea name={form.name("changeReason")} label="Varför villkoren ändras" />
        </>
      )}
      <TermsFields basis={basis} />
      <SubmitButton>Spara utkastet</SubmitButton>
    </ActionForm>
  );
}
