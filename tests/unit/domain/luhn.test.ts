import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passesLuhn } from "@/lib/domain/luhn";

const DIGITS = Array.from("0123456789");
const digits = fc.stringMatching(/^\d{9}$/);
const completed = digits.map((nine) => nine + (DIGITS.find((d) => passesLuhn(nine + d)) ?? ""));

describe("the check digit", () => {
  it.each([
    ["5560160680", true],
    ["5299999010", true],
    ["1212121212", true],
    ["79927398713", true],
    ["5560160681", false],
    ["0000000001", false],
  ])("%s: %s", (number, expected) => expect(passesLuhn(number)).toBe(expected));

  it("exactly one digit completes any nine", () => {
    fc.assert(fc.property(digits, (nine) => DIGITS.filter((d) => passesLuhn(nine + d)).length === 1));
  });

  it("any single wrong digit is found", () => {
    fc.assert(
      fc.property(completed, fc.nat(9), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
        const wrong = (Number(number[place]) + shift) % 10;
        return !passesLuhn(number.slice(0, place) + String(wrong) + number.slice(place + 1));
      }),
    );
  });
});
