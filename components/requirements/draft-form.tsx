"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { editRequirementDraftAction } from "@/lib/features/requirements/versions/actions";
import type { VersionRow } from "@/lib/features/requirements/versions/queries";
import { editRequirementDraftInput } from "@/lib/features/requirements/versions/schema";
import { toForm } from "./wording-form";
import { WordingFields } from "./wording-fields";

type Props = Readonly<{
  requirementId: string;
  draft: VersionRow;
  ofAgreement: boolean;
  focusAreas: readonly string[];
}>;

export function RequirementDraftForm({ requirementId, draft, ofAgreement, focusAreas }: Props) {
  const router = useRouter();
  const form = useActionForm({
    schema: editRequirementDraftInput,
    action: editRequirementDraftAction,
    defaultValues: { versionId: draft.id, version: draft.version, ...toForm(draft) },
    onSuccess: () => {
      announce("Utkastet är sparat.");
      router.push(`/requirements/${requirementId}`);
    },
  });
  return (
    <ActionForm form={form} label="Utkast till krav">
      <WordingFields later={draft.number > 1} ofAgreement={ofAgreement} focusAreas={focusAreas} />
      <SubmitButton>Spara utkastet</SubmitButton>
    </ActionForm>
  );
}
