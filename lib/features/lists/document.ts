import "server-only";
import writeWorkbook from "write-excel-file/node";
import { COLUMNS } from "./columns/document";
import { LIST_LABELS } from "./labels";
import type { ListRows } from "./queries";
import type { ListName } from "./rules";

const HEAD = { fontWeight: "bold", backgroundColor: "#E6EEF5", alignVertical: "top" } as const;

/** A whole list as a workbook of one sheet: headings that stay in sight, dates as dates, text as text. */
export async function listWorkbook<L extends ListName>(list: L, rows: readonly ListRows[L][]): Promise<Buffer> {
  const columns = COLUMNS[list];
  const head = columns.map(({ heading }) => ({ ...HEAD, value: heading }));
  const data = [head, ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  const widths = columns.map(({ width }) => ({ width }));
  return writeWorkbook(data, { sheet: LIST_LABELS[list], columns: widths, stickyRowsCount: 1 }).toBuffer();
}
