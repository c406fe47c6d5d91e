import { unifyDashes } from "./invisible";
import { passesLuhn } from "./luhn";

/** A place in the searched text: `start` inclusive, `end` exclusive, as for `String.slice`. */
export type TextRange = Readonly<{ start: number; end: number }>;

/**
 * Date of birth and four digits (SKV 704): 10 or 12 digits; inside the date none or one kind of separator; before the last
 * four anything that typing, line breaks, table cells or file names put there. Works on text prepared by `readable`.
 * Last four that begin another date (`2024-01-15 – 2024-02-20`) are the year of a period.
 */
const CANDIDATE =
  /(?<!\d)(?:(?<century>18|19|20) ?)?(?<yy>\d\d)(?<mark>[-. ]?)(?<mm>\d\d)\k<mark>(?<dd>\d\d)(?<gap>[\s.|;_+-]{0,4})(?<last>\d{4})(?!\d)(?!(?<=(?:19|20)\d\d)[-.]\d\d[-.]\d\d)/g;

/** A word that makes the ten digits after it a telephone number. */
const PHONE_WORD = /(?<!\p{L})(?:tel|telefon|tfn|mobil|sms|fax|ring|växel)(?:nummer|nr)?[\s.:]*$/iu;
const LONGEST_PHONE_WORD = 20;

type Parts = Readonly<{ century: string; yy: string; mark: string; mm: string; dd: string; gap: string; last: string }>;
type Readable = Readonly<{ text: string; places: readonly number[] }>;

/** The text as a reader sees it (no invisible characters, plain spaces and hyphens) and where each character stood. */
function readable(original: string): Readable {
  const places: number[] = [];
  const seen: string[] = [];
  let place = 0;
  for (const character of original) {
    if (!/\p{Cf}/u.test(character)) {
      // One place for each code unit, so that indexes in both texts count alike.
      for (let unit = 0; unit < character.length; unit += 1) places.push(place + unit);
      seen.push(unifyDashes(character.replace(/\p{Zs}/u, " ")));
    }
    place += character.length;
  }
  return { text: seen.join(""), places };
}

function partsOf(groups: Readonly<Record<string, string | undefined>> = {}): Parts {
  const { century = "", yy = "", mark = "", mm = "", dd = "", gap = "", last = "" } = groups;
  return { century, yy, mark, mm, dd, gap, last };
}

/** Whether the day exists. Without a century, 29 February needs only a year divisible by four, as 2000 was a leap year. */
function isBirthDate({ century, yy, mm, dd }: Parts): boolean {
  const year = Number(`${century || "20"}${yy}`);
  const day = Number(dd) > 60 ? Number(dd) - 60 : Number(dd); // samordningsnummer: the day plus 60
  // A day that does not exist falls in another month.
  return new Date(Date.UTC(year, Number(mm) - 1, day)).getUTCMonth() === Number(mm) - 1;
}

/** A dashed or dotted date of this century and, apart from it, four digits (`2024-01-15 1200`): a row of days and amounts. */
const isDatedAmount = ({ century, mark, gap }: Parts): boolean =>
  century === "20" && /[-.]/.test(mark) && !/^[-+]?$/.test(gap);

/**
 * Ten digits in one unbroken run that begin like a telephone number, after a word that says so. Also 070 with a
 * coordination number's day: mobile numbers are far more common than coordination numbers from 2007.
 */
const isTelephone = ({ yy, mm, dd }: Parts, written: string, before: string): boolean =>
  /^0\d{9}$/.test(written) && (PHONE_WORD.test(before) || (`${yy}${mm}`.startsWith("070") && Number(dd) > 60));

const isPersonalNumber = (parts: Parts): boolean =>
  !parts.last.startsWith("000") && // birth numbers begin at 001
  isBirthDate(parts) &&
  passesLuhn(parts.yy + parts.mm + parts.dd + parts.last) &&
  !isDatedAmount(parts);

/**
 * Where a text holds personal or coordination numbers, in the order they stand. A detector that blocks: it takes every way
 * of writing one, and lets organisation, telephone, giro and diary numbers pass. Ten digits in one run with the form of a
 * personal number count as one even if they were an invoice number, since nothing can tell them apart.
 */
export function findPersonalNumbers(text: string): TextRange[] {
  const { text: seen, places } = readable(text);
  const found: TextRange[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(seen); match !== null; match = CANDIDATE.exec(seen)) {
    const { index } = match;
    const parts = partsOf(match.groups);
    const start = places[index] ?? 0;
    const end = (places[index + match[0].length - 1] ?? text.length) + 1;
    const before = seen.slice(Math.max(0, index - LONGEST_PHONE_WORD), index);
    if (isPersonalNumber(parts) && !isTelephone(parts, text.slice(start, end), before)) found.push({ start, end });
    else CANDIDATE.lastIndex = index + 1; // a number may begin inside what only looked like one
  }
  return found;
}

/** The text with every personal number replaced by `******-****`, birth date included, for logs, lists and previews. */
export const maskPersonalNumbers = (text: string): string =>
  findPersonalNumbers(text).reduceRight(
    (masked, { start, end }) => `${masked.slice(0, start)}******-****${masked.slice(end)}`,
    text,
  );
