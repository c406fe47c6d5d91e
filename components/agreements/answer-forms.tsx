"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { copyRequirementAction, takeOverWordingAction } from "@/lib/features/agreements/commissions/answers/actions";
import { copyRequirementInput, takeOverInput } from "@/lib/features/agreements/commissions/answers/schema";

/** A requirement of the contract into the commission, as a draft to adapt and publish. */
export function CopyForm({ commissionId, requirementId }: Readonly<{ commissionId: string; requirementId: string }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: copyRequirementInput,
    action: copyRequirementAction,
    defaultValues: { commissionId, requirementId, validFrom: "" },
    onSuccess: (copy) => {
      announce("Kravet finns i uppdraget som utkast.");
      router.push(`/requirements/${copy.requirementId}`);
    },
  });
  return (
    <ActionForm form={form} label="Ta in kravet i uppdraget">
      <DateField name={form.name("validFrom")} label="Ska gälla i uppdraget från" />
      <SubmitButton>Ta in kravet som utkast</SubmitButton>
    </ActionForm>
  );
}

/** The contract's new wording as a draft in the commission; what holds there stays until it is published. */
export function TakeOverForm({ answerId, version }: Readonly<{ answerId: string; version: number }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: takeOverInput,
    action: takeOverWordingAction,
    defaultValues: { commissionRequirementId: answerId, version, validFrom: "" },
    onSuccess: (copy) => {
      announce("Avtalets lydelse finns som utkast i uppdraget.");
      router.push(`/requirements/${copy.requirementId}`);
    },
  });
  return (
    <ActionForm form={form} label="Ta över avtalets lydelse">
      <DateField
        name={form.name("validFrom")}
        label="Ska gälla i uppdraget från"
        help="Den lydelse som gäller i uppdraget gäller till dagen före. Gamla brister pekar kvar på den."
      />
      <SubmitButton>Ta över lydelsen som utkast</SubmitButton>
    </ActionForm>
  );
}
