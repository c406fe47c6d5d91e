"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import type { ProviderPage } from "@/lib/features/providers/queries";
import { addUnitAction, changeUnitAction } from "@/lib/features/providers/units/actions";
import { addUnitInput, changeUnitInput } from "@/lib/features/providers/units/schema";

/** A new unit; then on to its page, where what it does is added. */
export function AddUnitForm({ providerId }: Readonly<{ providerId: string }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: addUnitInput,
    action: addUnitAction,
    defaultValues: { providerId, name: "", address: "", managerName: "", managerEmail: "", phone: "" },
    onSuccess: ({ id }) => {
      announce("Enheten är tillagd. Lägg till vad den gör.");
      router.push(`/providers/${providerId}/units/${id}`);
    },
  });
  return (
    <ActionForm form={form} label="Lägg till enhet">
      <UnitFields />
      <SubmitButton>Lägg till enheten</SubmitButton>
    </ActionForm>
  );
}

export function ChangeUnitForm({ unit }: Readonly<{ unit: ProviderPage["units"][number] }>) {
  const router = useRouter();
  const { id, version, name, address, managerName, managerEmail, phone } = unit;
  const form = useActionForm({
    schema: changeUnitInput,
    action: changeUnitAction,
    defaultValues: {
      id,
      version,
      name,
      address: address ?? "",
      managerName: managerName ?? "",
      managerEmail: managerEmail ?? "",
      phone: phone ?? "",
    },
    onSuccess: (saved, { setValue }) => {
      setValue("version", saved.version);
      announce("Enheten är sparad.");
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Enhetens uppgifter">
      <UnitFields />
      <SubmitButton>Spara enheten</SubmitButton>
    </ActionForm>
  );
}

const UnitFields = () => (
  <>
    <TextField name="name" label="Enhetens namn" autoComplete="off" />
    <TextField name="address" label="Adress" autoComplete="off" />
    <div className="field-row">
      <TextField name="managerName" label="Verksamhetschef" autoComplete="off" />
      <TextField name="managerEmail" label="Verksamhetschefens e-post" type="email" autoComplete="off" />
    </div>
    <div className="field-row">
      <TextField name="phone" label="Telefon" type="tel" className="short" autoComplete="off" />
    </div>
  </>
);
