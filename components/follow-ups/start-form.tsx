"use client";

import { useRouter } from "next/navigation";
import { useWatch } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroup } from "@/components/form/choice-group";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { ROLE_LABELS } from "@/lib/features/people/labels";
import { EXPERTS_HELP } from "@/lib/features/follow-ups/team/labels";
import { startFollowUpAction } from "@/lib/features/follow-ups/starting/actions";
import type { StartForm as StartFormData } from "@/lib/features/follow-ups/starting/queries";
import { startInput } from "@/lib/features/follow-ups/starting/schema";
import type { Method } from "@/lib/domain/methods";
import { RequirementChoices } from "./requirement-choices";

type Props = Readonly<{
  data: StartFormData;
  method: Method;
  needsReason: boolean;
  /** Who opens the form leads, unless another is chosen. */
  viewerId: string;
  /** The year that the follow-up looks back on. */
  period: Readonly<{ from: string; to: string }>;
}>;

/** Begin a case: diary number, period, team and requirements. Everything is chosen beforehand; only the number is missing. */
export function StartForm({ data, method, needsReason, viewerId, period }: Props) {
  const router = useRouter();
  const officers = data.people.filter((one) => !one.expert);
  const form = useActionForm({
    schema: startInput,
    action: startFollowUpAction,
    defaultValues: {
      activityId: data.activityId,
      method,
      diaryNumber: "",
      periodFrom: period.from,
      periodTo: period.to,
      trigger: "",
      leadId: officers.some((one) => one.id === viewerId) ? viewerId : "",
      memberIds: [],
      choices: data.requirements.map((one) => ({ requirementVersionId: one.versionId, selected: true, reason: "" })),
    },
    onSuccess: ({ id }) => {
      router.push(`/follow-ups/${id}`);
    },
  });
  const leadId = useWatch({ control: form.form.control, name: "leadId" });
  const others = data.people.filter((one) => one.id !== leadId);
  return (
    <ActionForm form={form}>
      <TextField
        name={form.name("diaryNumber")}
        label="Diarienummer"
        help="Numret som ärendet har i diariet, till exempel VON 412/2026."
        className="short"
      />
      <div className="field-row">
        <DateField name={form.name("periodFrom")} label="Perioden från" />
        <DateField name={form.name("periodTo")} label="Perioden till" />
      </div>
      <SelectField
        name={form.name("leadId")}
        label="Håller ihop uppföljningen"
        empty="Välj en person"
        options={officers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <CheckboxGroup
        name={form.name("memberIds")}
        label="Deltar också"
        help={EXPERTS_HELP[data.experts]}
        across
        options={others.map(({ id, name, roles }) => ({
          value: id,
          label: name,
          help: roles.map((role) => ROLE_LABELS[role]).join(", "),
        }))}
      />
      <TextArea
        name={form.name("trigger")}
        label="Anledning"
        help={
          needsReason
            ? "Skriv vad som ligger bakom. Den här metoden kräver en anledning."
            : "Behövs bara om något särskilt ligger bakom."
        }
      />
      <RequirementChoices requirements={data.requirements} />
      <SubmitButton pendingText="Startar …">Starta uppföljningen</SubmitButton>
    </ActionForm>
  );
}
