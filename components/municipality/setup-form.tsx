"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { RadioGroup } from "@/components/form/choice-group";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { setUpAction } from "@/lib/features/municipality/setup/actions";
import { setupInput } from "@/lib/features/municipality/setup/schema";
import { PASSWORD_MIN } from "@/lib/features/people/rules";

type Option = Readonly<{ value: string; label: string }>;
type Props = Readonly<{ municipalities: readonly Option[]; profiles: readonly Option[] }>;

/** The first visit: the municipality, its rules and its first administrator, on one page. */
export function SetupForm({ municipalities, profiles }: Props) {
  const router = useRouter();
  const form = useActionForm({
    schema: setupInput,
    action: setUpAction,
    defaultValues: {
      municipalityCode: "",
      municipalityName: "",
      orgNumber: "",
      committeeName: "",
      diaryPrefix: "",
      profile: profiles[0]?.value ?? "",
      name: "",
      email: "",
      password: "",
      again: "",
    },
    onSuccess: () => {
      router.push("/sign-in");
    },
  });
  return (
    <ActionForm form={form}>
      <h2>Kommunen</h2>
      <SelectField name={form.name("municipalityCode")} label="Kommun" empty="Välj kommun" options={municipalities} />
      <TextField
        name={form.name("municipalityName")}
        label="Namn som det ska visas"
        help="Till exempel Örebro kommun eller Stockholms stad."
      />
      <TextField
        name={form.name("orgNumber")}
        label="Kommunens organisationsnummer"
        help="Verksamheter i egen regi registreras under det. Kan fyllas i senare."
        className="short"
      />
      <TextField name={form.name("committeeName")} label="Ansvarig nämnd" />
      <TextField name={form.name("diaryPrefix")} label="Nämndens diariekod" help="Till exempel VON." className="tiny" />
      <RadioGroup
        name={form.name("profile")}
        label="Regler att utgå från"
        help="Tider, delegationer och annat som är ert eget ändras sedan under Inställningar."
        options={profiles}
      />
      <h2>Första systemförvaltaren</h2>
      <TextField name={form.name("name")} label="Ditt namn" autoComplete="name" />
      <TextField name={form.name("email")} label="Din e-postadress" type="email" autoComplete="username" />
      <TextField
        name={form.name("password")}
        label="Lösenord"
        help={`Minst ${String(PASSWORD_MIN)} tecken. En mening som bara du kommer på går bra.`}
        type="password"
        autoComplete="new-password"
      />
      <TextField name={form.name("again")} label="Samma lösenord igen" type="password" autoComplete="new-password" />
      <SubmitButton pendingText="Startar …">Starta Uppföljning</SubmitButton>
    </ActionForm>
  );
}
