import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { dataFolderName, type DataFolder } from "./data-folder";
import { OperatorError, sentence } from "../system/command";
import { root } from "../system/project";
import { commandLine, stopProcess, workingFolder } from "../system/processes";

/** Who runs an installation: kept in `run.json` of its data folder while the launcher lives. */
export type Run = Readonly<{ launcher: number; address: string; children: readonly number[] }>;

const fileOf = (home: string) => path.join(home, "run.json");
const isNumber = (value: unknown): value is number => typeof value === "number";

/** A launcher's record, or null for a text that is not one. */
export function parseRun(text: string): Run | null {
  const found: unknown = JSON.parse(text);
  if (typeof found !== "object" || found === null) return null;
  const launcher: unknown = Reflect.get(found, "launcher");
  const address: unknown = Reflect.get(found, "address");
  const children: unknown = Reflect.get(found, "children");
  if (!isNumber(launcher) || typeof address !== "string" || !Array.isArray(children)) return null;
  return { launcher, address, children: children.filter(isNumber) };
}

const readRun = (home: string): Promise<Run | null> => readFile(fileOf(home), "utf8").then(parseRun, () => null);

/** A pid may have been given to another program since: only one of this project counts (Next renames its process). */
const isOurs = (pid: number): boolean => {
  const words = commandLine(pid);
  if (words === null) return false;
  return words.includes(root) || (words.startsWith("next-server") && workingFolder(pid) === root);
};
const LAUNCHERS = /lib[\\/]cli[\\/]commands[\\/](start|dev)\.ts/;

/** The launcher that serves the installation in `home` right now, or null. */
export async function runningLauncher(home: string): Promise<Run | null> {
  const run = await readRun(home);
  return run && run.launcher !== process.pid && LAUNCHERS.test(commandLine(run.launcher) ?? "") ? run : null;
}

/** A launcher of either installation of this clone, or null: they share one build. */
export async function anyLauncher(): Promise<Run | null> {
  const homes = [false, true].map((empty) => path.join(root, dataFolderName(empty)));
  const found = await Promise.all(homes.map(runningLauncher));
  return found.find((run) => run !== null) ?? null;
}

/** Refuses when the installation runs already; stops what a killed launcher left running. */
export async function claimInstallation({ home }: DataFolder): Promise<void> {
  const run = await runningLauncher(home);
  if (run) throw new OperatorError("alreadyRunning", { address: run.address, pid: run.launcher });
  const left = ((await readRun(home))?.children ?? []).filter(isOurs);
  for (const pid of left) await stopProcess(pid);
  if (left.length > 0) console.log(sentence("leftoverStopped"));
}

export const recordRun = ({ home }: DataFolder, run: Run): Promise<void> =>
  writeFile(fileOf(home), JSON.stringify(run));
export const forgetRun = ({ home }: DataFolder): Promise<void> => rm(fileOf(home), { force: true });
