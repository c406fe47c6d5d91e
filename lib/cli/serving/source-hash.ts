import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** What a build is made of. Tests, seeds and commands run from their sources and are not in it. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma/schema",
  "public",
  "package-lock.json",
  "next.config.ts",
  "proxy.ts",
  "instrumentation.ts",
];
const NOT_BUILT = [path.join("lib", "cli"), path.join("lib", "db", "generated")];

async function filesBelow(root: string, name: string): Promise<string[]> {
  if (NOT_BUILT.includes(name) || !existsSync(path.join(root, name))) return [];
  const entries = await readdir(path.join(root, name), { withFileTypes: true }).catch(() => null);
  if (entries === null) return [name]; // a file
  const below = entries.map((entry) => {
    const inner = path.join(name, entry.name);
    return entry.isDirectory() ? filesBelow(root, inner) : Promise.resolve(NOT_BUILT.includes(inner) ? [] : [inner]);
  });
  return (await Promise.all(below)).flat();
}

/** A digest of every source file's name and content: a clone resets times, so times say nothing. */
export async function sourceHash(root: string): Promise<string> {
  const files = (await Promise.all(SOURCES.map((name) => filesBelow(root, name)))).flat().sort();
  const sum = createHash("sha256");
  for (const file of files) {
    const content = await readFile(path.join(root, file));
    sum.update(`${file.split(path.sep).join("/")}\0${content.length}\0`).update(content);
  }
  return sum.digest("hex");
}

const fileOf = (distDir: string) => path.join(distDir, ".source-hash");

/** True when the build in `distDir` was made of exactly these sources. */
export const isBuiltFrom = async (distDir: string, hash: string): Promise<boolean> =>
  existsSync(path.join(distDir, "BUILD_ID")) && (await readFile(fileOf(distDir), "utf8").catch(() => "")) === hash;

export const recordBuild = (distDir: string, hash: string): Promise<void> => writeFile(fileOf(distDir), hash);
