import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fonts } from "@/lib/documents/fonts";
import { printable, printableJson } from "@/lib/documents/printable";

const { isPrintable } = fonts();
const print = (text: string): string => printable(text, isPrintable);

describe("B18 a text becomes what can be printed, letter for letter", () => {
  it.each([
    ["Åtgärdas senast 2027-01-15", "Åtgärdas senast 2027-01-15"],
    ["A\u030angstro\u0308m", "Ångström"],
    ["a\r\nb\rc\u2028d\u0085e\u000bf", "a\nb\nc\nd\ne\nf"],
    ["a\tb", "a b"],
    ["a\u0000b\u001fc\u009fd", "abcd"],
    ["a\u202eb\u200bc\ufeffd\u00ade", "abcde"],
    ["1\u00a0000\u202f000", "1\u00a0000\u202f000"],
    ["a\u3000b", "a b"],
    ["a\ud800b", "a[U+FFFD]b"],
    ["中", "[U+4E2D]"],
    ["\ue000", "[U+E000]"],
    ["𠀀", "[U+20000]"],
    ["👨‍👩‍👧", "👨‍👩‍👧"],
    ["👍🏽‍x", "👍🏽x"],
    ["a\u200db", "ab"],
    ["❤️", "❤️"],
    ["", ""],
  ])("B18 %j becomes %j", (text, expected) => expect(print(text)).toBe(expected));

  it.each([
    [30, 0],
    [31, 3],
    [45, 4],
  ])("B18 a run of %d letters gets %d break places and loses no letter", (length, places) => {
    const shown = print(`före ${"å".repeat(length)} efter`);
    expect(shown.split("\u200b").length - 1).toBe(places);
    expect(shown.replaceAll("\u200b", "")).toBe(`före ${"å".repeat(length)} efter`);
  });

  it("B18 a break place never parts a letter from its marks or an emoji from itself", () => {
    expect(
      print("👨‍👩‍👧".repeat(10))
        .split("\u200b")
        .every((piece) => /^(?:👨‍👩‍👧)+$/u.test(piece)),
    ).toBe(true);
  });

  it("B18 every character of the result has a glyph, whatever was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = [...print(text)].filter((character) => character !== "\n" && character !== "\u200b");
        expect(shown.every((character) => isPrintable(character.codePointAt(0) ?? 0))).toBe(true);
      }),
    );
  });

  it("B18 texts are changed at any depth; keys, numbers and null are not", () => {
    const data = { text: "a\u0000b", list: [{ "nyckel\u0001": "中" }], number: 3, none: null };
    expect(JSON.parse(printableJson(data, isPrintable))).toEqual({
      text: "ab",
      list: [{ "nyckel\u0001": "[U+4E2D]" }],
      number: 3,
      none: null,
    });
  });
});

describe("B18 what the fonts can print is read from the fonts", () => {
  it.each([...Array.from("AÅÄÖåäöéüøæßŁőšŋΩЖ–”§€½½≥→"), "\u00a0", "😀", "✓"])("B18 %s can", (character) =>
    expect(isPrintable(character.codePointAt(0) ?? 0)).toBe(true),
  );
  it.each(["中", "\ue000", "\u0001", "\uffff", "\u{10ffff}", "ا"])("B18 %j cannot", (character) =>
    expect(isPrintable(character.codePointAt(0) ?? 0)).toBe(false),
  );
});
