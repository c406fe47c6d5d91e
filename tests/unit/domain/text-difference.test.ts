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

  it("sets very long texts against each other whole, in no time", () => {
    const [before, after] = ["a ".repeat(3000), "b ".repeat(3000)];
    expect(textDifference(before, after)).toEqual([
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]);
  });
});
