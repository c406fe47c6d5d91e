import { stripInvisible, unifyDashes } from "./invisible";
import { passesLuhn } from "./luhn";
import { ok, refuse, type Outcome } from "./outcome";

declare const organisation: unique symbol;

/** Ten digits without a hyphen, check digit verified, never a personal number. The key of a provider. */
export type OrganisationNumber = string & { readonly [organisation]: true };

export type OrganisationNumberRefusal = "empty" | "notDigits" | "wrongLength" | "wrongCheckDigit" | "personalNumber";

/**
 * A legal person's number has at least 2 as its third digit, which is how it differs from a date of birth
 * (lag (1974:174) om identitetsbeteckning för juridiska personer m.fl. 1 §; SKV 709).
 */
const isLegalPerson = (digits: string): boolean => /^\d{2}[2-9]\d{7}$/.test(digits);

/** Whether a text, from the database for instance, is a number in the canonical form. */
export const isOrganisationNumber = (text: string): text is OrganisationNumber =>
  isLegalPerson(text) && passesLuhn(text);

/**
 * `529999-9010`, `5299999010`, `165299999010` and the same with any spaces become `5299999010`.
 * Refusals: `personalNumber` for what has the form of a sole trader's or other person's number, right check digit or not,
 * since a mistyped personal number must not be shown either; so no refusal carries the number along.
 */
export function normaliseOrganisationNumber(raw: string): Outcome<OrganisationNumber, OrganisationNumberRefusal> {
  const text = unifyDashes(stripInvisible(raw)).replace(/[\s-]/gu, "");
  if (text === "") return refuse("empty");
  const digits = text.replace("+", ""); // the mark of a person older than a hundred
  if (!/^\d+$/.test(digits)) return refuse("notDigits");
  if (/^(18|19|20)\d{10}$/.test(digits)) return refuse("personalNumber");
  const ten = digits.replace(/^16(?=\d{10}$)/, "");
  if (ten.length !== 10) return refuse("wrongLength");
  if (!isLegalPerson(ten)) return refuse("personalNumber");
  if (text.includes("+")) return refuse("notDigits");
  return isOrganisationNumber(ten) ? ok(ten) : refuse("wrongCheckDigit");
}

/** For display: `529999-9010`. Anything that is no organisation number comes out masked: it may be a person's. */
export const formatOrganisationNumber = (number: string): string =>
  isOrganisationNumber(number) ? `${number.slice(0, 6)}-${number.slice(6)}` : "******-****";
