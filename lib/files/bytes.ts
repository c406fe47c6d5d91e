import "server-only";
import type { FileHandle } from "node:fs/promises";

const CHUNK = 256 * 1024;

/** Reads up to `length` bytes from `position`; shorter where the file ends. */
export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, length));
  const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
  return buffer.subarray(0, bytesRead);
}

/** Reads at most the last `length` bytes. */
export const readTail = (file: FileHandle, size: number, length: number): Promise<Buffer> =>
  readAt(file, Math.max(0, size - length), Math.min(size, length));

/** Whether `wanted` (at least two bytes) occurs at or after `position`, a chunk at a time. */
export async function occursAfter(file: FileHandle, position: number, wanted: Buffer): Promise<boolean> {
  for (let at = position; ; at += CHUNK) {
    const chunk = await readAt(file, at, CHUNK + wanted.length - 1); // overlap: the bytes may lie across two chunks
    if (chunk.includes(wanted)) return true;
    if (chunk.length < CHUNK) return false;
  }
}
