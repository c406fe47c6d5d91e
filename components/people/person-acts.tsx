"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@navikt/ds-react/Button";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useAct } from "@/components/ui/use-act";
import { ROLES } from "@/lib/auth/permissions";
import {
  closeAccountAction,
  endRoleAction,
  endSessionAction,
  giveRoleAction,
  inviteAgainAction,
  openAccountAction,
} from "@/lib/features/people/actions";
import { ROLE_LABELS } from "@/lib/features/people/labels";
import { endRoleInput, giveRoleInput } from "@/lib/features/people/schema";
import { InvitationLink } from "./invite-form";

type OfUser = Readonly<{ userId: string; version: number }>;

export function GiveRoleForm({ userId, today }: Readonly<{ userId: string; today: string }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: giveRoleInput,
    action: giveRoleAction,
    defaultValues: { userId, validFrom: today },
    onSuccess: () => {
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Ge en roll">
      <SelectField
        name={form.name("role")}
        label="Roll"
        empty="Välj en roll"
        options={ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] }))}
      />
      <DateField name={form.name("validFrom")} label="Gäller från" />
      <SubmitButton variant="secondary">Ge rollen</SubmitButton>
    </ActionForm>
  );
}

export function EndRoleForm({ assignmentId, today }: Readonly<{ assignmentId: string; today: string }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: endRoleInput,
    action: endRoleAction,
    defaultValues: { assignmentId, validTo: today },
    onSuccess: () => {
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Avsluta rollen">
      <DateField name={form.name("validTo")} label="Sista dagen" />
      <SubmitButton variant="secondary">Avsluta rollen</SubmitButton>
    </ActionForm>
  );
}

export function EndSession({ sessionId }: Readonly<{ sessionId: string }>) {
  const act = useAct();
  return (
    <ConfirmDialog
      trigger="Avsluta"
      title="Avsluta inloggningen?"
      confirm="Avsluta inloggningen"
      onConfirm={() => act(endSessionAction({ sessionId }))}
    >
      <p>Personen loggas ut från den enheten vid nästa klick. Det som inte är sparat finns kvar på skärmen.</p>
    </ConfirmDialog>
  );
}

/** A new link, or the account closed or opened again. */
export function AccountActs({ userId, version, closed }: OfUser & Readonly<{ closed: boolean }>) {
  const act = useAct();
  const [token, setToken] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const invite = async () => {
    const answer = await inviteAgainAction({ userId, version });
    setToken(answer.ok ? answer.value.token : null);
    setMessage(answer.ok ? null : answer.message);
  };
  if (closed) {
    return (
      <ConfirmDialog
        trigger="Öppna kontot igen"
        title="Öppna kontot igen?"
        confirm="Öppna kontot"
        onConfirm={() => act(openAccountAction({ userId, version }))}
      >
        <p>Personen kan logga in igen med de roller som gäller.</p>
      </ConfirmDialog>
    );
  }
  return (
    <div className="stack">
      {token && <InvitationLink token={token} />}
      <p role="alert" className="bad">
        {message}
      </p>
      <div className="row">
        <Button size="small" variant="secondary" onClick={() => void invite()}>
          Gör en ny länk för lösenord
        </Button>
        <ConfirmDialog
          trigger="Stäng kontot"
          title="Stäng kontot?"
          confirm="Stäng kontot"
          danger
          onConfirm={() => act(closeAccountAction({ userId, version }))}
        >
          <p>Personen loggas ut genast och kan inte logga in. Det personen har gjort finns kvar i historiken.</p>
        </ConfirmDialog>
      </div>
    </div>
  );
}
