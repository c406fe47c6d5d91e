import { absolute, formatDecimal, multiply, parseDecimal, subtract, type Decimal } from "./decimal";
import { normaliseName, searchKey } from "./names";
import { ok, refuse, type Outcome } from "./outcome";

/** What is measured. Units of one `kind` can be compared: `size` says how many of the smallest one each holds. */
type Unit = Readonly<{ kind: string; size: number; label: string }>;

/** A measured value or a limit, exactly as written: amount in its own unit. `label` is the unit's name as people wrote it. */
export type Quantity = Readonly<{ amount: Decimal; unit: Unit }>;

/** `minst` and `högst` in the requirement's direction (Riktning). */
export type Direction = "AT_LEAST" | "AT_MOST";

/** A requirement's limit as the register holds it: Gräns, Riktning, Enhet. The limit itself is always within. */
export type Limit = Readonly<{ limit: string; direction: Direction; unit: string }>;

/** `difference` is the exact distance to the limit, never negative, in the smaller of the two units. */
export type Comparison = Readonly<{ verdict: "WITHIN" | "OUTSIDE"; difference: Quantity }>;

export type MeasureRefusal = "unitMismatch" | "notANumber" | "ambiguousPoint";

/**
 * Days and hours are kept apart: a limit of one day is a day in the calendar, not 24 hours. Working days are neither and,
 * like every unit not listed, are compared only with themselves. So is "sek", which is seconds to some and kronor to others.
 */
const UNITS: readonly (readonly [kind: string, size: number, names: string])[] = [
  ["share", 1, "% procent"],
  ["time", 1, "s sekund sekunder"],
  ["time", 60, "min minut minuter"],
  ["time", 3600, "h tim timme timmar"],
  ["days", 1, "dag dagar"],
  ["days", 7, "vecka veckor"],
  ["months", 1, "mån månad månader"],
  ["months", 12, "år"],
  ["count", 1, "st styck antal"],
  ["people", 1, "person personer"],
  ["kronor", 1, "kr krona kronor"],
];

function unitOf(written: string): Unit {
  const label = normaliseName(written);
  const key = searchKey(label).replace(/\.$/, "");
  if (key === "") return { kind: "count", size: 1, label };
  const found = UNITS.find(([, , names]) => names.split(" ").includes(key));
  return found ? { kind: found[0], size: found[1], label } : { kind: `only ${key}`, size: 1, label };
}

const MINUTES = unitOf("min");

/** A number and then perhaps a unit: letters, with digits only where they follow one (`m2`), so that "50 av 60" is neither. */
const QUANTITY = /^([-−–]?[\d\s.,]*\d)\s*([\p{L}%°](?:\D|(?<=\p{L})\d)*)?$/u;

/** `0:30`, `1:05`, `1 tim 30 min`: hours and minutes. Null where the text has not that form. */
function parseClock(text: string): Quantity | null {
  const match = /^(\d+)(?::|\s*(?:h|tim|timme|timmar)\.?\s*)([0-5]\d|(?<!:)\d)(?:\s*(?:min|minuter|minut)\.?)?$/iu.exec(
    text,
  );
  if (match === null) return null;
  const [, hours = "0", minutes = "0"] = match;
  return { amount: { digits: BigInt(hours) * 60n + BigInt(minutes), decimals: 0 }, unit: MINUTES };
}

/**
 * A quantity as it is typed: `49,9 %`, `30 min`, `0:30`, `1 200`, `2.5`. Without a unit of its own it takes `givenUnit`.
 * Refusals: `notANumber` (also for ranges, "cirka" and an empty text); `ambiguousPoint` for `25.000`;
 * `unitMismatch` when its own unit measures something else than `givenUnit`.
 */
export function parseQuantity(text: string, givenUnit: string): Outcome<Quantity, MeasureRefusal> {
  const written = normaliseName(text);
  const given = unitOf(givenUnit);
  const clock = parseClock(written);
  if (clock) return given.kind === clock.unit.kind ? ok(clock) : refuse("unitMismatch");
  const [, number = "", ownUnit = ""] = QUANTITY.exec(written) ?? [];
  const amount = parseDecimal(number);
  if (!amount.ok) return amount;
  const unit = ownUnit === "" ? given : unitOf(ownUnit);
  return unit.kind === given.kind ? ok({ amount: amount.value, unit }) : refuse("unitMismatch");
}

/** The exact difference measured − limit, in the smaller unit, where both are whole multiples. */
function differenceOf(measured: Quantity, limit: Quantity): Quantity {
  const unit = measured.unit.size <= limit.unit.size ? measured.unit : limit.unit;
  const inUnit = ({ amount, unit: own }: Quantity): Decimal => multiply(amount, own.size / unit.size);
  return { amount: subtract(inUnit(measured), inUnit(limit)), unit };
}

/**
 * Whether a measured value keeps within a requirement's limit, without rounding: 49,9 under "minst 50" is OUTSIDE by 0,1.
 * It supports the assessment and never decides it (ORB-40). Refusals: those of `parseQuantity`, for either value.
 */
export function compareToLimit(
  { limit, direction, unit }: Limit,
  measured: string,
): Outcome<Comparison, MeasureRefusal> {
  const bound = parseQuantity(limit, unit);
  if (!bound.ok) return bound;
  const value = parseQuantity(measured, unit);
  if (!value.ok) return value;
  const difference = differenceOf(value.value, bound.value);
  const { digits } = difference.amount;
  const verdict = (direction === "AT_LEAST" ? digits >= 0n : digits <= 0n) ? "WITHIN" : "OUTSIDE";
  return ok({ verdict, difference: { ...difference, amount: absolute(difference.amount) } });
}

/** `49,9 %`, `1 200 kr`: every decimal that was written, never rounded, no-break spaces. */
export const formatQuantity = ({ amount, unit }: Quantity): string =>
  unit.label === "" ? formatDecimal(amount) : `${formatDecimal(amount)}\u00a0${unit.label}`;
