import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { localUrl } from "./url";
import { startServer } from "./embedded-server";
import { findPostmaster } from "./postmaster";
import { commandLine, isAlive, stopProcess } from "../system/processes";
import { newSecrets, type Secrets } from "../installation/secrets";
import { temporaryPlace } from "./server-place";

/** A server that lives no longer than this process, in a folder of its own. */
export type TemporaryServer = Readonly<{
  folder: string;
  secrets: Secrets;
  url: (database: string) => string;
  stop: () => Promise<void>;
}>;

const PREFIX = "uppfoljning-test-";
/** Nothing here has to survive the machine going down. */
const FAST = ["fsync=off", "full_page_writes=off", "max_connections=200"];

/** Starts a new cluster on a free port, after sweeping up what killed test runs left behind. */
export async function startTemporaryServer(): Promise<TemporaryServer> {
  await sweep();
  const folder = mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  const secrets = newSecrets();
  const place = await temporaryPlace(folder);
  const log = path.join(folder, "postgres.log");
  const server = await startServer(place, { password: secrets.ownerPassword, log, port: 0, settings: FAST });
  const endAtOnce = () => end(server.pid, folder);
  process.once("exit", endAtOnce);
  return {
    folder,
    secrets,
    url: (database) => localUrl({ port: server.port, password: secrets.ownerPassword, database }),
    stop: async () => {
      await server.stop();
      process.off("exit", endAtOnce);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function end(pid: number | null, folder: string): void {
  try {
    if (pid !== null) process.kill(pid, "SIGQUIT"); // immediate shutdown: its data goes too
  } catch {
    // Stopped already.
  }
  // The process is on its way out: there is no other way to wait.
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let tries = 0; tries < 60 && pid !== null && isAlive(pid); tries += 1) Atomics.wait(clock, 0, 0, 50);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Ends the servers, and removes the folders, of test runs that are no longer there. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const owner = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    const folder = path.join(tmpdir(), name);
    for (const pid of readPids(folder)) if (isPartOfTests(pid)) await stopProcess(pid);
    const { running } = await findPostmaster(path.join(folder, "pg"));
    end(running?.pid ?? null, folder);
  }
}

const pidFile = (folder: string) => path.join(folder, "pids");
const readPids = (folder: string): number[] =>
  existsSync(pidFile(folder)) ? readFileSync(pidFile(folder), "utf8").split("\n").filter(Boolean).map(Number) : [];
/** A pid may have been given to another program since. */
const isPartOfTests = (pid: number) => /^next-server|next[\\/]dist[\\/]bin|worker\.ts/.test(commandLine(pid) ?? "");

/** Remembers a process that uses the server, so that a later run can end it when this one is killed. */
export const rememberProcess = ({ folder }: TemporaryServer, pid: number): void =>
  appendFileSync(pidFile(folder), `${pid}\n`);
