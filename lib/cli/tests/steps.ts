import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { requireBrowser } from "./browser";
import { buildWhenChanged } from "../serving/build";
import { lastLines } from "../system/command";
import { exitOf, stopProcess } from "../system/processes";
import { root } from "../system/project";
import { countsOf, type Counts } from "./counts";
import { startStacks, type Stack } from "./stack";

export const RESULTS = path.join(root, "tests", ".results");

/** One step of `npm test`: what it is called, and what it came to. */
export type Step = Readonly<{ name: string; run: () => Promise<Counts> }>;

const PASSED: Counts = { passed: 1, failed: 0 };
const FAILED: Counts = { passed: 0, failed: 1 };
const bin = (...parts: string[]) => path.join(root, "node_modules", ...parts);

/** A group of its own, which can be ended whole: a signal to npm stops at npm. */
const GROUP = { cwd: root, detached: true };
const running = new Set<ChildProcess>();
let interrupted = false;

/** Keeps track of a child, so that Ctrl-C ends it with all that it started, and the step can clean up after itself. */
async function finished(child: ChildProcess): Promise<number> {
  running.add(child);
  if (interrupted) end(child);
  const code = await exitOf(child);
  running.delete(child);
  return code;
}

function end({ pid }: ChildProcess): void {
  if (pid !== undefined) void stopProcess(pid);
}

/** True after Ctrl-C: nothing more is to be begun. */
export const isInterrupted = (): boolean => interrupted;

/** Ends the step that runs; those that follow are not begun. */
export function interruptSteps(): void {
  interrupted = true;
  for (const child of running) end(child);
}

/** A check without tests of its own counts as one. Its output is shown only when it fails. */
const check = (script: string, name = script): Step => ({
  name,
  run: async () => {
    // A removed page must not live on in the types of an older test build.
    if (script === "types") rmSync(path.join(root, ".next-test", "types"), { recursive: true, force: true });
    const npm = process.env.npm_execpath;
    const [command, args] = npm ? [process.execPath, [npm]] : ["npm", []];
    const child = spawn(command, [...args, "run", "--silent", script], {
      ...GROUP,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
    const code = await finished(child);
    if (code !== 0) console.log(text.trim());
    return code === 0 ? PASSED : FAILED;
  },
});

type Run = Readonly<{ report: string; args: readonly string[]; env?: Readonly<Record<string, string>> }>;

const plain = process.stdout.isTTY ? {} : { NO_COLOR: "1" };

/** A runner that writes a report. The report is kept for `npm run rows` when the whole suite ran. */
async function runSuite({ report, args, env = {} }: Run): Promise<Counts> {
  mkdirSync(RESULTS, { recursive: true });
  const file = path.join(RESULTS, report);
  rmSync(file, { force: true });
  const child = spawn(process.execPath, args, {
    ...GROUP,
    stdio: "inherit",
    env: { ...process.env, ...plain, ...env },
  });
  const code = await finished(child);
  return countsOf(readReport(file), code);
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** A run of some files must not pass for the last run of them all. */
const reportOf = (name: string, files: readonly string[]) => (files.length === 0 ? `${name}.json` : `${name}.partial`);

const vitest = (name: string, projects: readonly string[], files: readonly string[]): Step => ({
  name,
  run: () => {
    const report = reportOf(name, files);
    const chosen = projects.flatMap((project) => ["--project", project]);
    const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${path.join(RESULTS, report)}`];
    const config = ["run", "--config", "tests/vitest.config.ts"];
    return runSuite({ report, args: [bin("vitest", "vitest.mjs"), ...config, ...chosen, ...reporters, ...files] });
  },
});

let built = false;
const track = (child: ChildProcess): Promise<void> => {
  void finished(child);
  return Promise.resolve();
};

const build: Step = {
  name: "build",
  run: async () => {
    mkdirSync(RESULTS, { recursive: true });
    await buildWhenChanged({ distDir: ".next-test", log: path.join(RESULTS, "build.log"), env: {}, started: track });
    built = true;
    return PASSED;
  },
};

const addresses = (demo: Stack, empty: Stack) => ({
  E2E_ADDRESS: demo.address,
  E2E_OWNER_DATABASE_URL: demo.ownerUrl,
  E2E_FILES_DIR: demo.filesDir,
  E2E_EMPTY_ADDRESS: empty.address,
});

const browser = (files: readonly string[]): Step => ({
  name: "e2e",
  run: async () => {
    if (!built) return FAILED; // an older build would prove nothing
    requireBrowser();
    const { demo, empty, stop } = await startStacks(RESULTS);
    try {
      const report = reportOf("e2e", files);
      const env = { ...addresses(demo, empty), PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(RESULTS, report) };
      const args = [bin("@playwright", "test", "cli.js"), "test", "-c", "tests/playwright.config.ts", ...files];
      return await runSuite({ report, args, env });
    } finally {
      await stop();
    }
  },
});

/** The steps of a suite, or null for a name that is none. `files` narrow a suite of tests to some of them. */
export function stepsOf(suite: string | undefined, files: readonly string[]): readonly Step[] | null {
  const unit = vitest("unit", ["unit", "architecture"], files);
  const db = vitest("db", ["db"], files);
  const steps: Readonly<Record<string, readonly Step[]>> = { unit: [unit], db: [db], e2e: [build, browser(files)] };
  if (suite !== undefined) return steps[suite] ?? null;
  const checks = [check("format:check", "format"), check("lint"), check("types"), check("knip")];
  return [...checks, unit, db, build, browser(files)];
}

/** Runs a step; one that throws has failed, and says why in a line. */
export async function runStep(step: Step): Promise<Counts> {
  try {
    return await step.run();
  } catch (error) {
    console.log(lastLines(error instanceof Error ? error.message : String(error), 12));
    return FAILED;
  }
}
