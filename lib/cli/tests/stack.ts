import { mkdirSync } from "node:fs";
import path from "node:path";
import { createDatabase, readyDatabase } from "../database/open";
import { freePort } from "../system/ports";
import { stopProcess } from "../system/processes";
import { productEnv } from "../installation/product-env";
import { loadDemo } from "../serving/seed";
import { spawnNext, spawnWorker, untilAnswering } from "../serving/serve";
import { rememberProcess, startTemporaryServer, type TemporaryServer } from "../database/temporary-server";

/** A running product for the end-to-end tests. */
export type Stack = Readonly<{ address: string; ownerUrl: string; filesDir: string }>;
export type Stacks = Readonly<{ demo: Stack; empty: Stack; stop: () => Promise<void> }>;

type Undo = (() => Promise<unknown>)[];
type Options = Readonly<{ server: TemporaryServer; database: string; logs: string; undo: Undo }>;

/** Legal time of the tests: a Monday in the demo's autumn. */
export const CLOCK_AT = "2026-11-16T09:00+01:00";

/**
 * Serves the build in `.next-test` twice: the demo municipality with its worker, and an empty installation for the first
 * visit. Databases, files and ports of their own; logs go to `logs`.
 */
export async function startStacks(logs: string): Promise<Stacks> {
  const server = await startTemporaryServer();
  const undo: Undo = [server.stop];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const demo = await startStack({ server, database: "demo", logs, undo });
    const empty = await startStack({ server, database: "empty", logs, undo });
    return { demo, empty, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startStack({ server, database, logs, undo }: Options): Promise<Stack> {
  const filesDir = path.join(server.folder, `files-${database}`);
  mkdirSync(filesDir, { recursive: true });
  await createDatabase(server.url("postgres"), database);
  const ownerUrl = server.url(database);
  const urls = await readyDatabase(ownerUrl, server.secrets);
  if (database === "demo") await loadDemo(ownerUrl, filesDir);
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = { ...productEnv({ urls, secrets: server.secrets, folder: { files: filesDir }, address }), CLOCK_AT };
  const log = path.join(logs, `web-${database}.log`);
  const web = spawnNext({ mode: "start", port, distDir: ".next-test", env, log });
  const worker = spawnWorker(env, ownerUrl, path.join(logs, `worker-${database}.log`));
  for (const { pid } of [web, worker]) {
    if (pid === undefined) continue;
    rememberProcess(server, pid);
    undo.push(() => stopProcess(pid));
  }
  await untilAnswering(web, port, log);
  return { address, ownerUrl, filesDir };
}
