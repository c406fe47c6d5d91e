"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/choice-group";
import { DateField } from "@/components/form/date-field";
import { SelectField, type Option } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { addActivityAction, changeActivityAction } from "@/lib/features/providers/activities/actions";
import type { ActivityRow } from "@/lib/features/providers/activities/queries";
import { addActivityInput, changeActivityInput } from "@/lib/features/providers/activities/schema";
import { dayText } from "@/lib/format/form-values";
import type { Regime } from "@/lib/domain/methods";

type FieldsProps = Readonly<{
  areas: readonly Option[];
  regime: Regime;
  /** Agreements or cases stand on it: its area stays. */
  inUse?: boolean;
}>;
type AddProps = FieldsProps & Readonly<{ providerId: string; unit: Readonly<{ id: string; name: string }> }>;

/** What a unit does in an area; then back to the unit. */
export function AddActivityForm({ providerId, unit, ...fields }: AddProps) {
  const router = useRouter();
  const form = useActionForm({
    schema: addActivityInput,
    action: addActivityAction,
    defaultValues: {
      unitId: unit.id,
      areaId: "",
      name: unit.name,
      startDate: "",
      endDate: "",
      competitiveFrom: "",
      singlePlace: false,
    },
    onSuccess: () => {
      announce("Verksamheten är tillagd.");
      router.push(`/providers/${providerId}/units/${unit.id}`);
    },
  });
  return (
    <ActionForm form={form} label="Lägg till verksamhet">
      <ActivityFields {...fields} />
      <SubmitButton>Lägg till verksamheten</SubmitButton>
    </ActionForm>
  );
}

type ChangeProps = FieldsProps & Readonly<{ activity: ActivityRow }>;

export function ChangeActivityForm({ activity, ...fields }: ChangeProps) {
  const router = useRouter();
  const form = useActionForm({
    schema: changeActivityInput,
    action: changeActivityAction,
    defaultValues: {
      id: activity.activityId,
      version: activity.version,
      areaId: activity.areaId,
      name: activity.name,
      startDate: dayText(activity.startDate),
      endDate: dayText(activity.ownEndDate),
      competitiveFrom: dayText(activity.competitiveFrom),
      singlePlace: activity.singlePlace,
    },
    onSuccess: (saved, { setValue }) => {
      setValue("version", saved.version);
      announce("Verksamheten är sparad.");
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Verksamhetens uppgifter">
      <ActivityFields {...fields} inUse={activity.inUse} />
      <SubmitButton>Spara verksamheten</SubmitButton>
    </ActionForm>
  );
}

const ActivityFields = ({ areas, regime, inUse = false }: FieldsProps) => (
  <>
    <SelectField
      name="areaId"
      label="Verksamhetsområde"
      empty="Välj område"
      options={areas}
      readOnly={inUse}
      help={inUse ? "Kan inte bytas, för verksamheten har avtal eller uppföljningar i området." : undefined}
    />
    <TextField name="name" label="Namn" help="Ofta samma som enhetens." autoComplete="off" />
    <div className="field-row">
      <DateField name="startDate" label="Första dag" help="Kan lämnas tomt. Då räknas tiden från avtalet." />
      <DateField name="endDate" label="Sista dag" help="Fyll i när verksamheten läggs ned. Historiken finns kvar." />
    </div>
    {regime === "MUNICIPAL" && (
      <DateField
        name="competitiveFrom"
        label="Konkurrensutsatt från"
        help="Egen regi följs upp under uppdraget från den dag verksamheten konkurrensutsattes (riktlinjens omfattning)."
      />
    )}
    <CheckboxField
      name="singlePlace"
      label="Köp av enstaka plats"
      help="Följs upp för den enskilde, inte under avtalet. Räknas inte in i täckningen."
    />
  </>
);
