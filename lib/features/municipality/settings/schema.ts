import { z } from "zod";
import { parseKronor } from "@/lib/domain/money";
import { dayValue, optionalName, textValue } from "@/lib/format/form-values";
import { METHODS } from "@/lib/domain/methods";
import { SANCTION_KINDS } from "@/lib/domain/sanctions";
import { DELEGATE_ROLES } from "@/lib/profiles/schema";

/** A whole number of days as typed. */
const days = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/, "Skriv ett helt antal dagar, till exempel 30.")
  .transform(Number)
  .pipe(z.int().min(1, "Skriv minst 1 dag."));

const hours = z
  .string()
  .trim()
  .regex(/^\d{1,4}([.,]\d)?$/, "Skriv antalet timmar, till exempel 60 eller 7,5.")
  .transform((text) => Number(text.replace(",", ".")));

const decided = {
  validFrom: dayValue("Fyll i från vilken dag det gäller."),
  reason: textValue("Skriv vem som har bestämt det och när, till exempel nämndens beslut med paragraf."),
};

export const deadlinesInput = z.strictObject({
  ...decided,
  remedyDays: days,
  resultFollowUpDays: days,
  evidenceRequestWorkingDays: days,
});

export const reportRulesInput = z.strictObject({
  ...decided,
  shareForFacts: z.enum(["OFF", "OPTIONAL", "REQUIRED"]),
  factsReplyWorkingDays: days,
  secondPerson: z.boolean(),
});

export const hoursInput = z.strictObject({ ...decided, hours: z.record(z.enum(METHODS), hours) });

const limit = z.string().transform((text, context) => {
  if (text.trim() === "") return null;
  const amount = parseKronor(text);
  if (amount.ok) return Number(amount.value);
  const message =
    "Skriv beloppet i kronor, till exempel 50 000, eller lämna fältet tomt om det inte finns någon gräns.";
  context.issues.push({ code: "custom", message, input: text });
  return z.NEVER;
});

export const delegationsInput = z.strictObject({
  ...decided,
  delegations: z
    .array(
      z.strictObject({
        kind: z.enum(SANCTION_KINDS),
        decider: z.enum(DELEGATE_ROLES),
        amountLimitOre: limit,
        item: z.string().trim().min(1, "Skriv punkten i delegationsordningen, till exempel 7.4."),
      }),
    )
    .max(50),
});

export const contactInput = z.strictObject({
  municipalityName: textValue("Skriv kommunens namn.", 200),
  committeeName: textValue("Skriv nämndens namn.", 200),
  committeeEmail: z
    .string()
    .trim()
    .refine(
      (text) => text === "" || z.email().safeParse(text).success,
      "Skriv en e-postadress, till exempel namn@exempel.se.",
    )
    .transform((text) => text || null),
  publicContact: optionalName(300),
});

export type ContactInput = z.infer<typeof contactInput>;
