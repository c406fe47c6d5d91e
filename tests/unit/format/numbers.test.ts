import { describe, expect, it } from "vitest";
import { countWord, decimal, fileSize, listed, percent, plural, sentenceCase } from "@/lib/format/numbers";

const HARD = "\u00A0";

describe("numbers the Swedish way", () => {
  it.each([
    [14.6, 2, "14,6"],
    [49.999, 2, "50"],
    [1234567.5, 1, `1${HARD}234${HARD}567,5`],
    [-2.5, 2, "\u22122,5"],
    [0.125, 3, "0,125"],
    [12, 0, "12"],
  ])("%d with at most %d decimals", (value, most, shown) => {
    expect(decimal(value, most)).toBe(shown);
  });

  it("keeps different precisions apart", () => {
    expect([decimal(1.25, 1), decimal(1.25, 2), decimal(1.25, 1)]).toEqual(["1,3", "1,25", "1,3"]);
  });

  it.each([
    [0.61, 0, `61${HARD}%`],
    [0.615, 1, `61,5${HARD}%`],
    [0, 0, `0${HARD}%`],
  ])("%d as a percentage", (share, most, shown) => {
    expect(percent(share, most)).toBe(shown);
  });
});

describe("counts in words", () => {
  it.each([
    [0, `0${HARD}brister`],
    [1, `1${HARD}brist`],
    [2, `2${HARD}brister`],
    [1200, `1${HARD}200${HARD}brister`],
  ])("%d", (count, shown) => {
    expect(plural(count, "brist", "brister")).toBe(shown);
  });

  it.each([
    [0, "inga"],
    [2, "två"],
    [12, "tolv"],
    [13, "13"],
  ])("%d in running text", (count, shown) => {
    expect(countWord(count)).toBe(shown);
  });

  it("knows the gender of one", () => {
    expect([countWord(1), countWord(1, "neuter")]).toEqual(["en", "ett"]);
  });
});

describe("text", () => {
  it("makes a sentence begin with a capital, å ä ö too", () => {
    expect([sentenceCase("ärendet är öppet"), sentenceCase("")]).toEqual(["Ärendet är öppet", ""]);
  });

  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a och b"],
    [["a", "b", "c"], "a, b och c"],
  ])("%j as a list", (parts: string[], shown) => {
    expect(listed(parts)).toBe(shown);
  });

  it.each([
    [999, `999${HARD}byte`],
    [14_200, `14${HARD}kB`],
    [2_400_000, `2,4${HARD}MB`],
  ])("%d bytes", (bytes, shown) => {
    expect(fileSize(bytes)).toBe(shown);
  });
});
