import { parseIsoDate, type IsoDate } from "@/lib/domain/calendar";
import { diaryNumberKey, normaliseDiaryNumber } from "@/lib/domain/diary-number";
import { normaliseName, searchKey } from "@/lib/domain/names";
import { parseKronor, ore, formatKronor } from "@/lib/domain/money";
import {
  formatOrganisationNumber,
  normaliseOrganisationNumber,
  type OrganisationNumber,
  type OrganisationNumberRefusal,
} from "@/lib/domain/organisation-number";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { findPersonalNumbers } from "@/lib/domain/personal-number";
import type { Fault, FaultReason } from "@/lib/features/imports/rules";

/** How one kind of cell is read, and shown again. `read` is never given an empty text. */
export type Cell<T> = Readonly<{ read(text: string): Outcome<T, FaultReason>; show(value: T): string }>;

export const name = (most = 200): Cell<string> => ({
  read: (text) => longest(normaliseName(text), most),
  show: (value) => value,
});

/** Running text: line breaks are kept. */
export const text = (most = 10_000): Cell<string> => ({
  read: (raw) => longest(raw.normalize("NFC").replaceAll("\r\n", "\n").trim(), most),
  show: (value) => value,
});

function longest(value: string, most: number): Outcome<string, FaultReason> {
  if (value.length > most) return refuse("tooLong", { most });
  // A personal number in running text would be seen in every list (trust.md B20).
  return findPersonalNumbers(value).length > 0 ? refuse("personalNumberInText") : ok(value);
}

export const day: Cell<IsoDate> = {
  read: (raw) => {
    // A day may be written with the clock of a spreadsheet after it.
    const found = parseIsoDate(raw.replace(/[T ]00:00(?::00(?:\.0+)?)?Z?$/u, ""));
    return found === null ? refuse("notADay") : ok(found);
  },
  show: (value) => value,
};

export const yesNo: Cell<boolean> = {
  read: (raw) => {
    const key = searchKey(raw);
    if (["ja", "j", "x", "1", "sant", "true"].includes(key)) return ok(true);
    return ["nej", "n", "0", "falskt", "false"].includes(key) ? ok(false) : refuse("notYesOrNo");
  },
  show: (value) => (value ? "Ja" : "Nej"),
};

/** Kronor in the file, öre in the register. */
export const amount: Cell<number> = {
  read: (raw) => {
    const parsed = parseKronor(raw);
    return parsed.ok ? ok(parsed.value) : refuse("notAnAmount");
  },
  show: (value) => formatKronor(ore(value)),
};

const NUMBER_FAULTS: Readonly<Record<OrganisationNumberRefusal, FaultReason>> = {
  empty: "missing",
  notDigits: "organisationNumberDigits",
  wrongLength: "organisationNumberLength",
  wrongCheckDigit: "organisationNumberCheckDigit",
  personalNumber: "personalNumber",
};

export const organisationNumber: Cell<OrganisationNumber> = {
  read: (raw) => {
    const parsed = normaliseOrganisationNumber(raw);
    return parsed.ok ? parsed : refuse(NUMBER_FAULTS[parsed.reason]);
  },
  show: formatOrganisationNumber,
};

/** A diary number as it is shown and as it is unique. */
export type Diary = Readonly<{ number: string; key: string }>;

export const diary: Cell<Diary> = {
  read: (raw) => {
    if (findPersonalNumbers(raw).length > 0) return refuse("personalNumberInText");
    const parsed = normaliseDiaryNumber(raw);
    return parsed.ok
      ? ok({ number: parsed.value, key: diaryNumberKey(parsed.value) })
      : refuse("unreadableDiaryNumber");
  },
  show: ({ number }) => number,
};

/** A value and the words people use for it; the first word is the one shown. */
export type Words<T extends string> = readonly (readonly [value: T, ...words: [string, ...string[]]])[];

const meaning = <T extends string>(words: Words<T>, raw: string): T | null =>
  words.find(([, ...ways]) => ways.some((way) => searchKey(way) === searchKey(raw)))?.[0] ?? null;

