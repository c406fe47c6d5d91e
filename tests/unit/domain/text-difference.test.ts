import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textDifference } from "@/lib/domain/text-difference";

const shown = (before: string, after: string) =>
  textDifference(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join("");

describe("the difference between two texts", () => {
  it.each([
    ["equal", "Inom fjorton dagar.", "Inom fjorton dagar.", "Inom fjorton dagar."],
    ["a word changed", "Inom fjorton dagar.", "Inom tio dagar.", "Inom [-fjorton -][+tio +]dagar."],
    ["a word added", "Inom dagar.", "Inom tio dagar.", "Inom [+tio +]dagar."],
    ["a word removed", "Inom tio dagar.", "Inom dagar.", "Inom [-tio -]dagar."],
    ["from nothing", "", "Ny text", "[+Ny text+]"],
    ["to nothing", "Gammal text", "", "[-Gammal text-]"],
    ["both empty", "", "", ""],
    ["neighbours are one part", "a b c d", "a x y d", "a [-b c -][+x y +]d"],
  ])("%s", (_what, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it("gives both texts back, whatever they are", () => {
    const text = fc
      .array(fc.constantFrom("krav", "ska", "å", "\n", " ", "dagar."), { maxLength: 12 })
      .map((all) => all.join(" "));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = textDifference(before, after);
        const of = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join("");
        expect([of("added"), of("removed")]).toEqual([before, after]);
        expect(parts.every((part, index) => part.text !== "" && part.kind !== parts[index - 1]?.kind)).toBe(true);
      }),
    );
  });

  it("keeps as many words as can be kept in order", () => {
    const word = fc.constantFrom("ska ", "kan ", "bör ", "inte ");
    const text = fc.array(word, { maxLength: 7 });
    /** The length of the longest sequence that both share, by trying everything. */
    const longest = ([a, ...as]: string[], [b, ...bs]: string[]): number => {
      if (a === undefined || b === undefined) return 0;
      return a === b ? 1 + longest(as, bs) : Math.max(longest([a, ...as], bs), longest(as, [b, ...bs]));
    };
    fc.assert(
      fc.property(text, text, (before, after) => {
        const same = textDifference(before.join(""), after.join("")).filter((part) => part.kind === "same");
        const kept = same.flatMap((part) => part.text.match(/\S+\s*/gu) ?? []);
        expect(kept).toHaveLength(longest(before, after));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [2000, "same"],
    [2001, "removed"],
  ])("%i words against 2000 that are the same: beyond four million pairs the texts stand whole", (count, kind) => {
    const [before, after] = ["a ".repeat(count), "a ".repeat(2000)];
    expect(textDifference(before, after)[0]?.kind).toBe(kind);
  });
});
