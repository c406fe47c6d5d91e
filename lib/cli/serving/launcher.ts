import type { ChildProcess } from "node:child_process";
import path from "node:path";
import { announce } from "./announce";
import { buildWhenChanged } from "./build";
import { OperatorError, sentence } from "../system/command";
import { openDatabase, readyDatabase } from "../database/open";
import { openDataFolder, type DataFolder } from "../installation/data-folder";
import { isPortFree } from "../system/ports";
import { stopProcess } from "../system/processes";
import { productEnv } from "../installation/product-env";
import { claimInstallation, forgetRun, recordRun } from "../installation/run-file";
import { readSecrets } from "../installation/secrets";
import { loadDemo } from "./seed";
import { serveUntilItEnds } from "./serve";
import { startOptions, type StartOptions } from "./start-options";
import { askedToStop } from "../system/stop-signal";

export type Mode = "start" | "dev";
/** What has been started, to be undone in reverse order whatever happens. */
type Undo = (() => Promise<unknown>)[];
type Plan = Readonly<{
  mode: Mode;
  options: StartOptions;
  address: string;
  folder: DataFolder;
  undo: Undo;
  halt: AbortSignal;
}>;

/** `npm start` and `npm run dev`: everything from an empty clone to an address in the browser, until Ctrl-C. */
export async function launch(mode: Mode, args: readonly string[]): Promise<number> {
  // `npm start --empty` without the `--` between: npm keeps the option to itself, and the demo would start.
  const kept = process.env.npm_config_empty === "true" ? ["--empty"] : [];
  const options = startOptions([...args, ...kept], process.env.PORT);
  const address = `http://localhost:${options.port}`;
  const folder = await openDataFolder(options.empty);
  await claimInstallation(folder);
  if (!(await isPortFree(options.port))) {
    throw new OperatorError("portTaken", { port: options.port, other: options.port + 1 });
  }
  const undo: Undo = [() => forgetRun(folder)];
  const halt = new AbortController();
  const asked = askedToStop();
  try {
    await Promise.race([bringUp({ mode, options, address, folder, undo, halt: halt.signal }), asked]);
  } finally {
    halt.abort();
    for (const step of undo.reverse()) await step().catch(() => undefined);
  }
  console.log(sentence("stopped"));
  return 0;
}

/** Never ends by itself: it fails, or the race with Ctrl-C is lost. */
async function bringUp({ mode, options, address, folder, undo, halt }: Plan): Promise<void> {
  const children: number[] = [];
  const record = () => recordRun(folder, { launcher: process.pid, address, children });
  const started = async (child: ChildProcess) => {
    const { pid } = child;
    if (pid === undefined) return;
    if (halt.aborted) return stopProcess(pid); // started while everything else was being stopped
    children.push(pid);
    undo.push(() => stopProcess(pid));
    await record();
  };
  await record();
  const secrets = await readSecrets(folder.home);
  const opening = openDatabase(folder, secrets);
  undo.push(async () => (await opening).stop());
  const database = await opening;
  const urls = await readyDatabase(database.ownerUrl, secrets);
  const env = productEnv({ urls, secrets, folder, address: process.env.PUBLIC_URL || address });
  if (!options.empty) await loadDemo(database.ownerUrl, folder.files);
  if (mode === "start") {
    await buildWhenChanged({ distDir: ".next", log: path.join(folder.log, "build.log"), env, started });
  }
  const ready = () => announce(address, folder, database);
  await serveUntilItEnds({ mode, port: options.port, folder, env, ownerUrl: database.ownerUrl, started, ready, halt });
}
