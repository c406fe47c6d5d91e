import "server-only";
import type { FileHandle } from "node:fs/promises";
import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { readAt, readTail } from "./bytes";

export type OfficeType =
  | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  | "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
type Entry = Readonly<{ name: string; method: number; packed: number; unpacked: number; offset: number }>;

const END_OF_DIRECTORY = Buffer.from("PK\u0005\u0006", "latin1");
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
const MAX_DIRECTORY = 4_000_000;
const MAX_UNPACKED = 500_000_000;
const MAX_CONTENT_TYPES = 2_000_000;
const CONTENT_TYPES = "[Content_Types].xml";
const WORD_MAIN = "wordprocessingml.document.main+xml";
const EXCEL_MAIN = "spreadsheetml.sheet.main+xml";
const RUNS_CODE = /(?:^|\/)(?:vbaproject\.bin|vbadata\.xml|macrosheets\/.*)$/iu;
const inflate = promisify(inflateRaw);

/**
 * What an Office file says it is. It is a zip with a list of its parts, which is looked through for the words that name
 * the main part; the document itself is never unpacked or read. Refused: other zips, macros, and what would unpack to
 * more than 500 MB.
 */
export async function officeType(
  file: FileHandle,
  size: number,
): Promise<Outcome<OfficeType, "archive" | "damaged" | "macro">> {
  const entries = await listEntries(file, size);
  if (entries === null) return refuse("damaged");
  const list = entries.find((entry) => entry.name === CONTENT_TYPES);
  if (!list || entries.reduce((sum, entry) => sum + entry.unpacked, 0) > MAX_UNPACKED) return refuse("archive");
  const types = await unpack(file, list);
  if (types === null) return refuse("damaged");
  if (/macroenabled|vbaproject/iu.test(types) || entries.some((entry) => RUNS_CODE.test(entry.name)))
    return refuse("macro");
  if (types.includes(WORD_MAIN)) return ok("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  if (types.includes(EXCEL_MAIN)) return ok("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  return refuse("archive");
}

/** Whether the file ends as a zip does: a picture or PDF that also is an archive is two files in one. */
export const endsAsZip = async (file: FileHandle, size: number): Promise<boolean> =>
  (await findEnd(file, size)) !== null;

async function findEnd(file: FileHandle, size: number): Promise<Buffer | null> {
  const tail = await readTail(file, size, END_LENGTH + MAX_COMMENT);
  for (
    let at = tail.lastIndexOf(END_OF_DIRECTORY);
    at >= 0;
    at = at === 0 ? -1 : tail.lastIndexOf(END_OF_DIRECTORY, at - 1)
  ) {
    if (at + END_LENGTH <= tail.length && at + END_LENGTH + tail.readUInt16LE(at + 20) === tail.length)
      return tail.subarray(at);
  }
  return null;
}

/** The central directory, which is what Office reads. Null when it is broken, or too large to be an honest document's. */
async function listEntries(file: FileHandle, size: number): Promise<readonly Entry[] | null> {
  const end = await findEnd(file, size);
  if (end === null) return null;
  const length = end.readUInt32LE(12);
  if (length > MAX_DIRECTORY || end.readUInt32LE(16) + length > size) return null;
  const directory = await readAt(file, end.readUInt32LE(16), length);
  const entries: Entry[] = [];
  for (let at = 0; at + 46 <= directory.length;) {
    if (directory.toString("latin1", at, at + 4) !== "PK\u0001\u0002") return null;
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString("utf8", at + 46, nameEnd),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      unpacked: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    });
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function unpack(file: FileHandle, entry: Entry): Promise<string | null> {
  const local = await readAt(file, entry.offset, 30);
  if (local.length < 30 || entry.packed > MAX_CONTENT_TYPES) return null;
  const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = await readAt(file, start, entry.packed);
  if (entry.method === 0) return packed.toString("utf8");
  try {
    return (await inflate(packed, { maxOutputLength: MAX_CONTENT_TYPES })).toString("utf8");
  } catch {
    return null;
  }
}
