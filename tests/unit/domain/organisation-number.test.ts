import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  formatOrganisationNumber,
  isOrganisationNumber,
  normaliseOrganisationNumber,
} from "@/lib/domain/organisation-number";
import { passesLuhn } from "@/lib/domain/luhn";
import { ok, refuse } from "@/lib/domain/outcome";

const read = (name: string): string => readFileSync(new URL(`../../data/numbers/${name}`, import.meta.url), "utf8");
const listed = z
  .array(z.object({ input: z.string(), short_format: z.string(), valid: z.boolean(), type: z.string() }))
  .parse(JSON.parse(read("organisation-numbers.json")));
const funds = z
  .array(z.object({ short_format: z.string() }))
  .parse(JSON.parse(read("organisation-numbers-of-funds.json")));
const persons = read("personal-numbers-500.csv").trim().split("\n").slice(1);

describe("one company, however its number is written", () => {
  it.each([
    "529999-9010",
    "5299999010",
    "165299999010",
    "16529999-9010",
    "529999\u00a09010",
    "\u00a0529999-9010 ",
    "529999\u20119010",
    "529999–9010",
    "529999−9010",
    "529999\u00ad-9010",
    "529 999 - 9010",
    "52 99 99 90 10",
    "\ufeff529999\u202f9010\t",
  ])("%j", (written) => expect(normaliseOrganisationNumber(written)).toEqual(ok("5299999010")));
});

describe("each refusal is named, and none carries the number along", () => {
  it.each([
    ["", "empty"],
    [" \u00a0\t", "empty"],
    ["\u00ad", "empty"],
    ["-", "empty"],
    ["saknas", "notDigits"],
    ["SE529999901001", "notDigits"],
    ["529999.9010", "notDigits"],
    ["529999+9010", "notDigits"],
    ["52999990IO", "notDigits"],
    ["٥٢٩٩٩٩٩٠١٠", "notDigits"],
    ["529999901", "wrongLength"],
    ["52999990100", "wrongLength"],
    ["175299999010", "wrongLength"],
    ["9191212121212", "wrongLength"],
    ["1912121212121", "wrongLength"],
    ["5299999010 5299999010", "wrongLength"],
    ["529999-9011", "wrongCheckDigit"],
    ["165299999011", "wrongCheckDigit"],
    ["5920999010", "wrongCheckDigit"],
  ] as const)("%j: %s", (written, reason) => {
    expect(normaliseOrganisationNumber(written)).toEqual(refuse(reason));
  });
});

describe("ORB-43 a sole trader's number is a personal number: never a key, never shown", () => {
  it.each([
    ["121212-1212", "personal number"],
    ["121212+1212", "older than a hundred"],
    ["191212121212", "twelve digits"],
    ["201212121212", "this century"],
    ["189001019802", "the century before last"],
    ["161212121212", "behind a company's prefix"],
    ["790688-9972", "samordningsnummer"],
    ["197906889972", "samordningsnummer, twelve digits"],
    ["121212-1213", "mistyped check digit"],
    ["991912-1212", "mistyped month"],
    ["195299999010", "a company's digits behind a person's century"],
  ])("%s (%s)", (written) => {
    expect(normaliseOrganisationNumber(written)).toEqual(refuse("personalNumber"));
    expect(formatOrganisationNumber(written)).toBe("******-****");
  });

  it("every test person of the tax agency, with ten digits and with twelve", () => {
    expect(persons).toHaveLength(500);
    const taken = persons.filter(
      (p) => normaliseOrganisationNumber(p).ok || normaliseOrganisationNumber(p.slice(2)).ok,
    );
    expect(taken).toEqual([]);
  });
});

describe("the public list of test numbers", () => {
  it.each(listed)("$input $type $valid", ({ input, short_format, type, valid }) => {
    const expected =
      type === "Enskild firma" ? refuse("personalNumber") : valid ? ok(short_format) : refuse("wrongCheckDigit");
    expect(normaliseOrganisationNumber(input)).toEqual(expected);
  });

  it.each(funds)("$short_format is a fund", ({ short_format }) => {
    expect(normaliseOrganisationNumber(short_format)).toEqual(ok(short_format));
  });
});

const organisations = fc
  .tuple(fc.stringMatching(/^[2356789]\d[2-9]\d{6}$/), fc.nat(9))
  .map(([nine, last]) => nine + String(last));

describe("any number", () => {
  it("is taken exactly when its check digit is right, and comes back from its display form", () => {
    fc.assert(
      fc.property(organisations, (number) => {
        const result = normaliseOrganisationNumber(number);
        expect(result).toEqual(passesLuhn(number) ? ok(number) : refuse("wrongCheckDigit"));
        expect(isOrganisationNumber(number)).toBe(result.ok);
        if (result.ok) expect(normaliseOrganisationNumber(formatOrganisationNumber(result.value))).toEqual(result);
      }),
      { numRuns: 2000 },
    );
  });

  it("is shown with a hyphen", () => expect(formatOrganisationNumber("5299999010")).toBe("529999-9010"));

  it("never throws, whatever is typed", () => {
    const anything = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });
    fc.assert(fc.property(anything, (text) => typeof normaliseOrganisationNumber(text).ok === "boolean"));
  });

  it.each(["529999-9010", "x5299999010", "5299999010x", "52999990101", "05299999010"])(
    "%s is not the canonical form",
    (text) => {
      expect(isOrganisationNumber(text)).toBe(false);
    },
  );
});
