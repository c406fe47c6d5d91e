import "server-only";
import writeWorkbook from "write-excel-file/node";
import { columnsOf, neededOf } from "./reading/headings/rules";
import { TEMPLATE_HELP } from "./labels";
import { SHEET_NAMES, SHEETS, type SheetKind } from "./rules";

const WIDTH = 24;
const HEAD = "#E6EEF5";
const NEEDED = "#C9DDEE";

/** The product's own template: what to know in the first sheet, then the sheets with their headings and nothing else. */
export async function templateWorkbook(): Promise<Buffer> {
  const sheets = SHEETS.map((kind) => ({
    sheet: SHEET_NAMES[kind],
    data: [headRow(kind)],
    columns: columnsOf(kind).map(() => ({ width: WIDTH })),
    stickyRowsCount: 1,
  }));
  const file = writeWorkbook([{ sheet: "Läs mig", data: readme(), columns: [{ width: 120 }] }, ...sheets]);
  return file.toBuffer();
}

/** Columns without which a row means nothing stand out. */
function headRow(kind: SheetKind) {
  const needed = new Set(neededOf(kind));
  return columnsOf(kind).map((value) => ({
    value,
    fontWeight: "bold" as const,
    backgroundColor: needed.has(value) ? NEEDED : HEAD,
  }));
}

const readme = () => [
  [{ value: "Så fyller du i registret", fontWeight: "bold" as const, fontSize: 14 }],
  ...TEMPLATE_HELP.map((value) => [{ value, wrap: true }]),
  [{ value: "De mörkare rubrikerna måste vara ifyllda för att raden ska gå att läsa in.", wrap: true }],
];
