import "server-only";
import { createHash } from "node:crypto";
import { open, type FileHandle } from "node:fs/promises";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import type { FileRefusal } from "./labels";

export type ByteStream = AsyncIterable<Uint8Array>;
export type Received = Readonly<{ sha256: string; size: number }>;
type ReceiveRefusal = Extract<FileRefusal, "diskFull" | "empty" | "interrupted" | "tooLarge">;

const BYTES_PER_MEGABYTE = 1024 * 1024;

/**
 * Writes a stream to a new file, hashing as it goes, so that no upload is ever whole in memory. A client that goes away
 * is a refusal; a fault in the disk throws. The caller removes the file when this refuses or throws.
 */
export async function receive(
  stream: ByteStream,
  path: string,
  maxBytes: number,
): Promise<Outcome<Received, ReceiveRefusal>> {
  const file = await open(path, "wx", 0o600);
  try {
    return await copy(stream, file, maxBytes);
  } catch (error) {
    if (isDiskFull(error)) return refuse("diskFull");
    throw error;
  } finally {
    await file.close();
  }
}

async function copy(
  stream: ByteStream,
  file: FileHandle,
  maxBytes: number,
): Promise<Outcome<Received, ReceiveRefusal>> {
  const hash = createHash("sha256");
  const chunks = stream[Symbol.asyncIterator]();
  let size = 0;
  for (;;) {
    const next = await nextChunk(chunks);
    if (next === "interrupted") return refuse("interrupted");
    if (next === "end") break;
    size += next.byteLength;
    if (size > maxBytes) {
      await chunks.return?.(undefined);
      return refuse("tooLarge", { megabytes: Math.floor(maxBytes / BYTES_PER_MEGABYTE) });
    }
    hash.update(next);
    await file.writeFile(next);
  }
  if (size === 0) return refuse("empty");
  // On disk before the row that names it is written: a crash may leave a file without a row, never a row without a file.
  await file.sync();
  return ok({ sha256: hash.digest("hex"), size });
}

/** Only faults of the stream become "interrupted": a fault while writing must not look like the client's. */
async function nextChunk(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array | "end" | "interrupted"> {
  try {
    const next = await chunks.next();
    return next.done === true ? "end" : next.value;
  } catch {
    return "interrupted";
  }
}

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
