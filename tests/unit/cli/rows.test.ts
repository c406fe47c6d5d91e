import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { citedRows, ledger, parseRows, unknownCitations, type TestResult } from "@/lib/cli/tests/rows-ledger";
import { parseResults } from "@/lib/cli/tests/rows-results";

const row = (id: string) => ({ id, kind: "rule", rule: "a rule" });
const said = (name: string, status: TestResult["status"]): TestResult => ({ name, status });

describe("citations", () => {
  it.each([
    ["one id", "ORB-24 a digital visit", ["ORB-24"]],
    ["several", "ORB-24, PLAN-01 and NOR-16", ["ORB-24", "PLAN-01", "NOR-16"]],
    ["a range with a dash", "ORB-57–60 remarks", ["ORB-57", "ORB-58", "ORB-59", "ORB-60"]],
    ["a range with a hyphen", "ORB-01-03", ["ORB-01", "ORB-02", "ORB-03"]],
    ["a range with both prefixes", "ORB-08–ORB-10", ["ORB-08", "ORB-09", "ORB-10"]],
    ["two ids of different documents are no range", "ORB-08–PLAN-10", ["ORB-08", "PLAN-10"]],
    ["a backward range", "ORB-24-03", ["ORB-24"]],
    ["a year after the id is no range", "ORB-24-2026", ["ORB-24"]],
    ["the same id twice", "ORB-24 ORB-24", ["ORB-24"]],
    ["three digits are no id", "ORB-240", []],
    ["a longer word is no prefix", "XORB-24", []],
    ["no id", "nothing cited", []],
  ])("%s", (_what, name, expected) => {
    expect(citedRows(name)).toEqual(expected);
  });
});

describe("the state of a row", () => {
  it.each([
    ["no test", [], "absent"],
    ["every test passed", ["passed", "passed"], "passed"],
    ["one of two failed", ["passed", "failed"], "failed"],
    ["only skipped", ["skipped"], "absent"],
    ["one skipped beside one passed", ["passed", "skipped"], "absent"],
    ["one skipped beside one failed", ["skipped", "failed"], "failed"],
  ] as const)("%s", (_what, statuses, expected) => {
    const results = statuses.map((status) => said("ORB-24 a visit", status));
    expect(ledger([row("ORB-24")], results).get("ORB-24")).toBe(expected);
  });

  it("keeps the order of the list, and names citations that the list lacks", () => {
    const rows = [row("ORB-02"), row("ORB-01")];
    const results = [said("ORB-01 and ORB-99", "passed")];
    expect([...ledger(rows, results)]).toEqual([
      ["ORB-02", "absent"],
      ["ORB-01", "passed"],
    ]);
    expect(unknownCitations(rows, results)).toEqual(["ORB-99"]);
  });
});

describe("reports", () => {
  it("reads vitest's, with the titles of the blocks above", () => {
    const test = (title: string, status: string) => ({ ancestorTitles: ["visits", "digital"], title, status });
    const statuses = ["passed", "failed", "skipped", "pending", "todo", "something new"];
    const report = { testResults: [{ assertionResults: statuses.map((status) => test(`a ${status}`, status)) }] };
    const results = parseResults(report);
    expect(results.map(({ status }) => status)).toEqual([
      "passed",
      "failed",
      "skipped",
      "skipped",
      "skipped",
      "failed",
    ]);
    expect(results[0]?.name).toBe("visits › digital › a passed");
  });

  it.each([
    ["one browser", ["expected"], "passed"],
    ["failed in one of two", ["expected", "unexpected"], "failed"],
    ["passed only on a retry", ["flaky"], "failed"],
    ["skipped in one by design", ["skipped", "expected"], "passed"],
    ["skipped in all", ["skipped", "skipped"], "skipped"],
  ])("reads Playwright's: %s", (_what, statuses, expected) => {
    const spec = { title: "a visit", tests: statuses.map((status) => ({ status })) };
    const report = { suites: [{ title: "visits.spec.ts", suites: [{ title: "officer", specs: [spec] }] }] };
    expect(parseResults(report)).toEqual([{ name: "visits.spec.ts › officer › a visit", status: expected }]);
  });

  it.each([[null], ["text"], [{}], [{ suites: "none" }], [{ testResults: [{}] }]])("nothing from %j", (report) => {
    expect(parseResults(report)).toEqual([]);
  });
});

describe("the list itself", () => {
  const records: unknown = parse(readFileSync("tests/rows.csv", "utf8"), { delimiter: ";", columns: true });

  it("holds the 211 rows of the five documents, numbered without gaps", () => {
    const ids = parseRows(records).map(({ id }) => id);
    const expected = Object.entries({ ORB: 62, PLAN: 15, ENK: 58, STH: 25, NOR: 51 }).flatMap(([prefix, size]) =>
      Array.from({ length: size }, (_, at) => `${prefix}-${String(at + 1).padStart(2, "0")}`),
    );
    expect(ids).toEqual(expected);
  });

  it("is refused with an id twice, or one that is no row", () => {
    expect(() => parseRows([row("ORB-01"), row("ORB-01")])).toThrow("stands twice");
    expect(() => parseRows([row("FOO-01")])).toThrow("id");
  });
});
