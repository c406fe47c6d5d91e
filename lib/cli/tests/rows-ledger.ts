import { z } from "zod";

/** One rule of the governing documents, as kept in tests/rows.csv. */
export type Row = Readonly<{ id: string; kind: string; rule: string }>;
/** What one test said of itself. `name` holds its ancestors too, so that a describe block may cite for all its tests. */
export type TestResult = Readonly<{ name: string; status: "passed" | "failed" | "skipped" }>;
export type RowStatus = "passed" | "failed" | "absent";

const rowList = z.array(
  z.object({ id: z.string().regex(/^(ORB|PLAN|ENK|STH|NOR)-\d\d$/), kind: z.string().min(1), rule: z.string().min(1) }),
);

/** Records of tests/rows.csv to rows; throws on an id that is malformed or stands twice, since the ledger would lie. */
export function parseRows(records: unknown): readonly Row[] {
  const rows = rowList.parse(records);
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) throw new Error(`${id} stands twice in the row list`);
    seen.add(id);
  }
  return rows;
}

const CITATION = /\b(ORB|PLAN|ENK|STH|NOR)-(\d\d)(?:\s?[–-]\s?(?:\1-)?(\d\d)(?!\d))?\b/gu;

/** The row ids that a test name cites: "ORB-24 …", "ORB-57–60 …" and "ORB-57–ORB-60 …" (all four). */
export function citedRows(name: string): readonly string[] {
  const found = [...name.matchAll(CITATION)].flatMap(([, prefix = "", from = "", to = from]) => {
    const [first, last] = [Number(from), Number(to)];
    const size = Math.max(1, last - first + 1); // "ORB-24-03" is no range: the first id alone counts
    return Array.from({ length: size }, (_, step) => `${prefix}-${String(first + step).padStart(2, "0")}`);
  });
  return [...new Set(found)];
}

/**
 * The state of each row. Passed demands that every test which cites it passed: one failure fails the row,
 * and a skipped test proves nothing, so it leaves the row absent.
 */
export function ledger(rows: readonly Row[], results: readonly TestResult[]): ReadonlyMap<string, RowStatus> {
  const cited = new Map<string, Set<TestResult["status"]>>();
  for (const { name, status } of results) {
    for (const id of citedRows(name)) cited.set(id, (cited.get(id) ?? new Set()).add(status));
  }
  return new Map(rows.map(({ id }) => [id, verdict(cited.get(id))]));
}

function verdict(statuses: ReadonlySet<TestResult["status"]> | undefined): RowStatus {
  if (statuses === undefined) return "absent";
  if (statuses.has("failed")) return "failed";
  return statuses.has("skipped") ? "absent" : "passed";
}

/** Ids that tests cite but the list does not hold: a misspelt citation proves nothing and must be seen. */
export function unknownCitations(rows: readonly Row[], results: readonly TestResult[]): readonly string[] {
  const known = new Set(rows.map(({ id }) => id));
  const cited = new Set(results.flatMap(({ name }) => citedRows(name)));
  return [...cited].filter((id) => !known.has(id)).sort();
}
