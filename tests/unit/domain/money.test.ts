import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatKronor, ore, parseKronor } from "@/lib/domain/money";
import { ok, refuse } from "@/lib/domain/outcome";

describe("kronor as they are typed become whole öre", () => {
  it.each([
    ["25 000", 2_500_000],
    ["25\u00a0000", 2_500_000],
    ["25 000,50", 2_500_050],
    ["25000,5", 2_500_050],
    ["25000.5", 2_500_050],
    ["25 000 kr", 2_500_000],
    ["25 000,50\u00a0kr", 2_500_050],
    ["25000kr.", 2_500_000],
    ["25 000 kronor", 2_500_000],
    ["25 000 SEK", 2_500_000],
    ["0", 0],
    ["0,01", 1],
    ["0,1", 10],
    ["0,10", 10],
    ["1,15", 115],
    ["4,35", 435],
    ["1 234 567,89", 123_456_789],
    ["90071992547409,91", Number.MAX_SAFE_INTEGER],
  ])("%j is %i öre", (text, amount) => expect(parseKronor(text)).toEqual(ok(amount)));

  it.each([
    ["", "empty"],
    ["  ", "empty"],
    ["kr", "empty"],
    ["25.000", "ambiguousPoint"],
    ["25.000 kr", "ambiguousPoint"],
    ["25.000,50", "ambiguousPoint"],
    ["1,234.50", "ambiguousPoint"],
    ["-5", "negative"],
    ["−25 000", "negative"],
    ["–0,50", "negative"],
    ["25,000", "tooManyDecimals"],
    ["0,125", "tooManyDecimals"],
    ["0.125", "tooManyDecimals"],
    ["10,000000", "tooManyDecimals"],
    ["90071992547409,92", "tooLarge"],
    ["999999999999999999999", "tooLarge"],
    ["tjugofem tusen", "notANumber"],
    ["25 tkr", "notANumber"],
    ["2 mnkr", "notANumber"],
    ["25 00", "notANumber"],
    ["10 000 - 20 000", "notANumber"],
    ["ca 500", "notANumber"],
    ["kr 500", "notANumber"],
    ["500 EUR", "notANumber"],
  ] as const)("%j is refused: %s", (text, reason) => expect(parseKronor(text)).toEqual(refuse(reason)));
});

describe("an amount is shown whole, without a float in between", () => {
  it.each([
    [2_500_050, "25\u00a0000,50\u00a0kr"],
    [2_500_000, "25\u00a0000\u00a0kr"],
    [0, "0\u00a0kr"],
    [1, "0,01\u00a0kr"],
    [10, "0,10\u00a0kr"],
    [99, "0,99\u00a0kr"],
    [100_000, "1\u00a0000\u00a0kr"],
    [-2_500_050, "−25\u00a0000,50\u00a0kr"],
    [-1, "−0,01\u00a0kr"],
    [Number.MAX_SAFE_INTEGER, "90\u00a0071\u00a0992\u00a0547\u00a0409,91\u00a0kr"],
  ])("%i öre is %j", (amount, shown) => expect(formatKronor(ore(amount))).toBe(shown));

  it("every amount is read back exactly", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) => {
        expect(parseKronor(formatKronor(ore(amount)))).toEqual(ok(amount));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])("%d is no number of öre", (amount) => {
    expect(() => ore(amount)).toThrow("Not a whole number of öre");
  });
});
