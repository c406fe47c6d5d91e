"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { SelectField, type Option } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { showRefusedRows, withRows } from "@/components/table/bulk-form";
import { useSelection } from "@/components/table/selection";
import { announce } from "@/components/ui/live-region";
import type { FollowUpRow } from "@/lib/features/follow-ups/queries";
import { handOverAction } from "@/lib/features/follow-ups/team/actions";
import { TEAM_REFUSALS } from "@/lib/features/follow-ups/team/labels";
import { handOverInput } from "@/lib/features/follow-ups/team/schema";
import { plural } from "@/lib/format/numbers";

type Props = Readonly<{ rows: readonly FollowUpRow[]; leads: readonly Option[] }>;

/** Gives the chosen follow-ups a new lead: all of them, or none and each refused one by name. */
export function HandOverForm({ rows, leads }: Props) {
  const router = useRouter();
  const { chosen, choose } = useSelection();
  const form = useActionForm({
    schema: handOverInput,
    action: handOverAction,
    defaultValues: { cases: [], leadId: "", reason: "" },
    onSuccess: ({ count }, { reset }) => {
      announce(`Ny ansvarig för ${plural(count, "uppföljning", "uppföljningar")}.`);
      choose(chosen, false);
      reset();
      router.refresh();
    },
    onRefusal: (result, state) => {
      router.refresh(); // the rows as they are now, with the choice and the words kept
      return showRefusedRows(result, state, TEAM_REFUSALS);
    },
  });
  const cases = rows.filter(({ id }) => chosen.includes(id)).map(({ id, version }) => ({ id, version }));
  return (
    <ActionForm
      form={withRows(form, () => {
        form.form.setValue("cases", cases);
      })}
      label="Byt ansvarig"
    >
      <SelectField
        name={form.name("leadId")}
        label="Håller ihop uppföljningen"
        help="Den som håller ihop i dag är kvar i teamet."
        empty="Välj en person"
        options={leads}
      />
      <TextArea name={form.name("reason")} label="Skäl" help="Sparas i varje uppföljnings historik." />
      <SubmitButton>Byt ansvarig</SubmitButton>
    </ActionForm>
  );
}
