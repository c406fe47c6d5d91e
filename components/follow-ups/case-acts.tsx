"use client";

import { useState } from "react";
import { Textarea } from "@navikt/ds-react/Textarea";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useAct } from "@/components/ui/use-act";
import { cancelFollowUpAction, reopenAssessmentAction } from "@/lib/features/follow-ups/actions";
import { closeFollowUpAction } from "@/lib/features/closing/actions";

type Props = Readonly<{ id: string; version: number }>;

export function CloseCase({ id, version }: Props) {
  const act = useAct();
  return (
    <ConfirmDialog
      trigger="Avsluta"
      title="Avsluta uppföljningen?"
      confirm="Avsluta uppföljningen"
      onConfirm={() => act(closeFollowUpAction({ id, version }))}
    >
      <p>Ärendet stängs. Det finns kvar att läsa, men kan inte ändras.</p>
    </ConfirmDialog>
  );
}

export function ReopenAssessment({ id, version }: Props) {
  const act = useAct();
  return (
    <ConfirmDialog
      trigger="Öppna igen"
      title="Öppna bedömningen igen?"
      confirm="Öppna bedömningen"
      onConfirm={() => act(reopenAssessmentAction({ id, version }))}
    >
      <p>Rapportens texter finns kvar. När bedömningen är klar fortsätter du på rapporten.</p>
    </ConfirmDialog>
  );
}

export function CancelCase({ id, version }: Props) {
  const act = useAct();
  const [reason, setReason] = useState("");
  return (
    <ConfirmDialog
      trigger="Avbryt"
      title="Avbryt uppföljningen?"
      confirm="Avbryt uppföljningen"
      danger
      onConfirm={() => act(cancelFollowUpAction({ id, version, reason }))}
    >
      <p>Uppföljningen räknas inte som gjord. Det går inte att ångra.</p>
      <Textarea
        size="small"
        label="Varför avbryts den?"
        description="Skälet sparas i historiken."
        value={reason}
        onChange={(event) => {
          setReason(event.target.value);
        }}
      />
    </ConfirmDialog>
  );
}
