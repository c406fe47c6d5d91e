import iconv from "iconv-lite";
import readWorkbook from "read-excel-file/node";
import writeWorkbook from "write-excel-file/node";

/** A row of a sheet, by its headings. */
export type Cells = Readonly<Record<string, string>>;
/** A file as the browser's file chooser hands it over. */
export type Upload = Readonly<{ name: string; mimeType: string; buffer: Buffer }>;

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CSV = "text/csv";

type Grid = Readonly<{ sheet: string; rows: readonly (readonly string[])[] }>;

async function workbook(name: string, grids: readonly Grid[]): Promise<Upload> {
  const sheets = grids.map(({ sheet, rows }) => ({ sheet, data: rows.map((row) => row.map((value) => ({ value }))) }));
  return { name, mimeType: XLSX, buffer: await writeWorkbook(sheets).toBuffer() };
}

/**
 * The template with rows below its headings; sheets without rows stay as they are. Throws for a sheet or a column that
 * the template does not have: a test that fills in what is not there proves nothing.
 */
export async function filledIn(template: Buffer, rows: Readonly<Record<string, readonly Cells[]>>): Promise<Upload> {
  const blank = (await readWorkbook(template)).map(({ sheet, data }) => ({
    sheet,
    rows: data.map((row) => row.map(String)),
  }));
  const names = blank.map(({ sheet }) => sheet);
  const stray = Object.keys(rows).filter((sheet) => !names.includes(sheet));
  if (stray.length > 0) throw new Error(`the template has no sheet called ${stray.join(", ")}`);
  const filled = blank.map(({ sheet, rows: head }) => ({
    sheet,
    rows: [...head, ...(rows[sheet] ?? []).map((cells) => under(head[0] ?? [], cells))],
  }));
  return workbook("registret.xlsx", filled);
}

function under(headings: readonly string[], cells: Cells): readonly string[] {
  const stray = Object.keys(cells).filter((heading) => !headings.includes(heading));
  if (stray.length > 0) throw new Error(`the template has no column called ${stray.join(", ")}`);
  return headings.map((heading) => cells[heading] ?? "");
}

const table = (rows: readonly Cells[]): readonly (readonly string[])[] => [
  Object.keys(rows[0] ?? {}),
  ...rows.map((row) => Object.values(row)),
];

/** A workbook of one sheet, with the municipality's own headings. */
export const ownWorkbook = (name: string, sheet: string, rows: readonly Cells[]): Promise<Upload> =>
  workbook(name, [{ sheet, rows: table(rows) }]);

/** What Excel saves as csv on a Swedish Windows: Windows-1252, and semicolons. */
export const windowsCsv = (name: string, rows: readonly Cells[]): Upload => ({
  name,
  mimeType: CSV,
  buffer: iconv.encode(
    table(rows)
      .map((row) => row.join(";"))
      .join("\r\n"),
    "win1252",
  ),
});
