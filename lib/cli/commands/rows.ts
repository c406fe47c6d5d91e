import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { ledger, parseRows, unknownCitations, type Row, type RowStatus, type TestResult } from "../tests/rows-ledger";
import { parseResults } from "../tests/rows-results";

const ROWS_FILE = join("tests", "rows.csv");
const RESULTS_FOLDER = join("tests", ".results");

/** Prints the state of each row after the last test run. It runs no test and never fails: the tests do. */
function main(args: readonly string[]): void {
  const rows = parseRows(parse(readFileSync(ROWS_FILE, "utf8"), { delimiter: ";", columns: true, bom: true }));
  const results = readResults();
  const states = ledger(rows, results);
  const text = args.includes("--json")
    ? JSON.stringify(Object.fromEntries(states), null, 2)
    : table(rows, states, unknownCitations(rows, results));
  process.stdout.write(`${text}\n`);
}

function readResults(): readonly TestResult[] {
  if (!existsSync(RESULTS_FOLDER)) return [];
  const files = readdirSync(RESULTS_FOLDER).filter((name) => name.endsWith(".json"));
  return files.flatMap((name) => parseResults(readJson(join(RESULTS_FOLDER, name))));
}

/** A report that a stopped run left half written says nothing; its rows come out as absent. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

function table(rows: readonly Row[], states: ReadonlyMap<string, RowStatus>, unknown: readonly string[]): string {
  const lines = rows.map(({ id, rule }) => `${(states.get(id) ?? "absent").padEnd(7)} ${id.padEnd(7)} ${rule}`);
  const count = (status: RowStatus) => [...states.values()].filter((state) => state === status).length;
  const sum = `${count("passed")} passed, ${count("failed")} failed, ${count("absent")} absent of ${rows.length}`;
  const strays = unknown.length > 0 ? [`cited by tests but not a row: ${unknown.join(", ")}`] : [];
  return [...lines, ...strays, sum].join("\n");
}

main(process.argv.slice(2));
