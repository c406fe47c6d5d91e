import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { commandLine, gone, isAlive } from "../system/processes";

/** What a running server writes in `postmaster.pid` of its cluster. */
export type Postmaster = Readonly<{ pid: number; port: number; ready: boolean }>;

/** The pid and port in a postmaster.pid, or null for a text that is not one (half written, empty). */
export function parsePostmaster(text: string): Postmaster | null {
  const lines = text.split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  const valid = Number.isInteger(pid) && pid > 0 && Number.isInteger(port) && port > 0;
  return valid ? { pid, port, ready: lines[7]?.trim() === "ready" } : null;
}

export const readPostmaster = (cluster: string): Postmaster | null => {
  const file = path.join(cluster, "postmaster.pid");
  return existsSync(file) ? parsePostmaster(readFileSync(file, "utf8")) : null;
};

/**
 * The server that runs on `cluster`, if any. A postmaster.pid that no server stands behind is removed: after a restart
 * of the machine its pid may belong to any other program, and PostgreSQL would refuse to start.
 */
export async function findPostmaster(
  cluster: string,
): Promise<Readonly<{ running: Postmaster | null; stale: boolean }>> {
  const file = path.join(cluster, "postmaster.pid");
  if (!existsSync(file)) return { running: null, stale: false };
  const found = readPostmaster(cluster);
  if (found && commandLine(found.pid)?.includes(cluster)) return { running: found, stale: false };
  await rm(file, { force: true });
  return { running: null, stale: true };
}

/** Ends all sessions and stops the server in good order; returns when it is gone. */
export async function stopPostmaster(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, "SIGINT"); // fast shutdown
  await gone(pid, 30_000);
}
