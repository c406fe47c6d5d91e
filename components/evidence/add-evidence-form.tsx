"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/choice-group";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { addEvidenceAction } from "@/lib/features/evidence/actions";
import type { RequirementChoice } from "@/lib/features/evidence/queries";
import { addEvidenceInput } from "@/lib/features/evidence/schema";
import { EvidenceFields } from "./evidence-fields";
import { RequirementPicker } from "./requirement-picker";

type Props = Readonly<{
  followUpId: string;
  today: string;
  /** To choose among; none beside the judgement, where the requirement is given. */
  requirements?: readonly RequirementChoice[];
  /** Linked from the start. */
  linkedTo?: readonly string[];
  compact?: boolean;
  /** Where to go afterwards; else the page shows what was added. */
  backTo?: string;
  onAdded?: () => void;
}>;

/** Adds material to the case. */
export function AddEvidenceForm(props: Props) {
  const { followUpId, today, requirements = [], linkedTo = [], compact, backTo, onAdded } = props;
  const router = useRouter();
  const form = useActionForm({
    schema: addEvidenceInput,
    action: addEvidenceAction,
    defaultValues: {
      followUpId,
      title: "",
      note: "",
      source: "",
      receivedOn: today,
      fileId: "",
      followUpRequirementIds: [...linkedTo],
      reviewed: false,
    },
    onSuccess: () => {
      announce("Underlaget är tillagt.");
      onAdded?.();
      if (backTo === undefined) router.refresh();
      else router.push(backTo);
    },
  });
  return (
    <ActionForm form={form} label="Lägg till underlag">
      <EvidenceFields followUpId={followUpId} compact={compact} />
      <CheckboxField
        name={form.name("reviewed")}
        label="Jag har granskat underlaget"
        help="Ett resultat behöver minst ett granskat underlag."
      />
      {requirements.length > 0 && (
        <RequirementPicker
          name={form.name("followUpRequirementIds")}
          label="Krav som underlaget handlar om"
          help="Fler krav kan kopplas senare, här eller i bedömningen."
          requirements={requirements}
        />
      )}
      <div className="row">
        <SubmitButton variant={compact ? "secondary" : "primary"}>Lägg till underlaget</SubmitButton>
      </div>
    </ActionForm>
  );
}
