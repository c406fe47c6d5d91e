import { crc32, deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fileRefusalLabels, type FileRefusal } from "@/lib/files/labels";
import { filesIn, sample, storageFolder, store } from "./sample";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

describe("B18 ORB-22 the material that a provider sends is taken in", () => {
  it.each([
    ["photo.jpg", "image/jpeg"],
    ["progressive.jpg", "image/jpeg"],
    ["exif.jpg", "image/jpeg"],
    ["film-after.jpg", "image/jpeg"],
    ["photo.png", "image/png"],
    ["lossy.webp", "image/webp"],
    ["lossless.webp", "image/webp"],
    ["extended.webp", "image/webp"],
    ["plan.pdf", "application/pdf"],
    ["routine.docx", DOCX],
    ["stored.docx", DOCX],
    ["deviations.xlsx", XLSX],
  ])("%s is %s", async (name, mediaType) => {
    const dir = await storageFolder();
    expect(await store(dir, sample(name), name.toUpperCase())).toMatchObject({ ok: true, value: { mediaType } });
  });
});

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
const png = (width: number, height: number): Buffer => {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const pixels = deflateSync(Buffer.alloc(16));
  const magic = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([magic, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
};
/** The declared size of each part of the zip, as a bomb would declare it. */
const swollen = (zip: Buffer): Buffer => {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf("PK\u0001\u0002"); at >= 0; at = bytes.indexOf("PK\u0001\u0002", at + 4))
    bytes.writeUInt32LE(400_000_000, at + 24);
  return bytes;
};
const cut = (name: string, bytes: number): Buffer => sample(name).subarray(0, -bytes);
const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("-");

const hostile: readonly (readonly [what: string, bytes: Buffer, name: string, reason: FileRefusal])[] = [
  ["a picture with script", sample("script.svg"), "karta.svg", "typeNotAllowed"],
  ["a picture with script, renamed", sample("script.svg"), "karta.png", "contentDiffers"],
  ["a web page", sample("page.html"), "svar.html", "typeNotAllowed"],
  ["a web page called a picture", sample("page.html"), "bild.jpg", "contentDiffers"],
  ["a web page called a document", sample("page.html"), "svar.docx", "contentDiffers"],
  ["a GIF", sample("picture.gif"), "bild.gif", "typeNotAllowed"],
  ["a GIF that is a script", sample("gif-script.jpg"), "bild.jpg", "contentDiffers"],
  ["a picture with an archive behind it", sample("zip-polyglot.jpg"), "bild.jpg", "contentDiffers"],
  ["a document with a script before it", sample("html-polyglot.pdf"), "plan.pdf", "contentDiffers"],
  ["Apple's picture", sample("telephone.heic"), "IMG_0001.HEIC", "heicImage"],
  ["Apple's picture, renamed", sample("telephone.heic"), "IMG_0001.jpg", "heicImage"],
  ["an archive", sample("archive.zip"), "underlag.zip", "archive"],
  ["an archive called a document", sample("archive.zip"), "underlag.docx", "archive"],
  ["a document that unpacks to 1.2 GB", swollen(sample("routine.docx")), "rutin.docx", "archive"],
  ["a macro that the document hides", sample("macro-hidden.docx"), "rutin.docx", "macro"],
  ["a macro that the document declares", sample("macro-declared.docx"), "rutin.docx", "macro"],
  ["an old Excel macro sheet", sample("macro-sheet.xlsx"), "kalkyl.xlsx", "macro"],
  ["Excel called Word", sample("deviations.xlsx"), "rutin.docx", "contentDiffers"],
  ["a picture called a document", sample("photo.png"), "plan.pdf", "contentDiffers"],
  ["a picture called a program", sample("photo.png"), "bild.png.exe", "contentDiffers"],
  ["a picture whose name turns round", sample("photo.png"), "bild\u202egnp.exe", "contentDiffers"],
  ["a picture without extension", sample("photo.png"), "bild", "contentDiffers"],
  ["plain text", Buffer.from("hej"), "anteckning.txt", "typeNotAllowed"],
  ["a known test virus", Buffer.from(EICAR), "faktura.txt", "typeNotAllowed"],
  ["a known test virus called a document", Buffer.from(EICAR), "faktura.pdf", "contentDiffers"],
  ["formulas as text", Buffer.from("=cmd|' /C calc'!A0;1\n"), "lista.csv", "typeNotAllowed"],
  ["one byte", Buffer.from("P"), "bild.jpg", "contentDiffers"],
  ["two bytes of a zip", Buffer.from("PK"), "rutin.docx", "damaged"],
  ["nothing", Buffer.alloc(0), "bild.jpg", "empty"],
  ["a cut JPEG", cut("photo.jpg", 20), "bild.jpg", "damaged"],
  ["a cut JPEG whose thumbnail is whole", sample("exif-cut.jpg"), "bild.jpg", "damaged"],
  ["a JPEG cut in its head", sample("photo.jpg").subarray(0, 40), "bild.jpg", "damaged"],
  ["a cut PNG", cut("photo.png", 1), "bild.png", "damaged"],
  ["a cut WebP", cut("lossy.webp", 4), "bild.webp", "damaged"],
  ["a cut PDF", cut("plan.pdf", 40), "plan.pdf", "damaged"],
  ["a cut Word file", cut("routine.docx", 1), "rutin.docx", "damaged"],
  ["a PNG without extent", png(0, 10), "bild.png", "damaged"],
  ["a PNG of 900 million pixels", png(30_000, 30_000), "bild.png", "tooManyPixels"],
  ["a PNG one row over the limit", png(8_000, 5_001), "bild.png", "tooManyPixels"],
];

describe("B18 a hostile or unusable file is refused with a sentence and leaves nothing on disk", () => {
  it.each(hostile)("%s", async (_what, bytes, name, reason) => {
    const dir = await storageFolder();
    const result = await store(dir, bytes, name);
    expect(result).toMatchObject({ ok: false, reason });
    expect(fileRefusalLabels[reason]).toMatch(/^[A-ZÅÄÖ].*\.$/u);
    expect(await filesIn(dir)).toEqual([]);
  });

  it("B18 exactly 40 million pixels pass", async () => {
    expect(await store(await storageFolder(), png(8_000, 5_000), "bild.png")).toMatchObject({ ok: true });
  });

  it.each([-2, -1, 0, 1])("B18 the end of a JPEG is found also %d bytes from where a chunk ends", async (offset) => {
    const whole = sample("photo.jpg");
    const scan = whole.subarray(0, whole.indexOf("ffda", "hex") + 12);
    const length = whole.indexOf("ffda", "hex") + 256 * 1024 + offset;
    const bytes = Buffer.concat([Buffer.concat([scan], length), Buffer.from("ffd9", "hex")]);
    expect(await store(await storageFolder(), bytes, "bild.jpg", 64 * 1024)).toMatchObject({ ok: true });
  });

  it("B18 no picture, PDF or Office file that has lost its end is ever taken in", async () => {
    const dir = await storageFolder();
    for (const name of [
      "photo.jpg",
      "progressive.jpg",
      "photo.png",
      "lossy.webp",
      "plan.pdf",
      "routine.docx",
      "deviations.xlsx",
    ]) {
      const whole = sample(name);
      for (let kept = 1; kept < whole.length - 12; kept += 7) {
        expect([name, kept, await store(dir, whole.subarray(0, kept), name)]).toMatchObject([
          name,
          kept,
          { ok: false },
        ]);
      }
    }
    expect(await filesIn(dir)).toEqual([]);
  });
});
