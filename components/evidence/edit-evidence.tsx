"use client";

import { Textarea } from "@navikt/ds-react/Textarea";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { announce } from "@/components/ui/live-region";
import { useAct } from "@/components/ui/use-act";
import { editEvidenceAction, withdrawEvidenceAction } from "@/lib/features/evidence/actions";
import { setLinksAction } from "@/lib/features/evidence/links/actions";
import { setLinksInput } from "@/lib/features/evidence/links/schema";
import type { EvidenceRow, RequirementChoice } from "@/lib/features/evidence/queries";
import { editEvidenceInput } from "@/lib/features/evidence/schema";
import { EvidenceFields } from "./evidence-fields";
import { RequirementPicker } from "./requirement-picker";

type Props = Readonly<{ followUpId: string; evidence: EvidenceRow }>;

/** What is said about the material. Give it a `key` with the version: a colleague's change makes a fresh form. */
export function EditEvidenceForm({ followUpId, evidence }: Props) {
  const router = useRouter();
  const { id, version, type, title, note, source, receivedOn, file } = evidence;
  const form = useActionForm({
    schema: editEvidenceInput,
    action: editEvidenceAction,
    defaultValues: { id, version, type, title, note, source, receivedOn, fileId: "" },
    onSuccess: () => {
      announce("Underlaget är sparat.");
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Ändra underlaget">
      <EvidenceFields followUpId={followUpId} fileName={file?.originalName} />
      <div className="row">
        <SubmitButton>Spara ändringen</SubmitButton>
      </div>
    </ActionForm>
  );
}

type LinkProps = Readonly<{ evidence: EvidenceRow; requirements: readonly RequirementChoice[] }>;

/** Which requirements it speaks of, all at once. */
export function EvidenceLinksForm({ evidence, requirements }: LinkProps) {
  const router = useRouter();
  const { id, version, followUpRequirementIds } = evidence;
  const form = useActionForm({
    schema: setLinksInput,
    action: setLinksAction,
    defaultValues: { id, version, followUpRequirementIds },
    onSuccess: () => {
      announce("Kopplingarna är sparade.");
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Koppla till krav">
      <RequirementPicker
        name={form.name("followUpRequirementIds")}
        label="Krav som underlaget handlar om"
        requirements={requirements}
      />
      <div className="row">
        <SubmitButton variant="secondary">Spara kopplingarna</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Out of the case's material with a reason; the row and its file stay in the history. */
export function WithdrawEvidence({ evidence }: Readonly<{ evidence: EvidenceRow }>) {
  const act = useAct();
  const [reason, setReason] = useState("");
  const { id, version } = evidence;
  return (
    <ConfirmDialog
      trigger="Ta bort underlaget"
      title="Ta bort underlaget?"
      confirm="Ta bort"
      danger
      onConfirm={() =>
        act(withdrawEvidenceAction({ id, version, reason }), "Underlaget är borttaget ur uppföljningen.")
      }
    >
      <p>Underlaget räknas inte längre, men finns kvar att läsa med skälet.</p>
      <Textarea
        size="small"
        label="Varför tas det bort?"
        description="Skälet sparas i historiken."
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmDialog>
  );
}
