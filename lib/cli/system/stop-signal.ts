import { sentence } from "./command";

/**
 * Resolves when somebody asks the program to stop: Ctrl-C, `kill`, or a closed terminal. The handlers stay, since one
 * Ctrl-C arrives several times (from the terminal, from npm and from the first step), and must not cut the stop short.
 */
export function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    let told = false;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        if (!told) console.log(`\n${sentence("stopping")}`);
        told = true;
        resolve();
      });
    }
  });
}
