import { z } from "zod";

/**
 * zod's words in Swedish, for forms and actions alike: what is wrong and what to do. A schema that knows its field says it
 * better (`z.string().min(1, "Skriv ett namn.")`); these are for those that do not.
 * Importing this file sets them for the whole process; `lib/actions/result.ts` and the form hook do.
 */
z.config({ customError: swedishMessage });

/** Exported for schemas that check a date in their own way but should say the same thing. */
export const DATE_MESSAGE = "Skriv ett datum som finns i almanackan, som åååå-mm-dd, till exempel 2026-11-16.";

type Issue = z.core.$ZodRawIssue;

export function swedishMessage(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined || issue.input === null ? "Fyll i det här fältet." : wrongType(issue.expected);
    case "invalid_value":
    case "invalid_union":
      return "Välj ett av alternativen.";
    case "too_small":
      return tooSmall(issue.origin, Number(issue.minimum), issue.inclusive !== false);
    case "too_big":
      return tooBig(issue.origin, Number(issue.maximum), issue.inclusive !== false);
    case "invalid_format":
      return FORMATS[issue.format] ?? "Texten är inte skriven som den ska. Läs hjälpen vid fältet.";
    case "not_multiple_of":
      return `Skriv ett tal som är jämnt delbart med ${String(issue.divisor)}.`;
    case "unrecognized_keys":
      return "Sidan och servern är inte överens om formuläret. Ladda om sidan och försök igen.";
    default:
      return "Det som står här går inte att spara. Läs hjälpen vid fältet och ändra.";
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  date: DATE_MESSAGE,
  time: "Skriv tiden som tt:mm, till exempel 14:03.",
  datetime: "Skriv datum och tid som åååå-mm-dd tt:mm, till exempel 2026-11-16 14:03.",
  email: "Skriv en e-postadress, till exempel namn@exempel.se.",
  url: "Skriv en webbadress som börjar med https://.",
};

function wrongType(expected: string): string {
  if (expected === "number" || expected === "int" || expected === "bigint") return "Skriv ett tal, till exempel 12,5.";
  if (expected === "date") return DATE_MESSAGE;
  if (expected === "boolean") return "Svara ja eller nej.";
  return "Fyll i det här fältet.";
}

const swedishNumber = (value: number): string => String(value).replace(".", ",").replace("-", "\u2212");

function tooSmall(origin: string, minimum: number, inclusive: boolean): string {
  if (origin === "string") return minimum <= 1 ? "Fyll i det här fältet." : `Skriv minst ${String(minimum)} tecken.`;
  if (origin === "array" || origin === "set") return minimum <= 1 ? "Välj minst en." : `Välj minst ${String(minimum)}.`;
  if (origin === "date") return "Välj ett senare datum.";
  return inclusive ? `Skriv minst ${swedishNumber(minimum)}.` : `Skriv mer än ${swedishNumber(minimum)}.`;
}

function tooBig(origin: string, maximum: number, inclusive: boolean): string {
  if (origin === "string") return `Korta texten till högst ${String(maximum)} tecken.`;
  if (origin === "array" || origin === "set") return `Välj högst ${String(maximum)}.`;
  if (origin === "date") return "Välj ett tidigare datum.";
  return inclusive ? `Skriv högst ${swedishNumber(maximum)}.` : `Skriv mindre än ${swedishNumber(maximum)}.`;
}
