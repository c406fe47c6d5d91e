"use client";

import { useRouter } from "next/navigation";
import { useWatch } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroup } from "@/components/form/choice-group";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import type { CaseHead } from "@/lib/features/follow-ups/queries";
import { changeTeamAction } from "@/lib/features/follow-ups/team/actions";
import { EXPERTS_HELP } from "@/lib/features/follow-ups/team/labels";
import type { TeamChoices } from "@/lib/features/follow-ups/team/queries";
import { changeTeamInput } from "@/lib/features/follow-ups/team/schema";

type Props = Readonly<{
  head: Pick<CaseHead, "id" | "version" | "members">;
  choices: TeamChoices;
}>;

/** Who leads and who takes part from now on. Whoever takes part already stays a choice, also when she could not be chosen anew. */
export function TeamForm({ head: { id, version, members }, choices: { people, experts } }: Props) {
  const router = useRouter();
  const leadId = members.find((one) => one.role === "LEAD")?.userId ?? "";
  const kept = members.filter((one) => !people.some((person) => person.id === one.userId));
  const everybody = [
    ...people,
    ...kept.map(({ userId, name, role }) => ({ id: userId, name, expert: role === "EXPERT" })),
  ];
  const form = useActionForm({
    schema: changeTeamInput,
    action: changeTeamAction,
    defaultValues: { id, version, leadId, memberIds: members.map((one) => one.userId), reason: "" },
    onSuccess: () => {
      announce("Teamet är ändrat.");
      router.refresh();
    },
  });
  const leads = everybody.filter((one) => !one.expert && (one.id === leadId || people.some(({ id }) => id === one.id)));
  const chosenLead = useWatch({ control: form.form.control, name: "leadId" });
  const others = everybody.filter((one) => one.id !== chosenLead);
  return (
    <ActionForm form={form} label="Ändra teamet">
      <SelectField
        name={form.name("leadId")}
        label="Håller ihop uppföljningen"
        empty="Välj en person"
        options={leads.map(({ id: value, name: label }) => ({ value, label }))}
      />
      <CheckboxGroup
        name={form.name("memberIds")}
        label="Deltar också"
        help={EXPERTS_HELP[experts]}
        options={others.map(({ id: value, name: label, expert }) => ({
          value,
          label,
          help: expert ? "Sakkunnig" : undefined,
        }))}
      />
      <TextArea name={form.name("reason")} label="Skäl" help="Sparas i historiken." />
      <SubmitButton variant="secondary">Ändra teamet</SubmitButton>
    </ActionForm>
  );
}
