import { searchKey } from "@/lib/domain/names";
import type { Columns } from "@/lib/features/imports/reading/cells/rules";
import { activitySheet } from "@/lib/features/imports/sheets/activities/rules";
import { agreementSheet } from "@/lib/features/imports/sheets/agreements/rules";
import { historySheet } from "@/lib/features/imports/sheets/history/rules";
import { providerSheet } from "@/lib/features/imports/sheets/providers/rules";
import { requirementSheet } from "@/lib/features/imports/sheets/requirements/rules";
import { SHEET_NAMES, SHEETS, type SheetKind } from "@/lib/features/imports/rules";
import { runningSheet } from "@/lib/features/imports/sheets/open-findings/rules";

const COLUMNS: Readonly<Record<SheetKind, Columns>> = {
  providers: providerSheet.columns,
  activities: activitySheet.columns,
  agreements: agreementSheet.columns,
  requirements: requirementSheet.columns,
  history: historySheet.columns,
  running: runningSheet.columns,
};

/** The headings of the template, in its order. */
export const columnsOf = (sheet: SheetKind): readonly string[] =>
  Object.values(COLUMNS[sheet]).map(({ heading }) => heading);

/** The headings without which a row of the sheet means nothing. */
export const neededOf = (sheet: SheetKind): readonly string[] =>
  Object.values(COLUMNS[sheet]).flatMap((one) => (one.needed ? [one.heading] : []));

/** What the user chose for a heading of a municipality's own: a column of the template, or null = it is not read. */
export type HeadingMap = Readonly<Record<string, string | null>>;
export type Mappings = Readonly<Partial<Record<SheetKind, HeadingMap>>>;

/** How a heading is remembered: case, a trailing colon or star, and how words are joined say nothing (`krav_id`, `Krav-id`). */
export const headingKey = (heading: string): string =>
  searchKey(heading)
    .replace(/[\s*:]+$/u, "")
    .replace(/[\s_-]+/gu, " ");

const own = (sheet: SheetKind, heading: string): string | null =>
  columnsOf(sheet).find((column) => headingKey(column) === headingKey(heading)) ?? null;

export type Heading = Readonly<{ heading: string; column: string | null; known: boolean; template: boolean }>;

/**
 * Which column each heading of a file stands for: the template's own, then what has been remembered. A column that is
 * taken already is not taken twice. `template`: it is one of the template's own. `known` is false for one that the user
 * must be asked about.
 */
export function mapHeadings(sheet: SheetKind, headings: readonly string[], remembered: HeadingMap = {}): Heading[] {
  const taken = new Set<string>(headings.flatMap((heading) => own(sheet, heading) ?? []));
  const used = new Set<string>();
  return headings.map((heading) => {
    const key = headingKey(heading);
    if (key === "") return { heading, column: null, known: true, template: false };
    const mine = own(sheet, heading);
    const recalled = remembered[key];
    const wanted = mine ?? (recalled && !taken.has(recalled) ? recalled : null);
    const column = wanted !== null && !used.has(wanted) ? wanted : null;
    if (column !== null) used.add(column);
    return { heading, column, known: mine !== null || recalled !== undefined, template: mine !== null };
  });
}

/** The sheet that is called just so: `Utförare`, and `utforare`, since file names lose their letters on the way. */
export const sheetCalled = (name: string): SheetKind | null =>
  SHEETS.find((sheet) => fold(name) === fold(SHEET_NAMES[sheet])) ?? null;

/** The sheet whose name is part of another: `Utförare 2026`, `krav_hemtjänst`. */
export const sheetNamed = (name: string): SheetKind | null =>
  SHEETS.find((sheet) => fold(name).includes(fold(SHEET_NAMES[sheet]))) ?? null;

/** File names lose their å ä ö on the way; nothing else is ever folded. */
const fold = (name: string): string =>
  searchKey(name)
    .normalize("NFD")
    .replace(/[^a-z0-9]/gu, "");

const recognised = (sheet: SheetKind, headings: readonly string[]): number =>
  headings.filter((heading) => own(sheet, heading) !== null).length;

/** The sheet whose headings these are: it has all that it needs of them, and more of its own than any other. */
export function sheetWithHeadings(headings: readonly string[]): SheetKind | null {
  const [best] = SHEETS.filter((sheet) =>
    neededOf(sheet).every((one) => headings.some((heading) => own(sheet, heading) === one)),
  )
    .map((sheet) => ({ sheet, score: recognised(sheet, headings) }))
    .toSorted((a, b) => b.score - a.score);
  return best && best.score >= 2 ? best.sheet : null;
}

/** How many of a row's cells are headings of any sheet: tells the row of headings from a title above it. */
export const headingScore = (cells: readonly string[]): number =>
  Math.max(...SHEETS.map((sheet) => recognised(sheet, cells)));
