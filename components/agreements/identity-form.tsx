"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { RadioGroup } from "@/components/form/choice-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { editIdentityAction } from "@/lib/features/agreements/actions";
import { BASIS_LABELS } from "@/lib/features/agreements/labels";
import { basesFor, type AgreementBasis } from "@/lib/features/agreements/rules";
import { editIdentityInput } from "@/lib/features/agreements/schema";
import type { Regime } from "@/lib/domain/methods";

type Props = Readonly<{ id: string; version: number; basis: AgreementBasis; diaryNumber: string; regime: Regime }>;

/** Number and ground, while the whole agreement is a draft. */
export function IdentityForm({ id, version, basis, diaryNumber, regime }: Props) {
  const router = useRouter();
  const form = useActionForm({
    schema: editIdentityInput,
    action: editIdentityAction,
    defaultValues: { agreementId: id, version, basis, diaryNumber },
    onSuccess: (saved, { setValue }) => {
      setValue("version", saved.version);
      announce("Diarienummer och grund är sparade.");
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Diarienummer och grund">
      <TextField name={form.name("diaryNumber")} label="Diarienummer" autoComplete="off" className="short" />
      <RadioGroup
        name={form.name("basis")}
        label="Grund"
        across
        options={basesFor(regime).map((value) => ({ value, label: BASIS_LABELS[value] }))}
      />
      <SubmitButton variant="secondary">Spara nummer och grund</SubmitButton>
    </ActionForm>
  );
}
