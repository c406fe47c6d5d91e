"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField, RadioGroup } from "@/components/form/choice-group";
import { DateField } from "@/components/form/date-field";
import { NumberField } from "@/components/form/number-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm, type ActionForm as FormState } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import {
  changeContactAction,
  changeDeadlinesAction,
  changeHoursAction,
  changeReportRulesAction,
} from "@/lib/features/municipality/settings/actions";
import { SHARE_LABELS } from "@/lib/features/municipality/settings/labels";
import {
  contactInput,
  deadlinesInput,
  hoursInput,
  reportRulesInput,
} from "@/lib/features/municipality/settings/schema";
import { methodLabel, METHODS } from "@/lib/domain/methods";
import type { Profile } from "@/lib/profiles/schema";

const useSaved = () => {
  const router = useRouter();
  return () => {
    announce("Inställningen är sparad.");
    router.refresh();
  };
};

type MarksDay = Readonly<{ setError: (name: "validFrom", error: Readonly<{ message: string }>) => void }>;

/** Both refusals are about the day: the sentence says why, and its field is marked and led to. */
export function markDay({ reason }: Readonly<{ reason: string }>, { setError }: MarksDay): void {
  if (reason === "begunAlready") setError("validFrom", { message: "Välj i dag eller en senare dag." });
  if (reason === "sameDay") setError("validFrom", { message: "Välj en annan dag." });
}

type FrameProps<I extends FieldValues, O> = Readonly<{ form: FormState<I, O>; label: string; children: ReactNode }>;

/** The fields of a rule, and from which day on whose decision they hold. */
export function DecidedForm<I extends FieldValues, O>({ form, label, children }: FrameProps<I, O>) {
  return (
    <ActionForm form={form} label={label}>
      {children}
      <DateField name="validFrom" label="Gäller från" help="Tidigare ärenden behåller de regler som gällde då." />
      <TextField name="reason" label="Beslutat av" help="Vem som har bestämt det och när." />
      <SubmitButton variant="secondary">Spara ändringen</SubmitButton>
    </ActionForm>
  );
}

export function DeadlinesForm({ value, today }: Readonly<{ value: Profile["deadlines"]; today: string }>) {
  const form = useActionForm({
    schema: deadlinesInput,
    action: changeDeadlinesAction,
    defaultValues: {
      remedyDays: String(value.remedyDays),
      resultFollowUpDays: String(value.resultFollowUpDays),
      evidenceRequestWorkingDays: String(value.evidenceRequestWorkingDays),
      validFrom: today,
      reason: "",
    },
    onRefusal: markDay,
    onSuccess: useSaved(),
  });
  return (
    <DecidedForm form={form} label="Ändra tider">
      <NumberField name={form.name("remedyDays")} label="Tid att åtgärda en brist" unit="dagar" />
      <NumberField
        name={form.name("resultFollowUpDays")}
        label="Resultatuppföljning, efter åtgärdsdagen"
        unit="dagar"
      />
      <NumberField
        name={form.name("evidenceRequestWorkingDays")}
        label="Svarstid för begärt underlag"
        unit="arbetsdagar"
      />
    </DecidedForm>
  );
}

export function ReportRulesForm({ value, today }: Readonly<{ value: Profile["report"]; today: string }>) {
  const form = useActionForm({
    schema: reportRulesInput,
    action: changeReportRulesAction,
    defaultValues: {
      shareForFacts: value.shareForFacts,
      factsReplyWorkingDays: String(value.factsReplyWorkingDays),
      secondPerson: value.secondPerson,
      validFrom: today,
      reason: "",
    },
    onRefusal: markDay,
    onSuccess: useSaved(),
  });
  return (
    <DecidedForm form={form} label="Ändra regler för rapporter">
      <RadioGroup
        name={form.name("shareForFacts")}
        label="Utkast till utföraren för granskning av fakta"
        options={Object.entries(SHARE_LABELS).map(([key, label]) => ({ value: key, label }))}
      />
      <NumberField name={form.name("factsReplyWorkingDays")} label="Utförarens svarstid" unit="arbetsdagar" />
      <CheckboxField name={form.name("secondPerson")} label="En andra person läser rapporten innan den fastställs" />
    </DecidedForm>
  );
}

export function HoursForm({ value, today }: Readonly<{ value: Profile["hours"]; today: string }>) {
  const form = useActionForm({
    schema: hoursInput,
    action: changeHoursAction,
    defaultValues: {
      hours: Object.fromEntries(METHODS.map((method) => [method, String(value[method]).replace(".", ",")])),
      validFrom: today,
      reason: "",
    },
    onRefusal: markDay,
    onSuccess: useSaved(),
  });
  return (
    <DecidedForm form={form} label="Ändra timmar">
      {METHODS.map((method) => (
        <NumberField key={method} name={`hours.${method}`} label={methodLabel(method)} unit="timmar" />
      ))}
    </DecidedForm>
  );
}

type Contact = Readonly<{
  municipalityName: string;
  committeeName: string;
  committeeEmail: string | null;
  publicContact: string | null;
}>;

export function ContactForm({ value }: Readonly<{ value: Contact }>) {
  const { municipalityName, committeeName, committeeEmail, publicContact } = value;
  const form = useActionForm({
    schema: contactInput,
    action: changeContactAction,
    defaultValues: {
      municipalityName,
      committeeName,
      committeeEmail: committeeEmail ?? "",
      publicContact: publicContact ?? "",
    },
    onSuccess: useSaved(),
  });
  return (
    <ActionForm form={form} label="Ändra kommunen och nämnden">
      <TextField name={form.name("municipalityName")} label="Kommunens namn" />
      <TextField name={form.name("committeeName")} label="Ansvarig nämnd" />
      <TextField
        name={form.name("committeeEmail")}
        label="Nämndens e-postadress"
        help="Dit skickas färdiga rapporter."
        type="email"
      />
      <TextField
        name={form.name("publicContact")}
        label="Kontakt på de publika sidorna"
        help="Till exempel registrator@kommunen.se. Den som vill ha en rapport behöver inte säga vem den är."
      />
      <SubmitButton variant="secondary">Spara</SubmitButton>
    </ActionForm>
  );
}
