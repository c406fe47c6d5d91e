import { describe, expect, it } from "vitest";
import { tableTypeOf } from "@/lib/files/media-type";
import { receiveUpload } from "@/lib/files/upload";
import { filesIn, sample, sha256, storageFolder } from "./sample";

const pdf = new Uint8Array(sample("plan.pdf"));
const upload = (headers: Record<string, string>, body: Uint8Array<ArrayBuffer> | null = pdf) =>
  new Request("https://uppfoljning.exempel.se/api/files", { method: "POST", headers, body });
const whole = { "x-file-name": encodeURIComponent("Rutin åäö.pdf"), "x-sha256": sha256(pdf).toUpperCase() };

describe("an upload", () => {
  it("B19 is kept under the name it had, percent-encoded on the way", async () => {
    const dir = await storageFolder();
    const value = { originalName: "Rutin åäö.pdf", sha256: sha256(pdf), size: pdf.length };
    expect(await receiveUpload(upload(whole), { dir })).toMatchObject({ ok: true, value });
  });

  it.each([{ "x-file-name": "%E0%A4%A" }, { "x-file-name": "" }, { "x-sha256": "a" }])(
    "B19 without a whole head is refused: %j",
    async (over) => {
      const dir = await storageFolder();
      expect(await receiveUpload(upload({ ...whole, ...over }), { dir })).toMatchObject({ status: 400 });
      expect(await filesIn(dir)).toEqual([]);
    },
  );

  it("B19 without headers, or without a body, is refused", async () => {
    const dir = await storageFolder();
    expect(await receiveUpload(upload({}), { dir })).toMatchObject({ status: 400 });
    expect(await receiveUpload(upload(whole, null), { dir })).toMatchObject({ status: 400 });
  });

  it("is refused for a personal number in its name, with the sentence", async () => {
    const dir = await storageFolder();
    const named = { ...whole, "x-file-name": encodeURIComponent("Plan 19121212-1212.pdf") };
    const refused = await receiveUpload(upload(named), { dir });
    expect(refused).toMatchObject({ ok: false, status: 422 });
    expect(refused).toHaveProperty("message", expect.stringContaining("personnummer"));
  });

  it("is refused with the sentence of those who asked for it, and else with the file's own", async () => {
    const dir = await storageFolder();
    const sentences = () => ({ typeNotAllowed: "Bara tabeller." });
    const refused = await receiveUpload(upload(whole), { dir, typeOf: tableTypeOf, sentences });
    expect(refused).toEqual({ ok: false, status: 415, message: "Bara tabeller." });
    const otherSum = await receiveUpload(upload({ ...whole, "x-sha256": "0".repeat(64) }), { dir, sentences });
    expect(otherSum).toEqual({
      ok: false,
      status: 422,
      message: "Filen ändrades på vägen hit och sparades inte. Ladda upp den igen.",
    });
    expect(await filesIn(dir)).toEqual([]);
  });
});
