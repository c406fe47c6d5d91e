import { copyFile, mkdir, readdir, stat } from "node:fs/promises";
import path from "node:path";
import { digestOf, type FileEntry } from "./manifest";

/** The paths of the files below `folder`, with `/` between their parts, in a stable order. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

/** Copies every file below `from` to `to`, and describes the copies. */
export async function copyFiles(from: string, to: string): Promise<FileEntry[]> {
  const copied: FileEntry[] = [];
  for (const name of await filesBelow(from)) {
    const target = path.join(to, name);
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    await copyFile(path.join(from, name), target);
    copied.push({ path: name, bytes: (await stat(target)).size, sha256: await digestOf(target) });
  }
  return copied;
}
