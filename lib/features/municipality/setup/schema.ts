import { z } from "zod";
import { municipalityByCode } from "@/lib/domain/municipalities";
import { normaliseOrganisationNumber } from "@/lib/domain/organisation-number";
import { emailValue, passwordValue } from "@/lib/features/people/schema";
import { nameValue } from "@/lib/format/form-values";

const orgNumber = z.string().transform((text, context) => {
  if (text.trim() === "") return null;
  const number = normaliseOrganisationNumber(text);
  if (number.ok) return number.value;
  const message = "Numret stämmer inte. Skriv kommunens organisationsnummer med tio siffror, till exempel 212000-0000.";
  context.issues.push({ code: "custom", message, input: "" });
  return z.NEVER;
});

/** The first visit of an empty installation: which municipality, whose rules, and who looks after it. */
export const setupInput = z
  .strictObject({
    municipalityCode: z.string().refine((code) => municipalityByCode(code) !== null, "Välj kommunen i listan."),
    municipalityName: nameValue("Skriv kommunens namn, till exempel Örebro kommun."),
    orgNumber,
    committeeName: nameValue("Skriv nämndens namn, till exempel Vård- och omsorgsnämnden."),
    diaryPrefix: nameValue("Skriv nämndens diariekod, till exempel VON.", 20),
    profile: z.string().min(1, "Välj en av riktlinjerna."),
    name: nameValue("Skriv ditt namn."),
    email: emailValue(),
    password: passwordValue(),
    again: z.string(),
  })
  .refine((input) => input.password === input.again, {
    message: "Lösenorden är inte lika. Skriv samma lösenord en gång till.",
    path: ["again"],
  });
export type SetupInput = z.infer<typeof setupInput>;
