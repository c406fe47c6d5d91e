import { mkdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { fileRefusalLabels, fileRefusalText } from "@/lib/files/labels";
import { hashFile, openFile, removeOrphans, storeFile } from "@/lib/files/storage";
import { filesIn, inChunks, sample, sha256, storageFolder, store } from "./sample";

const MEGABYTE = 1024 * 1024;
/** A JPEG of any size: a picture followed by what telephones append. */
const jpegOf = (size: number): Buffer => Buffer.concat([sample("photo.jpg")], size);

async function stored(dir: string, bytes: Uint8Array, name: string) {
  const result = await store(dir, bytes, name, 64 * 1024);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

describe("B19 what was sent is what lies on disk", () => {
  it.each([1 * MEGABYTE - 1, 1 * MEGABYTE, 10 * MEGABYTE + 1, 25 * MEGABYTE])(
    "%d bytes are kept byte for byte",
    async (size) => {
      const dir = await storageFolder();
      const bytes = jpegOf(size);
      const file = await stored(dir, bytes, "bild.jpg");
      expect(file).toMatchObject({ size, sha256: sha256(bytes), mediaType: "image/jpeg", originalName: "bild.jpg" });
      expect(await hashFile(dir, file.storageName)).toEqual({ ok: true, value: sha256(bytes) });
    },
  );

  it("B19 one byte over the limit is refused, and the rest is not even read", async () => {
    const dir = await storageFolder();
    let chunks = 0;
    let closed = false;
    async function* endless() {
      try {
        for (;;) {
          chunks += 1;
          yield await Promise.resolve(Buffer.alloc(MEGABYTE));
        }
      } finally {
        closed = true;
      }
    }
    const result = await storeFile(endless(), { dir, originalName: "bild.jpg", expectedSha256: null });
    expect(result).toEqual({ ok: false, reason: "tooLarge", detail: { megabytes: 25 } });
    expect({ chunks, closed }).toEqual({ chunks: 26, closed: true });
    expect(await store(dir, jpegOf(25 * MEGABYTE + 1), "bild.jpg", MEGABYTE)).toMatchObject({ reason: "tooLarge" });
    expect(await filesIn(dir)).toEqual([]);
  });

  it("B19 the limit may be lower, and the sentence says which", async () => {
    const wanted = {
      dir: await storageFolder(),
      originalName: "bild.jpg",
      expectedSha256: null,
      maxBytes: 2 * MEGABYTE,
    };
    const result = await storeFile(inChunks(jpegOf(2 * MEGABYTE + 1), MEGABYTE), wanted);
    expect(result.ok ? "" : fileRefusalText(result)).toBe(
      "Filen är för stor. Den får vara högst 2 MB. Minska den eller dela upp den.",
    );
    expect(fileRefusalText({ reason: "macro" })).toBe(fileRefusalLabels.macro);
  });

  it("B19 a file that lost bytes on the way is refused though it still looks whole", async () => {
    const dir = await storageFolder();
    const bytes = jpegOf(100_000);
    const wanted = { dir, originalName: "bild.jpg", expectedSha256: sha256(bytes) };
    expect(await storeFile(inChunks(bytes.subarray(0, -1), 4096), wanted)).toEqual({
      ok: false,
      reason: "hashMismatch",
    });
    expect(await filesIn(dir)).toEqual([]);
    expect(
      await storeFile(inChunks(bytes, 4096), { ...wanted, expectedSha256: sha256(bytes).toUpperCase() }),
    ).toMatchObject({ ok: true });
  });

  it("B19 an aborted upload leaves nothing", async () => {
    const dir = await storageFolder();
    async function* aborted() {
      yield await Promise.resolve(sample("photo.jpg"));
      throw new Error("ECONNRESET");
    }
    const result = await storeFile(aborted(), { dir, originalName: "bild.jpg", expectedSha256: null });
    expect(result).toEqual({ ok: false, reason: "interrupted" });
    expect(await filesIn(dir)).toEqual([]);
  });

  it("B19 a web stream and a Node stream are taken alike", async () => {
    const dir = await storageFolder();
    const bytes = sample("plan.pdf");
    const wanted = { dir, originalName: "plan.pdf", expectedSha256: sha256(bytes) };
    expect(await storeFile(new Blob([Uint8Array.from(bytes)]).stream(), wanted)).toMatchObject({ ok: true });
  });

  it("B19 a hundred uploads at once each keep their own content", async () => {
    const dir = await storageFolder();
    const sizes = Array.from({ length: 100 }, (_, at) => 1_000 + at);
    const files = await Promise.all(sizes.map((size) => stored(dir, jpegOf(size), "bild.jpg")));
    expect(new Set(files.map((file) => file.storageName)).size).toBe(100);
    for (const file of files)
      expect(await hashFile(dir, file.storageName)).toEqual({ ok: true, value: sha256(jpegOf(file.size)) });
  });
});

describe("B18 the place on disk says nothing and cannot be steered", () => {
  it("B18 the name sent is data: the path is two folders and 128 random bits", async () => {
    const dir = await storageFolder();
    const file = await stored(dir, sample("photo.jpg"), "../../../etc/CON.jpg");
    expect(file.originalName).toBe("_CON.jpg");
    const [path = ""] = await filesIn(dir);
    const name = file.storageName;
    expect(name).toMatch(/^[0-9a-f]{32}$/u);
    expect(relative(dir, path)).toBe(join(name.slice(0, 2), name.slice(2, 4), name));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it.each(["../../etc/passwd", "", "abc", "a".repeat(31), "A".repeat(32), `${"a".repeat(32)}/..`])(
    "B18 %j opens nothing",
    async (name) => {
      expect(await openFile(await storageFolder(), name)).toEqual({ ok: false, reason: "missing" });
    },
  );

  it("B19 a file whose row is left but whose bytes are gone is said to be missing", async () => {
    const dir = await storageFolder();
    const file = await stored(dir, sample("plan.pdf"), "plan.pdf");
    const open = await openFile(dir, file.storageName);
    expect(open.ok && (await buffer(open.value))).toEqual(sample("plan.pdf"));
    await rm(dir, { recursive: true });
    expect(await openFile(dir, file.storageName)).toEqual({ ok: false, reason: "missing" });
    expect(await hashFile(dir, file.storageName)).toEqual({ ok: false, reason: "missing" });
  });
});

describe("B19 what no row names is cleared away", () => {
  const before = new Date("2026-06-01T00:00:00Z");
  const old = new Date("2026-05-31T23:59:59Z");

  it("B19 old orphans and old unfinished uploads go; known, young and foreign files stay", async () => {
    const dir = await storageFolder();
    const [kept, orphan, young] = await Promise.all([1, 2, 3].map(() => stored(dir, sample("photo.jpg"), "bild.jpg")));
    const [unfinished, current] = ["a".repeat(32), "b".repeat(32)];
    await mkdir(join(dir, "incoming"), { recursive: true });
    for (const name of [unfinished, current]) await writeFile(join(dir, "incoming", name), "half");
    await writeFile(join(dir, "LÄS.txt"), "the operator's note");
    for (const path of await filesIn(dir)) {
      if (!path.endsWith(young?.storageName ?? "") && !path.endsWith(current)) await utimes(path, old, old);
    }
    const known = new Set([kept?.storageName ?? "", unfinished]);
    expect(new Set(await removeOrphans(dir, { known, before }))).toEqual(new Set([orphan?.storageName, unfinished]));
    expect(await filesIn(dir)).toHaveLength(4);
    expect(await readFile(join(dir, "LÄS.txt"), "utf8")).toBe("the operator's note");
  });

  it("B19 an installation without files has no orphans", async () => {
    expect(await removeOrphans(join(await storageFolder(), "absent"), { known: new Set(), before })).toEqual([]);
  });
});
