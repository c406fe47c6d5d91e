"use client";

import { signIn } from "next-auth/react";
import { useEffect } from "react";
import { z } from "zod";
import { ActionForm } from "@/components/form/action-form";
import { clearDrafts } from "@/components/form/drafts";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { ActionResult } from "@/lib/actions/result";

const schema = z.object({
  email: z.string().trim().min(1, "Skriv din e-postadress."),
  password: z.string().min(1, "Skriv ditt lösenord."),
});
type Credentials = z.infer<typeof schema>;

/** One sentence for every reason: it must not tell which addresses have an account (trust.md B04). */
const REFUSED =
  "E-postadressen och lösenordet stämmer inte ihop, eller så har det gjorts för många försök. Vänta en stund och försök igen.";
const NO_COOKIE =
  "Webbläsaren sparade inte inloggningen. Det händer när adressen inte är skyddad (https). Be systemförvaltaren om en adress som börjar med https.";

async function tryToSignIn({ email, password }: Credentials): Promise<ActionResult<null, "refused">> {
  const answer = await signIn("credentials", { email, password, redirect: false });
  if (!answer?.ok) return { ok: false, reason: "refused", message: REFUSED };
  const session = await fetch("/api/auth/session").then((response) => response.json() as Promise<object>);
  return "sid" in session ? { ok: true, value: null } : { ok: false, reason: "refused", message: NO_COOKIE };
}

export function SignInForm() {
  useEffect(clearDrafts, []);
  const form = useActionForm({
    schema,
    action: tryToSignIn,
    defaultValues: { email: "", password: "" },
    onSuccess: () => {
      // A full load: everything on the page belongs to whoever is signed in.
      window.location.assign("/");
    },
  });
  return (
    <ActionForm form={form}>
      <TextField name={form.name("email")} label="E-postadress" type="email" autoComplete="username" />
      <TextField name={form.name("password")} label="Lösenord" type="password" autoComplete="current-password" />
      <SubmitButton pendingText="Loggar in …">Logga in</SubmitButton>
    </ActionForm>
  );
}
