import "server-only";
import { parse } from "csv-parse/sync";
import iconv from "iconv-lite";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { headingScore } from "@/lib/features/imports/reading/headings/rules";
import type { Grid } from "@/lib/features/imports/reading/tables/rules";

const DELIMITERS = [";", ",", "\t"] as const;

/** The text of a file: by its byte order mark, else UTF-8 when it is that throughout, else Windows-1252. */
export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(bytes, "utf-16be");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, "win1252");
  }
}

const read = (text: string, delimiter: string, to?: number): string[][] =>
  parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, ...(to !== undefined && { to }) });

/** The delimiter under which the first row holds most headings that are known, or else most cells. */
function delimiterOf(text: string): string {
  const [best] = DELIMITERS.map((delimiter) => {
    const rows = firstRows(text, delimiter);
    return {
      delimiter,
      known: Math.max(0, ...rows.map(headingScore)),
      cells: Math.max(0, ...rows.map((row) => row.length)),
    };
  }).toSorted((a, b) => b.known - a.known || b.cells - a.cells);
  return best?.delimiter ?? ";";
}

function firstRows(text: string, delimiter: string): string[][] {
  try {
    return read(text, delimiter, 10);
  } catch {
    return [];
  }
}

/** One grid named as the file. Refusals: `empty`; `damaged` when a quotation mark is never closed; `notText` for other files. */
export function readCsv(bytes: Buffer, name: string): Outcome<Grid, "empty" | "damaged" | "notText"> {
  const text = decodeText(bytes);
  if (text.replace("\ufeff", "").trim() === "") return refuse("empty");
  if (text.includes("\u0000")) return refuse("notText");
  try {
    return ok({ name: name.replace(/\.[^.]*$/u, ""), rows: read(text, delimiterOf(text)) });
  } catch {
    return refuse("damaged");
  }
}
