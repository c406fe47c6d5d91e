"use client";

import { Textarea } from "@navikt/ds-react/Textarea";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { announce } from "@/components/ui/live-region";
import { useAct } from "@/components/ui/use-act";
import {
  editRequestAction,
  makeRequestAction,
  sendRequestAction,
  withdrawRequestAction,
} from "@/lib/features/evidence-requests/actions";
import type { RequestRow, Suggestion } from "@/lib/features/evidence-requests/queries";
import { editRequestInput, makeRequestInput, sendRequestInput } from "@/lib/features/evidence-requests/schema";
import { RequestFields } from "./request-fields";

type MakeProps = Readonly<{ followUpId: string; dueOn: string; suggestions: readonly Suggestion[] }>;

/** A draft: nothing is sent before it has been read as a mail. */
export function MakeRequestForm({ followUpId, dueOn, suggestions }: MakeProps) {
  const router = useRouter();
  const form = useActionForm({
    schema: makeRequestInput,
    action: makeRequestAction,
    defaultValues: { followUpId, message: "", dueOn, items: [{ text: "", followUpRequirementIds: [] }] },
    onSuccess: ({ id }) => {
      router.push(`/follow-ups/${followUpId}/evidence/requests/${id}`);
    },
  });
  return (
    <ActionForm form={form} label="Begär material">
      <RequestFields suggestions={suggestions} />
      <div className="row">
        <SubmitButton>Spara och granska mejlet</SubmitButton>
      </div>
    </ActionForm>
  );
}

type EditProps = Readonly<{ request: RequestRow; suggestions: readonly Suggestion[] }>;

export function EditRequestForm({ request, suggestions }: EditProps) {
  const router = useRouter();
  const { id, version, message, dueOn, items } = request;
  const form = useActionForm({
    schema: editRequestInput,
    action: editRequestAction,
    defaultValues: {
      id,
      version,
      message,
      dueOn,
      items: items.map(({ text, followUpRequirementIds }) => ({ text, followUpRequirementIds })),
    },
    onSuccess: () => {
      announce("Begäran är sparad.");
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Ändra begäran">
      <RequestFields suggestions={suggestions} />
      <div className="row">
        <SubmitButton variant="secondary">Spara ändringen</SubmitButton>
      </div>
    </ActionForm>
  );
}

type SendProps = Readonly<{ id: string; version: number; to: Readonly<{ name: string; address: string }> }>;

/** To whom, and the one press that sends it. */
export function SendRequestForm({ id, version, to }: SendProps) {
  const router = useRouter();
  const form = useActionForm({
    schema: sendRequestInput,
    action: sendRequestAction,
    defaultValues: { id, version, toName: to.name, toAddress: to.address },
    onSuccess: () => {
      announce("Begäran är skickad.");
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Skicka begäran">
      <div className="field-row">
        <TextField name={form.name("toName")} label="Mottagare" />
        <TextField name={form.name("toAddress")} label="E-post" type="email" help="Enhetens chef föreslås." />
      </div>
      <div className="row">
        <SubmitButton pendingText="Skickar …">Skicka begäran</SubmitButton>
      </div>
    </ActionForm>
  );
}

type WithdrawProps = Readonly<{ request: Pick<RequestRow, "id" | "version" | "status"> }>;

export function WithdrawRequest({ request: { id, version, status } }: WithdrawProps) {
  const act = useAct();
  const [reason, setReason] = useState("");
  return (
    <ConfirmDialog
      trigger="Dra tillbaka"
      triggerVariant="tertiary"
      title="Dra tillbaka begäran?"
      confirm="Dra tillbaka"
      danger
      onConfirm={() => act(withdrawRequestAction({ id, version, reason }), "Begäran är tillbakadragen.")}
    >
      <p>
        {status === "SENT"
          ? "Utföraren får inget automatiskt besked. Hör av dig och säg att materialet inte behövs."
          : "Utkastet skickas inte."}
      </p>
      <Textarea
        size="small"
        label="Varför dras den tillbaka?"
        description="Skälet sparas i historiken."
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmDialog>
  );
}
