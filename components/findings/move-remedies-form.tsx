"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { showRefusedRows, withRows } from "@/components/table/bulk-form";
import { useSelection } from "@/components/table/selection";
import { announce } from "@/components/ui/live-region";
import type { FindingRow } from "@/lib/features/findings/queries";
import { moveRemedyDaysAction } from "@/lib/features/findings/results/actions";
import { RESULT_REFUSALS } from "@/lib/features/findings/results/labels";
import { moveRemediesInput } from "@/lib/features/findings/results/schema";
import { plural } from "@/lib/format/numbers";

/** Moves the day by which the chosen findings must be remedied: all of them, or none and each refused one by name. */
export function MoveRemediesForm({ rows }: Readonly<{ rows: readonly FindingRow[] }>) {
  const router = useRouter();
  const { chosen, choose } = useSelection();
  const form = useActionForm({
    schema: moveRemediesInput,
    action: moveRemedyDaysAction,
    defaultValues: { findings: [], remedyDueOn: "", reason: "" },
    onSuccess: ({ count }, { reset }) => {
      announce(`Dagen är flyttad för ${plural(count, "brist", "brister")}.`);
      choose(chosen, false);
      reset();
      router.refresh();
    },
    onRefusal: (result, state) => {
      router.refresh(); // the rows as they are now, with the choice and the words kept
      return showRefusedRows(result, state, RESULT_REFUSALS);
    },
  });
  const findings = rows.filter(({ id }) => chosen.includes(id)).map(({ id, version }) => ({ id, version }));
  return (
    <ActionForm
      form={withRows(form, () => {
        form.form.setValue("findings", findings);
      })}
      label="Flytta dagen"
    >
      <DateField name={form.name("remedyDueOn")} label="Åtgärdas senast" />
      <TextArea name={form.name("reason")} label="Skäl" help="Sparas i varje brists historik." />
      <SubmitButton>Flytta dagen</SubmitButton>
    </ActionForm>
  );
}
