import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSwedish, normaliseName, searchKey } from "@/lib/domain/names";

/** Any code unit: letters, marks, controls, invisible characters, halves of pairs. */
const anything = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });

describe("a name as it is stored", () => {
  it.each([
    ["  Ågården  ", "Ågården"],
    ["A\u030agården", "Ågården"],
    ["Solgården\u00a0 \t\nNorra", "Solgården Norra"],
    ["Sol\u00adgården", "Solgården"],
    ["Sol\u200bgår\u200dden\ufeff", "Solgården"],
    ["\u202eSolgården\u202c", "Solgården"],
    ["\u2066Solgården\u2069", "Solgården"],
    ["Sol\u0000går\u0007den", "Solgården"],
    ["Sol \u0000 gården", "Sol gården"],
    ["Anna-Karin O'Neill", "Anna-Karin O'Neill"],
    ["\u200b", ""],
  ])("%j is %j", (raw, expected) => expect(normaliseName(raw)).toBe(expected));

  it("is left alone the second time", () => {
    fc.assert(
      fc.property(anything, (raw) => normaliseName(normaliseName(raw)) === normaliseName(raw)),
      { numRuns: 2000 },
    );
  });
});

describe("search and order are Swedish", () => {
  it.each([
    ["ÅGÅRDEN", "ågården"],
    ["A\u030agården ", "ågården"],
    ["Öster  Ängen", "öster ängen"],
    ["Café Élan", "café élan"],
  ])("the key of %j is %j", (raw, key) => expect(searchKey(raw)).toBe(key));

  it("never makes å, ä and a the same", () => {
    expect(new Set(["Ås", "Äs", "As", "Os", "Ös"].map(searchKey)).size).toBe(5);
  });

  it("puts å ä ö last, and V and W apart", () => {
    const sorted = ["Ödla", "Vera", "Zebra", "Wera", "Ål", "Apa", "Älg", "Vilma", "Xerxes", "apa"].sort(compareSwedish);
    expect(sorted).toEqual(["apa", "Apa", "Vera", "Vilma", "Wera", "Xerxes", "Zebra", "Ål", "Älg", "Ödla"]);
  });
});
