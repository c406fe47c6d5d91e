import {
  headingKey,
  headingScore,
  mapHeadings,
  sheetCalled,
  sheetNamed,
  sheetWithHeadings,
  type Heading,
  type Mappings,
} from "@/lib/features/imports/reading/headings/rules";
import type { CellTexts } from "@/lib/features/imports/reading/cells/rules";
import { SHEETS, type SheetKind } from "@/lib/features/imports/rules";

/** A row of a file: its cells by the template's headings. `row` counts the rows of the file, headings included. */
export type FileRow = Readonly<{ file: number; row: number; cells: CellTexts }>;
export type FileSet = Readonly<Partial<Record<SheetKind, readonly FileRow[]>>>;

/** A sheet as it came out of a file: text in every cell, the rows in the file's own numbering from 1. */
export type Grid = Readonly<{ name: string; rows: readonly (readonly string[])[] }>;

/** A grid that has been recognised. `rest` are the rows below the headings that hold anything. */
export type Table = Readonly<{
  file: number;
  sheet: SheetKind;
  name: string;
  headings: readonly string[];
  rest: readonly Readonly<{ row: number; cells: readonly string[] }>[];
}>;

const LOOKED_AT = 10;
const holdsText = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== "");

/** The row of headings: the one among the first that knows most of them, since a title may stand above. */
function headingRow({ rows }: Grid): number {
  const first = rows.findIndex(holdsText);
  const scores = rows.slice(0, LOOKED_AT).map(headingScore);
  const best = Math.max(...scores, 0);
  return best >= 2 ? scores.indexOf(best) : first;
}

/** The table in a grid, or null where no sheet of the product's is recognised, by its name or by its headings. */
export function tableOf(grid: Grid, file: number): Table | null {
  const at = headingRow(grid);
  const headings = grid.rows[at]?.map((cell) => cell.trim()) ?? [];
  const sheet = sheetCalled(grid.name) ?? sheetWithHeadings(headings) ?? sheetNamed(grid.name);
  if (sheet === null || at < 0) return null;
  const rest = grid.rows
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ row, cells }) => row > at + 1 && holdsText(cells));
  return { file, sheet, name: grid.name, headings, rest };
}

export type MappedTable = Table & Readonly<{ columns: readonly Heading[] }>;
export const mapTable = (table: Table, remembered: Mappings): MappedTable => ({
  ...table,
  columns: mapHeadings(table.sheet, table.headings, remembered[table.sheet]),
});

/** Headings that nobody has said anything about yet. */
export const unknownHeadings = ({ columns }: MappedTable): string[] =>
  columns.flatMap(({ heading, known }) => (known ? [] : [headingKey(heading)]));

const AREA = "Verksamhetsområde";

/** Whether the rows of a table need a service area that no column of theirs gives; a requirement may have its contract. */
export const lacksArea = ({ sheet, columns }: Readonly<Pick<MappedTable, "sheet" | "columns">>): boolean => {
  const has = (heading: string) => columns.some(({ column }) => column === heading);
  if (sheet === "requirements") return !has(AREA) && !has("Diarienummer");
  return (sheet === "activities" || sheet === "agreements") && !has(AREA);
};

/** `area` stands in every row of a table that has no column for it. */
function rowsOf(table: MappedTable, area: string | null): FileRow[] {
  const { file, columns, rest } = table;
  const given = area !== null && lacksArea(table) ? ([[AREA, area]] as const) : [];
  return rest.map(({ row, cells }) => {
    const read = columns.flatMap(({ column }, index) =>
      column === null ? [] : [[column, cells[index] ?? ""] as const],
    );
    return { file, row, cells: new Map([...read, ...given]) };
  });
}

/** The rows of all tables by sheet, as the plan wants them. */
export function fileSet(tables: readonly MappedTable[], area: string | null = null): FileSet {
  return Object.fromEntries(
    SHEETS.map((sheet) => [
      sheet,
      tables.filter((table) => table.sheet === sheet).flatMap((table) => rowsOf(table, area)),
    ]),
  );
}
