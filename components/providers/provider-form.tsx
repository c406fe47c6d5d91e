"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm } from "@/components/form/action-form";
import { RadioGroup } from "@/components/form/choice-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { Notice } from "@/components/ui/notice";
import type { RefusalDetail } from "@/lib/domain/outcome";
import { changeProviderAction, registerProviderAction } from "@/lib/features/providers/actions";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { REGIME_HELP } from "@/lib/features/providers/labels";
import type { ProviderPage } from "@/lib/features/providers/queries";
import { REGIMES } from "@/lib/domain/methods";
import { changeProviderInput, registerProviderInput } from "@/lib/features/providers/schema";
import { formatOrganisationNumber } from "@/lib/domain/organisation-number";

const regimes = REGIMES.map((value) => ({ value, label: REGIME_LABELS[value], help: REGIME_HELP[value] }));

/** A new provider; then on to its page, where the units are added. */
export function RegisterProviderForm() {
  const router = useRouter();
  const { existing, onRefusal } = useExisting();
  const form = useActionForm({
    schema: registerProviderInput,
    action: registerProviderAction,
    defaultValues: { name: "", orgNumber: "", email: "", phone: "" },
    onRefusal,
    onSuccess: ({ id }) => {
      announce("Utföraren är registrerad. Lägg till dess enheter.");
      router.push(`/providers/${id}`);
    },
  });
  return (
    <ActionForm form={form} label="Registrera utförare">
      <ProviderFields existing={existing} />
      <SubmitButton>Registrera utföraren</SubmitButton>
    </ActionForm>
  );
}

/** What a provider is called, how it is run and how it is reached. */
export function ChangeProviderForm({ provider }: Readonly<{ provider: ProviderPage }>) {
  const router = useRouter();
  const { existing, onRefusal } = useExisting();
  const { id, version, name, regime, orgNumber, email, phone } = provider;
  const form = useActionForm({
    schema: changeProviderInput,
    action: changeProviderAction,
    defaultValues: {
      id,
      version,
      name,
      regime,
      orgNumber: formatOrganisationNumber(orgNumber),
      email: email ?? "",
      phone: phone ?? "",
    },
    onRefusal,
    onSuccess: () => {
      announce("Uppgifterna är sparade.");
      router.push(`/providers/${id}`);
    },
  });
  return (
    <ActionForm form={form} label="Ändra uppgifter">
      <ProviderFields existing={existing} />
      <SubmitButton>Spara uppgifterna</SubmitButton>
    </ActionForm>
  );
}

const ProviderFields = ({ existing }: Readonly<{ existing: RefusalDetail | null }>) => (
  <>
    <TextField name="name" label="Namn" help="Som det står i avtalet." autoComplete="off" />
    <div className="field-row">
      <TextField
        name="orgNumber"
        label="Organisationsnummer"
        help="Tio siffror. Egen regi har kommunens eget nummer."
        inputMode="numeric"
        autoComplete="off"
        className="short"
      />
    </div>
    {existing && (
      <Notice tone="info" title="Utföraren finns redan">
        <Link href={`/providers/${String(existing.id)}`}>Öppna {String(existing.name)}</Link>
      </Notice>
    )}
    <RadioGroup name="regime" label="Driftform" options={regimes} />
    <TextField
      name="email"
      label="E-post"
      help="Dit enheten skickar det som rör utföraren. Kan lämnas tomt."
      type="email"
    />
    <div className="field-row">
      <TextField name="phone" label="Telefon" help="Kan lämnas tomt." type="tel" className="short" />
    </div>
  </>
);

/** Whose number it already is, so that the form can lead there. */
function useExisting() {
  const [existing, setExisting] = useState<RefusalDetail | null>(null);
  const onRefusal = (result: Readonly<{ reason: string; detail?: RefusalDetail }>) => {
    setExisting(result.reason === "orgNumberTaken" ? (result.detail ?? null) : null);
  };
  return { existing, onRefusal };
}
