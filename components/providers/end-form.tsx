"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import type { ActionResult } from "@/lib/actions/result";
import type { IsoDate } from "@/lib/domain/calendar";
import { endProviderAction } from "@/lib/features/providers/actions";
import { endInput, firstEndInput } from "@/lib/features/providers/schema";
import { endUnitAction } from "@/lib/features/providers/units/actions";
import { dayText } from "@/lib/format/form-values";

type Of = Readonly<{ providerId: string; id: string; version: number; endedOn: IsoDate | null }>;
type Words = Readonly<{ help: string; done: string }>;

export const EndProviderForm = (props: Omit<Of, "providerId">) => (
  <EndForm
    {...props}
    providerId={props.id}
    action={endProviderAction}
    words={{
      help: "Utförarens enheter och verksamheter avslutas samma dag. Avtalen avslutas först. Allt som har hänt finns kvar.",
      done: "Utföraren är avslutad.",
    }}
  />
);

export const EndUnitForm = (props: Of) => (
  <EndForm
    {...props}
    action={endUnitAction}
    words={{
      help: "Enhetens verksamheter avslutas samma dag. Allt som har hänt finns kvar.",
      done: "Enheten är avslutad.",
    }}
  />
);

type Props = Of & Readonly<{ words: Words; action: (input: object) => Promise<ActionResult<unknown, string>> }>;

/** Sets the last day, or takes an end back: the field emptied. Then back to the provider, since other forms here are stale. */
function EndForm({ providerId, id, version, endedOn, words, action }: Props) {
  const router = useRouter();
  const form = useActionForm({
    schema: endedOn === null ? firstEndInput : endInput,
    action,
    defaultValues: { id, version, endedOn: dayText(endedOn) },
    onSuccess: (_saved, { getValues }) => {
      announce(getValues("endedOn") === "" ? "Avslutet är taget tillbaka." : words.done);
      router.push(`/providers/${providerId}`);
    },
  });
  const help = endedOn === null ? words.help : "Töm fältet för att ta tillbaka avslutet.";
  return (
    <ActionForm form={form} label="Avsluta">
      <DateField name={form.name("endedOn")} label="Sista dag" help={help} />
      <SubmitButton variant="secondary">{endedOn === null ? "Avsluta" : "Ändra avslutet"}</SubmitButton>
    </ActionForm>
  );
}
