import "server-only";
import readWorkbookFile from "read-excel-file/node";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Grid } from "@/lib/features/imports/reading/tables/rules";

/** A cell as a person would type it: days without a clock, a decimal comma, Ja and Nej. */
export function cellText(value: unknown): string {
  if (value instanceof Date) return dayOrTime(value);
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "Ja" : "Nej";
  return typeof value === "string" ? value : "";
}

/** A spreadsheet holds 0:30 as half an hour after its own beginning of time, some milliseconds off. */
function dayOrTime(value: Date): string {
  const rounded = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString();
  if (value.getUTCFullYear() > 1900) return rounded.slice(0, 10);
  return rounded.slice(11, 16).replace(/^0/u, "");
}

/** Old .xls files and encrypted .xlsx files are both of this kind. */
const isCompound = (bytes: Buffer): boolean => bytes.toString("hex", 0, 8) === "d0cf11e0a1b11ae1";

/** Every sheet of an .xlsx. Refusals: `protected` (or an old .xls), `damaged`, `empty`. */
export async function readWorkbook(
  bytes: Buffer,
): Promise<Outcome<readonly Grid[], "protected" | "damaged" | "empty">> {
  if (bytes.length === 0) return refuse("empty");
  if (isCompound(bytes)) return refuse("protected");
  try {
    const sheets = await readWorkbookFile(bytes);
    return ok(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) })));
  } catch {
    return refuse("damaged");
  }
}
