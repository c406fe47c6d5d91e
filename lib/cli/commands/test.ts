import { OperatorError, runCommand } from "../system/command";
import { askedToStop } from "../system/stop-signal";
import { sum, type Counts } from "../tests/counts";
import { interruptSteps, isInterrupted, runStep, stepsOf } from "../tests/steps";

type Result = Readonly<{ name: string; seconds: number; counts: Counts }>;

const line = ({ name, seconds, counts }: Result): string => {
  const verdict = counts.failed === 0 ? "ok" : "FAILED";
  return `${name.padEnd(8)} ${seconds.toFixed(1).padStart(7)} s  ${verdict.padEnd(6)}  ${counts.passed} passed, ${counts.failed} failed`;
};

/** `npm test`: every step, also after one that failed; ends with the sum of all suites. */
async function test(args: readonly string[]): Promise<number> {
  const [suite, ...files] = args;
  const steps = stepsOf(suite, files);
  if (steps === null) throw new OperatorError("unknownSuite", { suite: suite ?? "" });
  const results: Result[] = [];
  void askedToStop().then(interruptSteps);
  for (const step of steps) {
    if (isInterrupted()) return 130;
    console.log(`\n=== ${step.name}`);
    const began = performance.now();
    const counts = await runStep(step);
    const result = { name: step.name, seconds: (performance.now() - began) / 1000, counts };
    results.push(result);
    console.log(line(result));
  }
  const { passed, failed } = sum(results.map(({ counts }) => counts));
  console.log(`\n${results.map(line).join("\n")}\n\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

await runCommand(test);
