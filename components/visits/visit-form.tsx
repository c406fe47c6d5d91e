"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { RadioGroup } from "@/components/form/choice-group";
import { DateField } from "@/components/form/date-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { editVisitAction, planVisitAction } from "@/lib/features/visits/actions";
import { VISIT_MODE_LABELS } from "@/lib/features/visits/labels";
import { VISIT_MODES, type VisitMode } from "@/lib/features/visits/rules";
import { editVisitInput, planVisitInput } from "@/lib/features/visits/schema";

const modes = VISIT_MODES.map((value) => ({
  value,
  label: VISIT_MODE_LABELS[value],
  help: value === "DIGITAL" ? "Räknas inte som platsbesök." : undefined,
}));
const announcements = [
  { value: "yes", label: "Föranmält", help: "Nämns i mejl till utföraren." },
  { value: "no", label: "Oanmält", help: "Nämns inte utanför enheten förrän det har ägt rum." },
] as const;

/** A new visit in the case. */
export function PlanVisitForm({ followUpId }: Readonly<{ followUpId: string }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: planVisitInput,
    action: planVisitAction,
    defaultValues: { followUpId, mode: "ON_SITE", announced: "yes", day: "", time: "", participants: "" },
    onSuccess: () => {
      announce("Besöket är planerat.");
      router.push(`/follow-ups/${followUpId}/visits`);
    },
  });
  return (
    <ActionForm form={form} label="Planera besök">
      <VisitFields />
      <div className="row">
        <SubmitButton>Planera besöket</SubmitButton>
      </div>
    </ActionForm>
  );
}

export type VisitFacts = Readonly<{
  id: string;
  version: number;
  mode: VisitMode;
  announced: boolean;
  /** Day and clock as Sweden reads them. */
  day: string;
  time: string;
  participants: string;
}>;

/** Another day, another hour, other people: as long as the visit is ahead. */
export function EditVisitForm({ followUpId, visit }: Readonly<{ followUpId: string; visit: VisitFacts }>) {
  const router = useRouter();
  const { id, version, mode, announced, day, time, participants } = visit;
  const form = useActionForm({
    schema: editVisitInput,
    action: editVisitAction,
    defaultValues: { id, version, mode, announced: announced ? "yes" : "no", day, time, participants },
    onSuccess: () => {
      announce("Besöket är ändrat.");
      router.push(`/follow-ups/${followUpId}/visits`);
    },
  });
  return (
    <ActionForm form={form} label="Ändra besöket">
      <VisitFields />
      <div className="row">
        <SubmitButton variant="secondary">Spara ändringen</SubmitButton>
      </div>
    </ActionForm>
  );
}

const VisitFields = () => (
  <>
    <RadioGroup name="mode" label="Hur sker besöket?" options={modes} across />
    <RadioGroup name="announced" label="Vet utföraren om det?" options={announcements} across />
    <div className="field-row">
      <DateField name="day" label="Dag" className="short" />
      <TextField name="time" label="Klockan" inputMode="numeric" placeholder="09:30" className="tiny" />
    </div>
    <TextArea
      name="participants"
      label="Deltagare"
      help="Namn och roll, en per rad. Kan fyllas i efteråt."
      minRows={2}
    />
  </>
);
