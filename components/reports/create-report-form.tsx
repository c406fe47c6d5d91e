"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { RadioGroup } from "@/components/form/choice-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { createReportAction } from "@/lib/features/reports/drafting/actions";
import { REPORT_KIND_LABELS } from "@/lib/features/reports/labels";
import { createReportInput } from "@/lib/features/reports/schema";
import type { ReportKind } from "@/lib/features/reports/rules";

type Props = Readonly<{ followUpId: string; kinds: readonly ReportKind[]; diaryNumber: string }>;

const HELP: Readonly<Record<ReportKind, string>> = {
  MAIN: "Redovisar hela bedömningen och fastställer bristerna. Bedömningen låses medan den skrivs.",
  RESULT: "Redovisar de resultatuppföljningar som är bedömda, medan andra brister återstår.",
  CLOSING: "Redovisar resultatet av alla brister när uppföljningen ska avslutas.",
};

/** Begins a report with its own diary number. */
export function CreateReportForm({ followUpId, kinds, diaryNumber }: Props) {
  const router = useRouter();
  const form = useActionForm({
    schema: createReportInput,
    action: createReportAction,
    defaultValues: { followUpId, kind: kinds[0], diaryNumber },
    onSuccess: ({ reportVersionId }) => {
      router.push(`/follow-ups/${followUpId}/reports/${reportVersionId}`);
    },
  });
  return (
    <ActionForm form={form} label="Starta en rapport">
      <RadioGroup
        name={form.name("kind")}
        label="Vilken rapport?"
        options={kinds.map((kind) => ({ value: kind, label: REPORT_KIND_LABELS[kind], help: HELP[kind] }))}
      />
      <TextField
        name={form.name("diaryNumber")}
        label="Rapportens diarienummer"
        help="Varje rapport har ett eget nummer."
        className="short"
      />
      <SubmitButton pendingText="Startar …">Starta rapporten</SubmitButton>
    </ActionForm>
  );
}
