import { parseDecimal, type Decimal } from "@/lib/domain/decimal";
import { parseQuantity } from "@/lib/domain/measure";
import { normaliseName } from "@/lib/domain/names";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Cell } from "@/lib/features/imports/reading/cells/rules";
import type { FaultReason } from "@/lib/features/imports/rules";

export type Direction = "AT_LEAST" | "AT_MOST";
/** A limit as it was written in its own cell: exact, with a point, and the unit when the cell held one. */
export type WrittenLimit = Readonly<{ value: string; unit: string | null }>;

function exact({ digits, decimals }: Decimal): string {
  const sign = digits < 0n ? "-" : "";
  const padded = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, "0");
  return `${sign}${padded.slice(0, padded.length - decimals)}${decimals === 0 ? "" : `.${padded.slice(-decimals)}`}`;
}

function read(raw: string): Outcome<WrittenLimit, FaultReason> {
  const plain = parseDecimal(raw);
  if (plain.ok) return ok({ value: exact(plain.value), unit: null });
  const clock = /^\d+:\d\d$/u.test(raw.trim()) ? parseQuantity(raw, "min") : null;
  const [, number = "", unit = ""] = /^([-−–]?[\d\s.,]*\d)\s*([\p{L}%°].*)$/u.exec(normaliseName(raw)) ?? [];
  const own = clock ?? parseQuantity(number, unit);
  return own.ok ? ok({ value: exact(own.value.amount), unit: own.value.unit.label }) : refuse("notANumber");
}

/** `50`, `49,9`, `50 %`, `30 min`, `0:30` (thirty minutes). */
export const limit: Cell<WrittenLimit> = {
  read,
  show: ({ value, unit }) => `${value.replace(".", ",")}${unit === null ? "" : ` ${unit}`}`,
};

const DIRECTIONS: readonly (readonly [Direction, RegExp])[] = [
  ["AT_LEAST", /\s*\((?:minst|min|lägst)\.?\)\s*$/iu],
  ["AT_MOST", /\s*\((?:högst|max|maximalt)\.?\)\s*$/iu],
];

/** A unit as catalogues write it, where the direction may stand within brackets after it: `timmar (max)`. */
export function unitWithDirection(written: string): Readonly<{ unit: string; direction: Direction | null }> {
  const found = DIRECTIONS.find(([, pattern]) => pattern.test(written));
  return found ? { unit: written.replace(found[1], ""), direction: found[0] } : { unit: written, direction: null };
}
