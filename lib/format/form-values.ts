import { z } from "zod";
import { parseIsoDate, type IsoDate } from "@/lib/domain/calendar";
import { formatDecimal } from "@/lib/domain/decimal";
import { stripControls } from "@/lib/domain/invisible";
import { normaliseName } from "@/lib/domain/names";

/** Parts of the schemas that a form and its action share: text as typed goes in, the value as stored comes out. */
export const idValue = (missing = "Välj ett av alternativen.") => z.string().min(1, missing).max(100);

/** The version that the person saw: an older one loses to what another has saved. */
export const versionValue = () => z.int().positive();

/** A name on one line: NFC, single spaces, nothing invisible. */
export const nameValue = (missing: string, most = 200) =>
  z.string().max(most).transform(normaliseName).pipe(z.string().min(1, missing));

/** A name that may be left out: empty becomes null. */
export const optionalName = (most = 200) =>
  z
    .string()
    .max(most)
    .transform((text) => normaliseName(text) || null);

/** Running text as it is stored: NFC, one kind of line break, no control characters, nothing around it. */
const tidyText = (text: string): string => writtenText(text).replaceAll("\r\n", "\n").trim();

/** Text that is saved while it is written: NFC, no control characters, its spaces left alone. */
export const writtenText = (text: string): string => stripControls(text).normalize("NFC");

export const textValue = (missing: string, most = 10_000) =>
  z.string().max(most).transform(tidyText).pipe(z.string().min(1, missing));

/** Text that may be left out: empty, or nothing but spaces, becomes null. */
export const optionalText = (most = 10_000) =>
  z
    .string()
    .max(most)
    .transform((text) => tidyText(text) || null);

/** A legal day, typed as 2026-11-16 or 20261116. */
export const dayValue = (missing = "Fyll i ett datum.") =>
  z.string().transform((text, context): IsoDate => toDay(text, context, missing) ?? z.NEVER);

/** A legal day that may be left out: empty becomes null. */
export const optionalDay = () =>
  z.string().transform((text, context): IsoDate | null => (text.trim() === "" ? null : toDay(text, context)));

type Context = Readonly<{ issues: z.core.$ZodRawIssue[] }>;

function toDay(text: string, context: Context, missing?: string): IsoDate | null {
  const day = parseIsoDate(text);
  if (day !== null) return day;
  const empty = missing !== undefined && text.trim() === "";
  context.issues.push(
    empty ? { code: "custom", message: missing, input: text } : { code: "invalid_format", format: "date", input: text },
  );
  return null;
}

/** A day in a list's address (`?dag=2026-11-16`), or undefined for any text that is none. */
export const dayParam = () =>
  z
    .string()
    .transform((text) => parseIsoDate(text) ?? undefined)
    .optional()
    .catch(undefined);

/** A day as the value of a field: empty when there is none. */
export const dayText = (day: IsoDate | null): string => day ?? "";

/** Öre as the value of a field, in kronor: "50 000", and empty when there is no amount. */
export const amountText = (amount: number | null): string =>
  amount === null ? "" : formatDecimal({ digits: BigInt(amount), decimals: 2 });
