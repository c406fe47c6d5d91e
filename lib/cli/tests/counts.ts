import { z } from "zod";

/** What a suite came to. A skipped test is neither. */
export type Counts = Readonly<{ passed: number; failed: number }>;

const vitest = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});
const playwright = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/**
 * The counts in a report of vitest or Playwright. A file that could not be loaded counts as one failure, and so does a
 * run that ended badly though every test passed, or left no report: silence is no success.
 */
export function countsOf(report: unknown, exitCode: number): Counts {
  const { passed, failed } = reported(report);
  return { passed, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed };
}

function reported(report: unknown): Counts {
  const unit = vitest.safeParse(report);
  if (unit.success) {
    const unloaded = unit.data.testResults.filter(
      (file) => file.status === "failed" && file.assertionResults.length === 0,
    );
    return { passed: unit.data.numPassedTests, failed: unit.data.numFailedTests + unloaded.length };
  }
  const browser = playwright.safeParse(report);
  if (!browser.success) return { passed: 0, failed: 0 };
  const { expected, unexpected, flaky } = browser.data.stats;
  // What holds now and then does not hold.
  return { passed: expected, failed: unexpected + flaky + browser.data.errors.length };
}

export const sum = (counts: readonly Counts[]): Counts => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});
