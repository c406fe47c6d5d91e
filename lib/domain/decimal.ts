import { stripInvisible } from "./invisible";
import { ok, refuse, type Outcome } from "./outcome";

/** An exact decimal number: `digits` / 10^`decimals`. 49,90 is 4990 with 2 decimals. Never a float: 0,1 must stay 0,1. */
export type Decimal = Readonly<{ digits: bigint; decimals: number }>;

export type DecimalRefusal = "notANumber" | "ambiguousPoint";

const NBSP = "\u00a0";
const THOUSANDS = /(?<=^\d{1,3}(?: \d{3})*) (?=\d{3}(?: \d{3})*(?:[.,]|$))/g;
/** 25.000 is 25 thousand to some and 25 to others; 0.125 is not. So is 25.000,50 or 1,234.50. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$|^-?\d{1,3}(?:,\d{3})+\.\d+$/;

/**
 * Reads `25 000,50`, `25000.5`, `-18` (any minus sign, any kind of space between thousands, decimal comma or point).
 * Refusals: `ambiguousPoint` where a point may part thousands; `notANumber` for words, ranges and misplaced spaces.
 */
export function parseDecimal(raw: string): Outcome<Decimal, DecimalRefusal> {
  const text = stripInvisible(raw)
    .trim()
    .replace(/[−–]/u, "-")
    .replace(/\p{Zs}/gu, " ");
  const sign = text.startsWith("-") ? "-" : "";
  const joined = sign + text.slice(sign.length).replace(THOUSANDS, "");
  if (AMBIGUOUS.test(joined)) return refuse("ambiguousPoint");
  const match = /^(-?\d+)(?:[.,](\d+))?$/.exec(joined);
  if (match === null) return refuse("notANumber");
  const [, whole = "", fraction = ""] = match;
  return ok({ digits: BigInt(whole + fraction), decimals: fraction.length });
}

const digitsAt = (value: Decimal, decimals: number): bigint => value.digits * 10n ** BigInt(decimals - value.decimals);

export const multiply = (value: Decimal, factor: number): Decimal => ({
  ...value,
  digits: value.digits * BigInt(factor),
});

/** a − b, exactly. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return { digits: digitsAt(a, decimals) - digitsAt(b, decimals), decimals };
}

export const absolute = (value: Decimal): Decimal => (value.digits < 0n ? { ...value, digits: -value.digits } : value);

/** Swedish: decimal comma, no-break space between thousands, minus sign; every decimal that says something and no other. */
export function formatDecimal({ digits, decimals }: Decimal): string {
  const padded = absolute({ digits, decimals })
    .digits.toString()
    .padStart(decimals + 1, "0");
  const whole = padded.slice(0, padded.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, NBSP);
  const fraction = padded.slice(padded.length - decimals).replace(/0+$/, "");
  return (digits < 0n ? "−" : "") + whole + (fraction === "" ? "" : `,${fraction}`);
}
