import { addDays, type IsoDate } from "@/lib/domain/calendar";
import { searchKey } from "@/lib/domain/names";
import type { CellTexts, Columns, RowOf } from "@/lib/features/imports/reading/cells/rules";
import type { Area, Register } from "@/lib/features/imports/snapshot/rules";
import type { Change, Fault, FaultReason, Note, RowOutcome, SheetKind } from "@/lib/features/imports/rules";
import type { Profile } from "@/lib/profiles/schema";

/** What the rows are judged by. `register` is the plan's own copy and grows with every row that is taken in. */
export type Ground = Readonly<{
  today: IsoDate;
  profile: Profile;
  /** The municipality's own organisation number, where egen regi stands; null when nobody has given it. */
  municipalNumber: string | null;
  newId: () => string;
  register: Register;
  /** Ids of service areas that this plan makes. */
  newAreas: Set<string>;
  /** What earlier rows have said of a thing that several rows tell of, as one unit with two activities. */
  claims: Map<string, string>;
  /** How many rows the file has of each requirement: see `sheets/requirements/rules.ts`. */
  wordingsOf: ReadonlyMap<string, number>;
  /** Every row of a sheet, for what one row cannot know. */
  cellsOf: (sheet: SheetKind) => readonly CellTexts[];
}>;

export type Taken = Readonly<{
  outcome: Exclude<RowOutcome, "refuse">;
  changes: readonly Change[];
  notes: readonly Note[];
}>;
export type Decision = Readonly<{ ok: true; taken: Taken }> | Readonly<{ ok: false; faults: readonly Fault[] }>;

/** One sheet: its columns, what makes two rows the same thing, what a row is called, and how it is judged. */
export type SheetRules<C extends Columns> = Readonly<{
  columns: C;
  keyOf(row: RowOf<C>, ground: Ground): string;
  subject(row: RowOf<C>): string;
  judge(ground: Ground, row: RowOf<C>): Decision;
}>;

export const refused = (column: string, reason: FaultReason, detail?: Fault["detail"]): Decision =>
  refusedFor([{ column, reason, ...(detail && { detail }) }]);
export const refusedFor = (faults: readonly Fault[]): Decision => ({ ok: false, faults });

export const created = (notes: readonly Note[] = []): Decision => ({
  ok: true,
  taken: { outcome: "create", changes: [], notes },
});

/** Changed when anything differs, else left as it is. */
export const settled = (changes: readonly Change[], notes: readonly Note[] = []): Decision => ({
  ok: true,
  taken: { outcome: changes.length > 0 ? "change" : "leave", changes, notes },
});
export const LEFT = settled([]);

/** What becomes of something that stands in the register already. Nothing is written until `write` is called. */
export type Kept = Readonly<{ ok: true; changes: readonly Change[]; notes: readonly Note[]; write: () => void }>;
export type Stopped = Readonly<{ ok: false; faults: readonly Fault[] }>;

export const stopped = (column: string, reason: Fault["reason"], detail?: Fault["detail"]): Stopped => ({
  ok: false,
  faults: [{ column, reason, ...(detail && { detail }) }],
});

/** Today, or the day after what takes force today or later: what has been in force on a day is never rewritten. */
export const takesOver = (newest: IsoDate, wished: IsoDate): IsoDate => (wished > newest ? wished : addDays(newest, 1));

/** A value of a column as text, null when there is none. */
export const shown = (columns: Columns, key: string, value: unknown): string | null =>
  value === null || value === undefined ? null : (columns[key]?.cell.show(value) ?? null);

/** Values by the keys of the columns; what they hold is checked by the column that shows them. */
type Partly<C extends Columns> = Readonly<Partial<Record<keyof C & string, unknown>>>;

/**
 * What the file says otherwise than the register, of what `before` holds that has a column. An empty cell says nothing:
 * what stands in the register stays. Compared as shown, so that two spellings of one thing are one.
 */
export const differences = <C extends Columns>(columns: C, before: Partly<C>, row: Partly<C>): Change[] =>
  Object.entries<unknown>(before).flatMap(([key, value]) => {
    const rowValues: Readonly<Record<string, unknown>> = row;
    const [old, said] = [shown(columns, key, value), shown(columns, key, rowValues[key])];
    return said === null || said === (old ?? "")
      ? []
      : [{ column: columns[key]?.heading ?? key, before: old, after: said }];
  });

/** The service area with a name; made when there is none, with the laws that the file's rows give it. */
export function areaNamed({ register, newId, newAreas }: Ground, name: string, laws: readonly string[] = []): Area {
  const found = register.areas.find(searchKey(name))[0];
  // Laws of an area that stood in the register before are the municipality's own choice (ORB-23).
  if (found && !newAreas.has(found.id)) return found;
  const held = found ?? { id: newId(), name, laws: [] };
  const area = { ...held, laws: [...new Set([...held.laws, ...laws])].toSorted() };
  newAreas.add(area.id);
  register.areas.put(area);
  return area;
}

/** Whether a row says otherwise than an earlier one of the same thing: then neither can be trusted. */
export function contradicts({ claims }: Ground, key: string, said: string | null): boolean {
  if (said === null) return false;
  const earlier = claims.get(key);
  if (earlier === undefined) claims.set(key, said);
  return earlier !== undefined && earlier !== said;
}
