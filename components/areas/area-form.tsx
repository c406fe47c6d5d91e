"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroup } from "@/components/form/choice-group";
import { DateField } from "@/components/form/date-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { LAW_LABELS } from "@/lib/features/agreements/labels";
import { SERVICE_LAWS } from "@/lib/domain/laws";
import { addAreaAction, changeAreaAction } from "@/lib/features/areas/actions";
import type { AreaRow } from "@/lib/features/areas/queries";
import { addAreaInput, changeAreaInput } from "@/lib/features/areas/schema";
import { dayText } from "@/lib/format/form-values";

const laws = SERVICE_LAWS.map((value) => ({ value, label: LAW_LABELS[value] }));

export function AddAreaForm() {
  const router = useRouter();
  const form = useActionForm({
    schema: addAreaInput,
    action: addAreaAction,
    defaultValues: { name: "", laws: [] },
    onSuccess: () => {
      announce("Området är tillagt.");
      router.push("/admin/areas");
    },
  });
  return (
    <ActionForm form={form} label="Lägg till område">
      <AreaFields />
      <SubmitButton>Lägg till området</SubmitButton>
    </ActionForm>
  );
}

export function ChangeAreaForm({ area }: Readonly<{ area: AreaRow }>) {
  const router = useRouter();
  const { id, version, name, laws: chosen, endedOn } = area;
  const form = useActionForm({
    schema: changeAreaInput,
    action: changeAreaAction,
    defaultValues: { id, version, name, laws: chosen, endedOn: dayText(endedOn) },
    onSuccess: () => {
      announce("Området är sparat.");
      router.push("/admin/areas");
    },
  });
  return (
    <ActionForm form={form} label="Ändra område">
      <AreaFields />
      <DateField
        name="endedOn"
        label="Sista dag"
        help="Fyll i när området inte används längre. Verksamheterna i det avslutas först. Töm fältet för att ta tillbaka avslutet."
      />
      <SubmitButton>Spara området</SubmitButton>
    </ActionForm>
  );
}

const AreaFields = () => (
  <>
    <TextField name="name" label="Namn" autoComplete="off" />
    <CheckboxGroup
      name="laws"
      label="Lagar"
      help="De lagar som insatserna ges enligt. De avgör om MAS och MAR deltar i uppföljningar av området."
      options={laws}
    />
  </>
);
