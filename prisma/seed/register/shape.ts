import type { Regime } from "@/lib/domain/methods";
import type { AreaKey } from "../municipality";

/** A unit with its one activity. Days are yyyy-mm-dd. */
export type UnitData = Readonly<{
  key: string;
  name: string;
  address: string;
  manager: string;
  start: string;
  /** Exposed to competition from; null = never (ORB-02). */
  competitiveFrom: string | null;
  end?: string;
  singlePlace?: boolean;
}>;

export type ProviderData = Readonly<{
  key: string;
  name: string;
  /** Ten digits of a series that no authority gives out. */
  orgNumber: string;
  regime: Regime;
  email: string;
  phone: string;
  endedOn?: string;
  units: Readonly<Partial<Record<AreaKey, readonly UnitData[]>>>;
}>;

type Rest = Readonly<{ competitiveFrom?: string | null; end?: string; singlePlace?: boolean }>;

/** One line per unit. Exposed to competition from its start unless said otherwise. */
export function unit(
  key: string,
  name: string,
  address: string,
  manager: string,
  start: string,
  { competitiveFrom = start, ...rest }: Rest = {},
): UnitData {
  return { key, name, address, manager, start, competitiveFrom, ...rest };
}

/** Units of a table: one line each, columns parted by |. */
export const unitsOf = (table: string): readonly UnitData[] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [key = "", name = "", address = "", manager = "", start = "", competitive = ""] = line
        .split("|")
        .map((cell) => cell.trim());
      return unit(key, name, address, manager, start, { competitiveFrom: competitive === "–" ? null : competitive });
    });
