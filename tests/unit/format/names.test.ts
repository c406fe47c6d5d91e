import { describe, expect, it } from "vitest";
import { initials } from "@/lib/format/names";

describe("initials", () => {
  it.each([
    ["Ylva Granmosse", "YG"],
    ["åsa öberg", "ÅÖ"],
    ["A\u030Asa O\u0308berg", "ÅÖ"],
    ["Anna-Lena af Ek", "AE"],
    ["  Bo  ", "B"],
    ["", ""],
    ["👩‍⚕️ Sköterska", "👩‍⚕️S"],
  ])("%s", (name, shown) => {
    expect(initials(name)).toBe(shown);
  });
});
