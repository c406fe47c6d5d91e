import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { OperatorError, sentence } from "../system/command";
import type { DataFolder } from "../installation/data-folder";
import { answers } from "../system/ports";
import { exitOf } from "../system/processes";
import type { ProductEnv } from "../installation/product-env";
import { next, root, typescriptFlags } from "../system/project";

type Settings = Readonly<{ env: Readonly<Record<string, string | undefined>>; log: string | null }>;
type Started = (child: ChildProcess) => Promise<void>;

/** Output goes to the log, or with `log: null` to the terminal. */
function spawnNode(args: readonly string[], { env, log }: Settings): ChildProcess {
  const output = log === null ? null : openSync(log, "a", 0o600);
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    // In a group of its own: Ctrl-C reaches the launcher alone, which stops the database after those who write to it.
    detached: true,
    stdio: ["ignore", output ?? "inherit", output ?? "inherit"],
  });
  if (output !== null) closeSync(output);
  return child;
}

/** The owner of the tables is nobody that the web server should be able to sign in as. */
const NOT_OWNER = { DATABASE_URL: undefined, OWNER_DATABASE_URL: undefined };

type NextOptions = Readonly<{
  mode: "start" | "dev";
  port: number;
  distDir: string;
  env: ProductEnv;
  log: string | null;
}>;

/** Starts Next on the port; `untilAnswering` tells when it serves. */
export function spawnNext({ mode, port, distDir, env, log }: NextOptions): ChildProcess {
  const kind = mode === "start" ? "production" : "development";
  const own = { ...NOT_OWNER, NODE_ENV: kind, NEXT_DIST_DIR: distDir, NEXT_TELEMETRY_DISABLED: "1" };
  return spawnNode([next, mode, "-p", String(port)], { env: { ...env, ...own }, log });
}

const workerFile = path.join(root, "lib", "cli", "serving", "worker.ts");

/** Starts the worker: mail, reminders, the outbox. */
export const spawnWorker = (env: ProductEnv, ownerUrl: string, log: string | null): ChildProcess =>
  spawnNode([...typescriptFlags, workerFile], { env: { ...env, OWNER_DATABASE_URL: ownerUrl }, log });

const SECONDS = 60;

/** Waits until the server answers, or says that it does not. */
export async function untilAnswering(server: ChildProcess, port: number, log: string): Promise<void> {
  for (let waited = 0; waited < SECONDS * 1000; waited += 50) {
    if (server.exitCode !== null || server.signalCode !== null) throw new OperatorError("serverEnded", { log });
    if (await answers(port)) return;
    await wait(50);
  }
  throw new OperatorError("serverSilent", { log, seconds: SECONDS });
}

type Serve = Readonly<{
  mode: "start" | "dev";
  port: number;
  folder: DataFolder;
  env: ProductEnv;
  ownerUrl: string;
  started: Started;
  ready: () => Promise<void>;
  halt: AbortSignal;
}>;

/** Serves pages and runs the worker. Never returns: it fails when the web server ends. */
export async function serveUntilItEnds({
  mode,
  port,
  folder,
  env,
  ownerUrl,
  started,
  ready,
  halt,
}: Serve): Promise<never> {
  const log = path.join(folder.log, "web.log");
  const server = spawnNext({ mode, port, distDir: ".next", env, log: mode === "dev" ? null : log });
  await started(server);
  await untilAnswering(server, port, log);
  const workerLog = path.join(folder.log, "worker.log");
  void keepWorker({ spawnIt: () => spawnWorker(env, ownerUrl, workerLog), started, halt, log: workerLog });
  await ready();
  await exitOf(server);
  throw new OperatorError("serverEnded", { log });
}

const PATIENCE = [1_000, 5_000, 30_000, 60_000];

type Kept = Readonly<{ spawnIt: () => ChildProcess; started: Started; halt: AbortSignal; log: string }>;

/** Asked anew each time: it changes while we wait. */
const isHalted = (halt: AbortSignal): boolean => halt.aborted;

/** Starts the worker again when it ends, with growing pauses: mail waits in the outbox meanwhile. */
async function keepWorker({ spawnIt, started, halt, log }: Kept): Promise<void> {
  for (let round = 0; !isHalted(halt); round += 1) {
    const worker = spawnIt();
    const ended = exitOf(worker);
    await started(worker);
    await ended;
    if (isHalted(halt)) return;
    console.log(sentence("workerRestarted", { log }));
    await wait(PATIENCE[Math.min(round, PATIENCE.length - 1)]);
  }
}
