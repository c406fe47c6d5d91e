import "server-only";
import type { FileHandle } from "node:fs/promises";
import { occursAfter, readAt, readTail } from "./bytes";

/** Width and height in pixels as the header says; the picture itself is never decoded. Null when the file is broken or cut short. */
export type PictureSize = Readonly<{ width: number; height: number }> | null;

// A later step makes a derivative without EXIF (place, time, device) for whatever leaves the unit; the original is
// evidence and is kept byte for byte.

const PNG_END = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
const JPEG_END = Buffer.from([0xff, 0xd9]);

/** IHDR is always first, IEND always last. */
export async function pngSize(file: FileHandle, size: number): Promise<PictureSize> {
  const head = await readAt(file, 0, 24);
  const tail = await readTail(file, size, PNG_END.length);
  if (head.length < 24 || head.toString("latin1", 12, 16) !== "IHDR" || !tail.equals(PNG_END)) return null;
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

/** Walks the markers to the start of the scan. Telephones append films after the picture's end, so the end is searched for. */
export async function jpegSize(file: FileHandle, size: number): Promise<PictureSize> {
  let found: PictureSize = null;
  for (let at = 2; at + 4 < size;) {
    const segment = await readAt(file, at, 9);
    const marker = segment[1] ?? 0;
    if (segment.length < 9 || segment[0] !== 0xff) return null;
    if (marker === 0xff) {
      at += 1; // fill byte
    } else {
      if (isFrame(marker)) found = { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) };
      if (marker === 0xda) return found !== null && (await occursAfter(file, at, JPEG_END)) ? found : null;
      at += 2 + segment.readUInt16BE(2);
    }
  }
  return null;
}

/** SOF0 to SOF15 without the tables DHT, JPG and DAC that lie among them. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Three bitstreams: lossy, lossless and extended, each with its own place for the size. */
export async function webpSize(file: FileHandle, size: number): Promise<PictureSize> {
  const head = await readAt(file, 0, 30);
  if (head.length < 30 || head.readUInt32LE(4) + 8 > size) return null;
  switch (head.toString("latin1", 12, 16)) {
    case "VP8 ":
      return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
    case "VP8L":
      return { width: 1 + (head.readUInt32LE(21) & 0x3fff), height: 1 + ((head.readUInt32LE(21) >>> 14) & 0x3fff) };
    case "VP8X":
      return { width: 1 + head.readUIntLE(24, 3), height: 1 + head.readUIntLE(27, 3) };
    default:
      return null;
  }
}
