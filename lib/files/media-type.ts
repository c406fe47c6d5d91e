import "server-only";
import { open, type FileHandle } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { readAt, readTail } from "./bytes";
import type { FileRefusal } from "./labels";
import { fileExtension } from "./names";
import { endsAsZip, officeType, type OfficeType } from "./office";
import { jpegSize, pngSize, webpSize, type PictureSize } from "./picture";

export type MediaType = "application/pdf" | "image/jpeg" | "image/png" | "image/webp" | "text/csv" | OfficeType;
type TypeRefusal = Extract<
  FileRefusal,
  "archive" | "contentDiffers" | "damaged" | "heicImage" | "macro" | "tooManyPixels" | "typeNotAllowed"
>;
type Verdict = Outcome<MediaType, TypeRefusal>;
type Picture = Extract<MediaType, `image/${string}`>;

const HEAD = 4_100;
const MAX_PIXELS = 40_000_000;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const EXTENSIONS: ReadonlyMap<string, MediaType> = new Map([
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["jfif", "image/jpeg"],
  ["png", "image/png"],
  ["webp", "image/webp"],
  ["pdf", "application/pdf"],
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["xlsx", XLSX],
]);
const SIZE_OF: Readonly<Record<Picture, (file: FileHandle, size: number) => Promise<PictureSize>>> = {
  "image/jpeg": jpegSize,
  "image/png": pngSize,
  "image/webp": webpSize,
};
const isPicture = (type: string): type is Picture => Object.hasOwn(SIZE_OF, type);
const APPLE = new Set(["image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"]);
const ARCHIVES = new Set(["zip", "7z", "rar", "gz", "tar", "bz2", "xz", "zst", "cab", "lz4", "cpio", "ar", "lz"]);

/**
 * The type that the content shows, when it is one of those allowed and the name's extension says the same. The bytes
 * decide; the extension can only make it a refusal, and what the client calls the type is not asked for.
 */
export async function mediaTypeOf(path: string, size: number, name: string): Promise<Verdict> {
  const file = await open(path, "r");
  try {
    const found = await look(file, size);
    const promised = EXTENSIONS.get(fileExtension(name));
    if (found.ok) return found.value === promised ? found : refuse("contentDiffers");
    // A web page called .jpg: the sentence about the extension helps more than the one about the type.
    return found.reason === "typeNotAllowed" && promised !== undefined ? refuse("contentDiffers") : found;
  } finally {
    await file.close();
  }
}

const COMPOUND = "d0cf11e0a1b11ae1";

/**
 * The type of a table to be read: .xlsx as for any other file, and text in a .csv or .txt. A workbook that is encrypted
 * (or of Excel's old kind) is let through: the reader of tables says it better than "the content differs" does.
 */
export async function tableTypeOf(path: string, size: number, name: string): Promise<Verdict> {
  const extension = fileExtension(name);
  if (extension !== "xlsx" && extension !== "xls" && extension !== "csv" && extension !== "txt") {
    return refuse("typeNotAllowed");
  }
  const file = await open(path, "r");
  const head = await readAt(file, 0, HEAD).finally(() => file.close());
  if (extension === "xls" || extension === "xlsx") {
    return head.toString("hex", 0, 8) === COMPOUND ? ok(XLSX) : mediaTypeOf(path, size, name);
  }
  const isWide = /^(?:fffe|feff)/u.test(head.toString("hex", 0, 2)); // UTF-16 has empty bytes all over
  return head.includes(0) && !isWide ? refuse("contentDiffers") : ok("text/csv");
}

async function look(file: FileHandle, size: number): Promise<Verdict> {
  const head = await readAt(file, 0, HEAD);
  if (head.toString("latin1", 0, 2) === "PK") return officeType(file, size);
  const type = await fileTypeFromBuffer(head);
  if (!type) return refuse("typeNotAllowed");
  if (APPLE.has(type.mime)) return refuse("heicImage");
  if (ARCHIVES.has(type.ext)) return refuse("archive");
  if (type.mime !== "application/pdf" && !isPicture(type.mime)) return refuse("typeNotAllowed");
  if (await endsAsZip(file, size)) return refuse("contentDiffers");
  return type.mime === "application/pdf" ? pdf(file, size) : picture(file, size, type.mime);
}

/** A reader looks for the end mark among the last 1,024 bytes; without it the file was cut short. */
async function pdf(file: FileHandle, size: number): Promise<Verdict> {
  const tail = await readTail(file, size, 1_024);
  return tail.includes("%%EOF") ? ok("application/pdf") : refuse("damaged");
}

async function picture(file: FileHandle, size: number, type: Picture): Promise<Verdict> {
  const pixels = await SIZE_OF[type](file, size);
  if (pixels === null || pixels.width === 0 || pixels.height === 0) return refuse("damaged");
  return pixels.width * pixels.height > MAX_PIXELS ? refuse("tooManyPixels") : ok(type);
}
