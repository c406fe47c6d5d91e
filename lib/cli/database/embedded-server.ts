import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { OperatorError, sentence } from "../system/command";
import { localUrl, OWNER } from "./url";
import { freePort } from "../system/ports";
import { program } from "./server-binaries";
import { findPostmaster, readPostmaster, stopPostmaster } from "./postmaster";
import { isAlive } from "../system/processes";
import type { ServerPlace } from "./server-place";

export type RunningServer = Readonly<{ port: number; pid: number; adopted: boolean; stop: () => Promise<void> }>;
type Options = Readonly<{ password: string; log: string; port?: number; settings?: readonly string[] }>;

/** Where the port is not taken the server answers here each time, so that an operator's tools find it again. */
const USUAL_PORT = 54329;
const ALWAYS = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", "max_connections=100"];
/** The server's log must not collect personal data: no statements, no values of the rows that an error is about. */
const DISCREET = ["log_min_error_statement=panic", "log_error_verbosity=terse"];

/** Letters beyond ASCII must be letters to LC_CTYPE though ICU sorts: under C trigrams drop å, ä, ö and search misses them. */
function characterLocale(): string {
  const { status, stdout } = spawnSync("locale", ["-a"], { encoding: "utf8" });
  const names = status === 0 ? stdout.split(/\r?\n/) : []; // some systems lack the command
  const usable = ["C.UTF-8", "C.utf8", "sv_SE.UTF-8", "sv_SE.utf8", "en_US.UTF-8", "en_US.utf8"];
  return usable.find((name) => names.includes(name)) ?? "C.UTF-8";
}

/** Makes a cluster with Swedish order (ICU sv-SE) and UTF-8. Nothing is left behind when it fails. */
function initialise({ cluster, binaries, account }: ServerPlace, password: string): void {
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  const secret = path.join(tmpdir(), `uppfoljning-${randomBytes(16).toString("hex")}`);
  writeFileSync(secret, password, { mode: 0o600, flag: "wx" });
  if (account.uid !== undefined && account.gid !== undefined) {
    chownSync(cluster, account.uid, account.gid);
    chownSync(secret, account.uid, account.gid);
  }
  const locale = [`--locale=${characterLocale()}`, "--locale-provider=icu", "--icu-locale=sv-SE", "--encoding=UTF8"];
  const login = [`--username=${OWNER}`, `--pwfile=${secret}`, "--auth=scram-sha-256"];
  const flags = [`--pgdata=${cluster}`, ...login, ...locale, "--lc-messages=C"];
  const made = spawnSync(program(binaries, "initdb"), flags, { ...account, cwd: "/", encoding: "utf8" });
  rmSync(secret, { force: true });
  if (made.status === 0) return;
  rmSync(cluster, { recursive: true, force: true });
  throw new OperatorError("clusterFailed", { folder: cluster, reason: lastLine(made.stderr || String(made.error)) });
}

const lastLine = (text: string): string => text.trim().split("\n").at(-1) ?? "";

/** A cluster directory without PG_VERSION is an initdb that was interrupted: it holds no data yet. */
function prepare(place: ServerPlace, password: string): void {
  if (existsSync(path.join(place.cluster, "PG_VERSION"))) return;
  rmSync(place.cluster, { recursive: true, force: true });
  initialise(place, password);
}

/** Starts the server on `place`, or adopts the one that runs there already (its launcher may have been killed). */
export async function startServer(place: ServerPlace, options: Options): Promise<RunningServer> {
  prepare(place, options.password);
  const { running, stale } = await findPostmaster(place.cluster);
  if (stale) console.log(sentence("stalePostmaster", { folder: place.cluster }));
  const found = running ?? (await launchOnFreePort(place, options));
  const server = { ...found, adopted: running !== null, stop: () => stopPostmaster(found.pid) };
  if (!(await isReady(place, found.pid))) throw didNotStart(options.log);
  if (await letsOwnerIn(found.port, options.password)) return server;
  if (!server.adopted) await server.stop();
  throw new OperatorError("wrongDatabasePassword", { folder: place.cluster });
}

/** Another program may take the port between our look and the server's: then the next one is tried. */
async function launchOnFreePort(place: ServerPlace, options: Options): Promise<{ pid: number; port: number }> {
  for (const preferred of [options.port ?? USUAL_PORT, 0, 0]) {
    const port = await freePort(preferred);
    const pid = launch(place, port, options);
    if (await isReady(place, pid)) return { pid, port };
    if (!/could not bind|could not create any TCP/.test(readFileSync(options.log, "utf8"))) break;
  }
  throw didNotStart(options.log);
}

const didNotStart = (log: string) =>
  new OperatorError("databaseDidNotStart", { log, reason: lastLine(existsSync(log) ? readFileSync(log, "utf8") : "") });

/** In a process group of its own: Ctrl-C must reach the launcher alone, which stops the database last. */
function launch({ cluster, binaries, account }: ServerPlace, port: number, { log, settings = [] }: Options): number {
  const output = openSync(log, "w", 0o600);
  const flags = [...ALWAYS, ...DISCREET, ...settings].flatMap((setting) => ["-c", setting]);
  const args = ["-D", cluster, "-p", String(port), ...flags];
  const server = spawn(program(binaries, "postgres"), args, {
    ...account,
    cwd: "/",
    detached: true,
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  server.on("error", () => undefined); // seen as a pid that is not alive
  server.unref();
  return server.pid ?? 0;
}

/** Waits for the server's own word in postmaster.pid; false when it ended before that. */
async function isReady({ cluster }: ServerPlace, pid: number): Promise<boolean> {
  while (pid > 0 && isAlive(pid)) {
    const found = readPostmaster(cluster);
    if (found?.pid === pid && found.ready) return true;
    await wait(20);
  }
  return false;
}

/** False when the password is wrong: secrets.json belongs to another cluster. */
async function letsOwnerIn(port: number, password: string): Promise<boolean> {
  const client = new Client({ connectionString: localUrl({ port, password, database: "postgres" }) });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "28P01") return false;
    throw error;
  } finally {
    await client.end();
  }
}
