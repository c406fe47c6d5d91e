import { z } from "zod";
import type { TestResult } from "./rows-ledger";

type Status = TestResult["status"];

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({ ancestorTitles: z.array(z.string()), title: z.string(), status: z.string() }),
      ),
    }),
  ),
});

const playwrightSpec = z.object({ title: z.string(), tests: z.array(z.object({ status: z.string() })) });
type PlaywrightSuite = { title: string; specs?: z.infer<typeof playwrightSpec>[]; suites?: PlaywrightSuite[] };
const playwrightSuite: z.ZodType<PlaywrightSuite> = z.lazy(() =>
  z.object({
    title: z.string(),
    specs: z.array(playwrightSpec).optional(),
    suites: z.array(playwrightSuite).optional(),
  }),
);
const playwrightReport = z.object({ suites: z.array(playwrightSuite) });

/** Test results out of one report in vitest's or Playwright's JSON form; none from a file that is neither. */
export function parseResults(report: unknown): readonly TestResult[] {
  const vitest = vitestReport.safeParse(report);
  if (vitest.success) return vitest.data.testResults.flatMap(({ assertionResults }) => assertionResults.map(asserted));
  const playwright = playwrightReport.safeParse(report);
  return playwright.success ? playwright.data.suites.flatMap((suite) => inSuite(suite, [])) : [];
}

const asserted = (test: { ancestorTitles: string[]; title: string; status: string }): TestResult => ({
  name: [...test.ancestorTitles, test.title].join(" › "),
  status: statusOf(test.status),
});

function inSuite(suite: PlaywrightSuite, above: readonly string[]): readonly TestResult[] {
  const path = [...above, suite.title];
  const own = (suite.specs ?? []).map(({ title, tests }) => ({
    name: [...path, title].join(" › "),
    status: worst(tests.map(({ status }) => statusOf(status))),
  }));
  return [...own, ...(suite.suites ?? []).flatMap((child) => inSuite(child, path))];
}

// "flaky" failed once and passed on a retry: a rule of law that holds now and then does not hold.
const STATUS: Readonly<Record<string, Status>> = {
  ...{ passed: "passed", expected: "passed" },
  ...{ skipped: "skipped", pending: "skipped", todo: "skipped", disabled: "skipped" },
};
const statusOf = (word: string): Status => STATUS[word] ?? "failed";

/** One spec runs in several browser projects; where some skip it by design, those that ran it decide. */
function worst(statuses: readonly Status[]): Status {
  if (statuses.includes("failed")) return "failed";
  return statuses.includes("passed") ? "passed" : "skipped";
}
