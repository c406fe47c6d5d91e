import { parseDecimal, formatDecimal } from "./decimal";
import { ok, refuse, type Outcome } from "./outcome";

declare const money: unique symbol;

/** An amount in öre: a whole number, so that sums are exact. A difference may be negative; what is typed may not. */
export type Ore = number & { readonly [money]: true };

export type MoneyRefusal = "empty" | "notANumber" | "negative" | "tooManyDecimals" | "ambiguousPoint" | "tooLarge";

const isOre = (amount: number): amount is Ore => Number.isSafeInteger(amount);

/** An amount that the program itself computed or read. Throws RangeError for what is not a whole number of öre. */
export function ore(amount: number): Ore {
  if (!isOre(amount)) throw new RangeError(`Not a whole number of öre: ${String(amount)}`);
  return amount;
}

/**
 * Kronor as people write them: `25 000`, `25 000,50`, `25000,5`, `25000.5`, with or without `kr`. Nothing is rounded or guessed.
 * Refusals: `ambiguousPoint` (25.000), `tooManyDecimals` (0,125), `negative`, `tooLarge` (over 90 thousand milliard kronor),
 * `notANumber` for words, `tkr`, ranges and misplaced spaces.
 */
export function parseKronor(text: string): Outcome<Ore, MoneyRefusal> {
  const amount = text.trim().replace(/\s*(?:kronor|kr|sek)\.?$/iu, "");
  if (amount === "") return refuse("empty");
  const parsed = parseDecimal(amount);
  if (!parsed.ok) return parsed;
  const { digits, decimals } = parsed.value;
  if (digits < 0n) return refuse("negative");
  if (decimals > 2) return refuse("tooManyDecimals");
  const total = Number(digits * 10n ** BigInt(2 - decimals));
  return isOre(total) ? ok(total) : refuse("tooLarge");
}

/** `25 000,50 kr`, and `25 000 kr` where there are no öre. No-break spaces throughout: an amount never breaks over lines. */
export function formatKronor(amount: Ore): string {
  const [whole = "", fraction] = formatDecimal({ digits: BigInt(amount), decimals: 2 }).split(",");
  return `${whole}${fraction === undefined ? "" : `,${fraction.padEnd(2, "0")}`}\u00a0kr`;
}