const wordOf = <T extends string>(words: Words<T>, value: T): string =>
  words.find(([one]) => one === value)?.[1] ?? value;

export const choice = <T extends string>(words: Words<T>): Cell<T> => ({
  read: (raw) => {
    const found = meaning(words, raw);
    return found === null ? refuse("unknownWord", { words: known(words) }) : ok(found);
  },
  show: (value) => wordOf(words, value),
});

const known = (words: Words<string>): string => words.map(([, shown]) => shown).join(", ");

/**
 * Several of the words, with comma, semicolon, slash or line break between. In the order of the table unless `ordered`,
 * where the order is part of what is said.
 */
export const choices = <T extends string>(words: Words<T>, ordered = false): Cell<readonly T[]> => ({
  read: (raw) => {
    const found = parts(raw, /[;,/\n]/u)
      .flatMap((part) => aroundAnd(words, part))
      .map((part) => meaning(words, part));
    if (found.includes(null)) return refuse("unknownWord", { words: known(words) });
    const values = found.filter((one) => one !== null);
    return ok(ordered ? values : words.map(([value]) => value).filter((value) => values.includes(value)));
  },
  show: (values) => values.map((value) => wordOf(words, value)).join(ordered ? " → " : ", "),
});

/** `SoL och LSS` are two words; `hälso- och sjukvårdslagen` is one, and so is a word of the table that holds an `och`. */
const aroundAnd = (words: Words<string>, part: string): string[] =>
  meaning(words, part) === null ? parts(part, /(?<!-)\soch\s/u) : [part];

/** Names with semicolon or line break between: a name may hold a comma. */
export const names: Cell<readonly string[]> = {
  read: (raw) => {
    const read = parts(raw, /[;\n]/u).map((part) => name().read(part));
    const fault = read.find((one) => !one.ok);
    return fault ?? ok([...new Set(read.flatMap((one) => (one.ok ? one.value : [])))]);
  },
  show: (values) => values.join("; "),
};

const parts = (raw: string, separator: RegExp): string[] =>
  raw
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");

type Plain<T> = Readonly<{ heading: string; cell: Cell<T>; needed: false }>;
type Needed<T> = Readonly<{ heading: string; cell: Cell<T>; needed: true }>;
export type Column<T> = Plain<T> | Needed<T>;
export type Columns = Readonly<Record<string, Column<unknown>>>;
/** A row as it was read: null = the cell is empty or the file has no such column. */
export type RowOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Needed<infer T> ? T : C[K] extends Plain<infer T> ? T | null : never;
};

export const column = <T>(heading: string, cell: Cell<T>): Plain<T> => ({ heading, cell, needed: false });
/** A column without which the row means nothing. */
export const needed = <T>(heading: string, cell: Cell<T>): Needed<T> => ({ heading, cell, needed: true });

export type CellTexts = ReadonlyMap<string, string>;

function readCell({ heading, cell, needed: must }: Column<unknown>, cells: CellTexts): Outcome<unknown, FaultReason> {
  const raw = cells.get(heading) ?? "";
  // What nobody can see, as a zero-width space from a pasted text, is nothing.
  if (normaliseName(raw) !== "") return cell.read(raw.trim());
  return must ? refuse("missing") : ok(null);
}

type Read<C extends Columns> =
  Readonly<{ ok: true; row: RowOf<C> }> | Readonly<{ ok: false; faults: readonly Fault[] }>;

/** Every cell of a row, or everything that is wrong with them. */
export function readRow<C extends Columns>(columns: C, cells: CellTexts): Read<C> {
  const faults: Fault[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(columns)) {
    const read = readCell(one, cells);
    if (read.ok) values[key] = read.value;
    else faults.push({ column: one.heading, reason: read.reason, ...(read.detail && { detail: flat(read.detail) }) });
  }
  // The one place where the table of columns vouches for the shape: each value came from its own column's reader.
  return faults.length > 0 ? { ok: false, faults } : { ok: true, row: values as RowOf<C> };
}

const flat = (detail: object): Record<string, string> =>
  Object.fromEntries(Object.entries(detail).map(([key, value]) => [key, String(value)]));
