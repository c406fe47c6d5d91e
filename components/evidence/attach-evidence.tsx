"use client";

import { PaperclipIcon } from "@navikt/aksel-icons";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroup } from "@/components/form/choice-group";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { EVIDENCE_TYPE_LABELS } from "@/lib/features/evidence/labels";
import { linkEvidenceAction } from "@/lib/features/evidence/links/actions";
import { linkEvidenceInput } from "@/lib/features/evidence/links/schema";
import type { OtherEvidence } from "@/lib/features/evidence/queries";
import { plural } from "@/lib/format/numbers";
import { AddEvidenceForm } from "./add-evidence-form";

type Props = Readonly<{
  followUpId: string;
  followUpRequirementId: string;
  others: readonly OtherEvidence[];
  today: string;
}>;

/** Attach what the case has already, or add something new, without leaving the judgement. Alt B opens it. */
export function AttachEvidence({ followUpId, followUpRequirementId, others, today }: Props) {
  const [added, setAdded] = useState(0);
  return (
    <details id="attach-evidence" className="attach">
      <summary>
        <PaperclipIcon aria-hidden className="i" /> Bifoga underlag
      </summary>
      <div className="stack">
        {others.length > 0 && (
          // A new list of others gives a fresh form: what was just linked is no longer there to choose.
          <LinkOthers
            key={others.map(({ id }) => id).join()}
            followUpId={followUpId}
            followUpRequirementId={followUpRequirementId}
            others={others}
          />
        )}
        <section className="stack">
          <h4>Nytt underlag</h4>
          <AddEvidenceForm
            key={added}
            followUpId={followUpId}
            today={today}
            linkedTo={[followUpRequirementId]}
            compact
            onAdded={() => {
              setAdded(added + 1);
            }}
          />
        </section>
      </div>
    </details>
  );
}

function LinkOthers({ followUpId, followUpRequirementId, others }: Omit<Props, "today">) {
  const router = useRouter();
  const form = useActionForm({
    schema: linkEvidenceInput,
    action: linkEvidenceAction,
    defaultValues: { followUpId, evidenceIds: [], followUpRequirementIds: [followUpRequirementId] },
    onSuccess: ({ linked }) => {
      announce(`${plural(linked, "underlag", "underlag")} kopplade till kravet.`);
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Koppla underlag som redan finns">
      <CheckboxGroup
        name={form.name("evidenceIds")}
        label="Finns redan i uppföljningen"
        options={others.map(({ id, title, note, type, source, receivedOn, reviewedAt }) => ({
          value: id,
          label: title,
          help: [
            EVIDENCE_TYPE_LABELS[type],
            source,
            `inkom ${receivedOn}`,
            reviewedAt === null ? "inte granskat" : "granskat",
            note && `”${note}”`,
          ]
            .filter(Boolean)
            .join(", "),
        }))}
      />
      <div className="row">
        <SubmitButton variant="secondary">Koppla valda</SubmitButton>
      </div>
    </ActionForm>
  );
}
