import { spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/**
 * The words that a running process was started with, or null when there is no such process. A zombie has none.
 * Read from /proc where there is one (a container may lack `ps`, and forbid reading the link to the program).
 */
export function commandLine(pid: number): string | null {
  if (existsSync("/proc/self/cmdline")) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim() || null;
    } catch {
      return null;
    }
  }
  const found = spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
  return found.status === 0 ? found.stdout.trim() || null : null;
}

/** The folder that a process of our own user works in, where the system tells. */
export function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

export const isAlive = (pid: number): boolean => commandLine(pid) !== null;

/** Waits until the process is gone; false when it still runs after `limitMs`. */
export async function gone(pid: number, limitMs: number): Promise<boolean> {
  for (let waited = 0; waited < limitMs; waited += 50) {
    if (!isAlive(pid)) return true;
    await wait(50);
  }
  return !isAlive(pid);
}

/** Signals a process and everything it started (it leads a group of its own), or it alone where it leads none. */
function signal(pid: number, name: NodeJS.Signals): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, name);
      return;
    } catch {
      // No such group, or gone already.
    }
  }
}

/** Asks a process group to stop, and ends it when it has not within `patienceMs`. */
export async function stopProcess(pid: number, patienceMs = 8_000): Promise<void> {
  signal(pid, "SIGTERM");
  if (await gone(pid, patienceMs)) return;
  signal(pid, "SIGKILL");
  await gone(pid, 2_000);
}

export const exitOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => {
    child.once("exit", (code) => resolve(code ?? 1));
    child.once("error", () => resolve(1));
  });
