"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { sendNoticeAction } from "@/lib/features/visits/notices/actions";
import { sendNoticeInput } from "@/lib/features/visits/notices/schema";

type Props = Readonly<{
  followUpId: string;
  visit: Readonly<{ id: string; version: number; day: string; time: string }>;
  to: Readonly<{ name: string; address: string }>;
  /** Proposed from the case's focus areas. */
  summary: string;
}>;

/** The kallelse to an announced visit: its day and time are the visit's own. */
export function NoticeForm({ followUpId, visit: { id, version, day, time }, to, summary }: Props) {
  const router = useRouter();
  const form = useActionForm({
    schema: sendNoticeInput,
    action: sendNoticeAction,
    defaultValues: { id, version, toName: to.name, toAddress: to.address, summary },
    onSuccess: () => {
      announce("Kallelsen är skickad.");
      router.push(`/follow-ups/${followUpId}/visits`);
    },
  });
  return (
    <ActionForm form={form} label="Skicka kallelse">
      <p>
        Kallelsen gäller {day} klockan {time}.
      </p>
      <div className="field-row">
        <TextField name={form.name("toName")} label="Mottagare" />
        <TextField name={form.name("toAddress")} label="E-post" type="email" help="Enhetens chef föreslås." />
      </div>
      <TextArea
        name={form.name("summary")}
        label="Det här ska följas upp"
        help="Står i kallelsen. Uppföljningens fokusområden föreslås."
        minRows={3}
      />
      <div className="row">
        <SubmitButton variant="secondary" pendingText="Skickar …">
          Skicka kallelsen
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
