"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroup } from "@/components/form/choice-group";
import { DateField } from "@/components/form/date-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { Notice } from "@/components/ui/notice";
import { ROLES } from "@/lib/auth/permissions";
import { invitePersonAction } from "@/lib/features/people/actions";
import { ROLE_LABELS } from "@/lib/features/people/labels";
import { inviteInput } from "@/lib/features/people/schema";

/** Invites a person; the link is shown once, to be handed over in the way the municipality trusts. */
export function InviteForm({ today }: Readonly<{ today: string }>) {
  const router = useRouter();
  const [token, setToken] = useState<string | null>(null);
  const form = useActionForm({
    schema: inviteInput,
    action: invitePersonAction,
    defaultValues: { name: "", title: "", email: "", roles: [], validFrom: today },
    onSuccess: (invited, rhf) => {
      setToken(invited.token);
      rhf.reset();
      router.refresh();
    },
  });
  return (
    <>
      {token && <InvitationLink token={token} />}
      <ActionForm form={form} label="Bjud in en person">
        <TextField name={form.name("name")} label="Namn" />
        <TextField name={form.name("title")} label="Titel" help="Som den ska stå i rapporter. Kan lämnas tom." />
        <TextField name={form.name("email")} label="E-postadress" type="email" />
        <CheckboxGroup
          name={form.name("roles")}
          label="Roller"
          options={ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] }))}
        />
        <DateField name={form.name("validFrom")} label="Gäller från" />
        <SubmitButton>Bjud in</SubmitButton>
      </ActionForm>
    </>
  );
}

/** Shown once: only its hash is stored. */
export function InvitationLink({ token }: Readonly<{ token: string }>) {
  const address = typeof window === "undefined" ? "" : `${window.location.origin}/invite/${token}`;
  return (
    <Notice tone="success" title="Inbjudan är klar" live>
      <p>Lämna länken till personen. Den visas bara nu, gäller i sju dagar och fungerar en gång.</p>
      <p>
        <code className="wrap">{address}</code>
      </p>
    </Notice>
  );
}
