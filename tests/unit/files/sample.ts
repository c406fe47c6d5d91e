import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { storeFile } from "@/lib/files/storage";

/** A file from tests/data/files, all of them made for these tests. */
export const sample = (name: string): Buffer => readFileSync(join(process.cwd(), "tests/data/files", name));
export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

export async function* inChunks(bytes: Uint8Array, length = 64): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield await Promise.resolve(bytes.subarray(at, at + length));
}

/** A storage folder that is gone when the test is. */
export async function storageFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "files-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** Every file under the folder, unfinished ones included. */
export async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

export const store = (dir: string, bytes: Uint8Array, originalName: string, length?: number) =>
  storeFile(inChunks(bytes, length), { dir, originalName, expectedSha256: sha256(bytes) });
