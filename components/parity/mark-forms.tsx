"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { markNotApplicableAction, unmarkNotApplicableAction } from "@/lib/features/parity/actions";
import { markInput, unmarkInput } from "@/lib/features/parity/schema";

type MarkProps = Readonly<{
  commissionId: string;
  requirementId: string;
  /** Of the mark that is there; 0 when there is none. */
  version: number;
  reason: string;
}>;

/** Says that a requirement cannot apply to egen regi, and why: then it is no gap (ORB-10). */
export function MarkForm({ commissionId, requirementId, version, reason }: MarkProps) {
  const router = useRouter();
  const form = useActionForm({
    schema: markInput,
    action: markNotApplicableAction,
    defaultValues: { commissionId, requirementId, version, reason },
    onSuccess: () => {
      announce("Kravet är markerat som ej tillämpligt.");
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Markera som ej tillämpligt" key={version}>
      <TextArea
        name={form.name("reason")}
        label="Varför kravet inte kan gälla egen regi"
        help="Till exempel att kommunen inte har någon kreditvärdighet att pröva. Skälet syns i jämförelsen."
      />
      <SubmitButton variant="secondary">{version === 0 ? "Markera som ej tillämpligt" : "Spara skälet"}</SubmitButton>
    </ActionForm>
  );
}

/** Takes the mark away: the requirement is a gap again until the commission has it. */
export function UnmarkForm({ answerId, version }: Readonly<{ answerId: string; version: number }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: unmarkInput,
    action: unmarkNotApplicableAction,
    defaultValues: { answerId, version, reason: "" },
    onSuccess: () => {
      announce("Markeringen är borttagen.");
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Ta bort markeringen" key={version}>
      <TextArea name={form.name("reason")} label="Varför kravet ändå kan gälla egen regi" />
      <SubmitButton variant="secondary">Ta bort markeringen</SubmitButton>
    </ActionForm>
  );
}
