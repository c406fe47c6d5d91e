import "server-only";
import { createHash, randomBytes } from "node:crypto";
import type { ReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { buffer, text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import type { FileRefusal } from "./labels";
import { mediaTypeOf, type MediaType } from "./media-type";
import { normaliseFileName } from "./names";
import { receive, type ByteStream } from "./receive";

/** `storageName`: 32 random hex digits, unlike the content and the name. `sha256`: hex. `size`: bytes. */
export type StoredFile = Readonly<{
  storageName: string;
  sha256: string;
  size: number;
  mediaType: MediaType;
  originalName: string;
}>;
/** `dir`: the folder of all files (the caller passes env.FILES_DIR). `expectedSha256`: what the client counted, or null. */
export type StoreFile = Readonly<{
  dir: string;
  originalName: string;
  expectedSha256: string | null;
  maxBytes?: number;
  /** Which types are taken, decided by the content; those of a case when not given. */
  typeOf?: typeof mediaTypeOf;
}>;

const MAX_BYTES = 25 * 1024 * 1024;
const STORAGE_NAME = /^[0-9a-f]{32}$/u;
const INCOMING = "incoming";

/**
 * Takes in one upload, or refuses it and leaves nothing behind. The file gets its own name only when it is whole, of an
 * allowed type and on disk; the row that names it is written afterwards, so a crash leaves an orphan for `removeOrphans`.
 */
export async function storeFile(stream: ByteStream, wanted: StoreFile): Promise<Outcome<StoredFile, FileRefusal>> {
  const storageName = randomBytes(16).toString("hex");
  const temporary = join(wanted.dir, INCOMING, storageName);
  await mkdir(dirname(temporary), { recursive: true, mode: 0o700 });
  try {
    const checked = await receiveAndCheck(stream, temporary, wanted);
    if (checked.ok) await keep(temporary, pathOf(wanted.dir, storageName));
    return checked.ok ? ok({ storageName, ...checked.value }) : checked;
  } finally {
    await rm(temporary, { force: true });
  }
}

type Checked = Outcome<Omit<StoredFile, "storageName">, FileRefusal>;

async function receiveAndCheck(stream: ByteStream, temporary: string, wanted: StoreFile): Promise<Checked> {
  const received = await receive(stream, temporary, wanted.maxBytes ?? MAX_BYTES);
  if (!received.ok) return received;
  const { sha256, size } = received.value;
  if (wanted.expectedSha256 !== null && wanted.expectedSha256.toLowerCase() !== sha256) return refuse("hashMismatch");
  const originalName = normaliseFileName(wanted.originalName);
  const type = await (wanted.typeOf ?? mediaTypeOf)(temporary, size, originalName);
  return type.ok ? ok({ sha256, size, mediaType: type.value, originalName }) : type;
}

/** The stored bytes, or `missing`: the row is there and the file is not, which the caller reports. */
export async function openFile(dir: string, storageName: string): Promise<Outcome<ReadStream, "missing">> {
  if (!STORAGE_NAME.test(storageName)) return refuse("missing");
  try {
    const file = await open(pathOf(dir, storageName), "r");
    return ok(file.createReadStream());
  } catch (error) {
    if (isAbsent(error)) return refuse("missing");
    throw error;
  }
}

/** The stored bytes whole, for a file that is handed on; a larger one is streamed. */
export async function readStored(dir: string, storageName: string): Promise<Outcome<Buffer, "missing">> {
  const file = await openFile(dir, storageName);
  return file.ok ? ok(await buffer(file.value)) : file;
}

/** SHA-256 (hex) of what lies on disk now, to compare with the row (B19). Nothing of the product asks for it yet: the tests do. */
export async function hashFile(dir: string, storageName: string): Promise<Outcome<string, "missing">> {
  const file = await openFile(dir, storageName);
  if (!file.ok) return file;
  const hash = createHash("sha256").setEncoding("hex");
  const [sha256] = await Promise.all([text(hash), pipeline(file.value, hash)]);
  return ok(sha256);
}

/**
 * Removes files that no row names, and unfinished uploads, when they were last written before `before`: a younger one may
 * belong to a transaction that is still under way. Answers with the names removed.
 */
export async function removeOrphans(
  dir: string,
  { known, before }: Readonly<{ known: ReadonlySet<string>; before: Date }>,
): Promise<readonly string[]> {
  const removed: string[] = [];
  for (const path of await storedPaths(dir)) {
    const name = path.slice(-32);
    const unfinished = basename(dirname(path)) === INCOMING;
    if ((known.has(name) && !unfinished) || (await stat(path)).mtime >= before) continue;
    await rm(path);
    removed.push(name);
  }
  return removed;
}

/** Only what this module wrote: a stray file that an operator laid there is left alone. */
async function storedPaths(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && STORAGE_NAME.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Two levels of folders, so that none holds more than some hundred files. */
const pathOf = (dir: string, name: string): string => join(dir, name.slice(0, 2), name.slice(2, 4), name);

async function keep(temporary: string, path: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await rename(temporary, path);
  // A rename is durable only when the folders that name the file are.
  for (const at of [folder, dirname(folder), dirname(dirname(folder))]) await syncFolder(at);
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return; // folders cannot be opened there
  const folder = await open(path, "r");
  await folder.sync().finally(() => folder.close());
}

const isAbsent = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";
