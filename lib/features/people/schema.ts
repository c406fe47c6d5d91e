import { z } from "zod";
import { ROLES } from "@/lib/auth/permissions";
import { dayValue, idValue, nameValue, optionalName, versionValue } from "@/lib/format/form-values";
import { PASSWORD_MAX, PASSWORD_MIN } from "./rules";

const email = z
  .string()
  .max(320)
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email("Skriv en e-postadress, till exempel namn@exempel.se."));

export const inviteInput = z.strictObject({
  name: nameValue("Skriv personens namn."),
  title: optionalName(),
  email,
  roles: z.array(z.enum(ROLES)).min(1, "Välj minst en roll."),
  validFrom: dayValue("Fyll i från vilken dag rollerna gäller."),
});
export type InviteInput = z.infer<typeof inviteInput>;

export const giveRoleInput = z.strictObject({
  userId: idValue(),
  role: z.enum(ROLES, "Välj en roll."),
  validFrom: dayValue("Fyll i från vilken dag rollen gäller."),
});
export type GiveRoleInput = z.infer<typeof giveRoleInput>;

export const endRoleInput = z.strictObject({
  assignmentId: idValue(),
  validTo: dayValue("Fyll i sista dagen för rollen."),
});
export type EndRoleInput = z.infer<typeof endRoleInput>;

export const userInput = z.strictObject({ userId: idValue(), version: versionValue() });
export type UserInput = z.infer<typeof userInput>;

export const sessionInput = z.strictObject({ sessionId: idValue() });
export type SessionInput = z.infer<typeof sessionInput>;

/** Length, not composition (ASVS 6.2.1, 6.2.4). */
const password = z
  .string()
  .min(PASSWORD_MIN, `Välj ett lösenord med minst ${String(PASSWORD_MIN)} tecken. En mening går bra.`)
  .max(PASSWORD_MAX, `Välj ett lösenord med högst ${String(PASSWORD_MAX)} tecken.`);

export const newPasswordInput = z
  .strictObject({ token: z.string().min(1).max(200), password, again: z.string() })
  .refine((input) => input.password === input.again, {
    message: "Lösenorden är inte lika. Skriv samma lösenord en gång till.",
    path: ["again"],
  });
export type NewPasswordInput = z.infer<typeof newPasswordInput>;

export const passwordValue = () => password;
export const emailValue = () => email;
