import "server-only";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import type { FileRefusal } from "../rules";
import { readCsv } from "./csv/import";
import { tableOf, type Grid, type Table } from "./tables/rules";
import { readWorkbook } from "./workbook/import";

export type RegisterFile = Readonly<{ name: string; bytes: Buffer }>;

const EXTENSION = /\.([^.]+)$/u;

async function gridsOf({ name, bytes }: RegisterFile): Promise<Outcome<readonly Grid[], FileRefusal>> {
  const extension = EXTENSION.exec(name)?.[1]?.toLowerCase();
  if (extension === "xlsx" || extension === "xls") return readWorkbook(bytes);
  if (extension !== "csv" && extension !== "txt") return refuse("wrongKind");
  const grid = readCsv(bytes, name);
  return grid.ok ? ok([grid.value]) : grid;
}

/**
 * The sheets of one file that the product knows, by name or by headings; others are left out. `file` is its place among
 * the files that are taken in together. A file without a single row to read is refused: it is not the one that was meant.
 */
export async function readRegisterFile(
  given: RegisterFile,
  file: number,
): Promise<Outcome<readonly Table[], FileRefusal>> {
  const grids = await gridsOf(given);
  if (!grids.ok) return grids;
  const tables = grids.value.flatMap((grid) => tableOf(grid, file) ?? []);
  if (tables.length === 0) return refuse(grids.value.every(({ rows }) => rows.length === 0) ? "empty" : "noKnownSheet");
  return tables.some(({ rest }) => rest.length > 0) ? ok(tables) : refuse("noRows");
}
