"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { answerInvitationAction } from "@/lib/features/people/invitations/actions";
import { PASSWORD_MIN } from "@/lib/features/people/rules";
import { newPasswordInput } from "@/lib/features/people/schema";

export function NewPasswordForm({ token }: Readonly<{ token: string }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: newPasswordInput,
    action: answerInvitationAction,
    defaultValues: { token, password: "", again: "" },
    onSuccess: () => {
      router.push("/sign-in");
    },
  });
  return (
    <ActionForm form={form}>
      <TextField
        name={form.name("password")}
        label="Nytt lösenord"
        help={`Minst ${String(PASSWORD_MIN)} tecken. En mening som bara du kommer på går bra.`}
        type="password"
        autoComplete="new-password"
      />
      <TextField name={form.name("again")} label="Samma lösenord igen" type="password" autoComplete="new-password" />
      <SubmitButton>Spara lösenordet</SubmitButton>
    </ActionForm>
  );
}
