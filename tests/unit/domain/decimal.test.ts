import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absolute, formatDecimal, multiply, parseDecimal, subtract, type Decimal } from "@/lib/domain/decimal";
import { ok, refuse } from "@/lib/domain/outcome";

const decimal = (digits: bigint, decimals: number): Decimal => ({ digits, decimals });
const anyDecimal = fc.record({ digits: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), decimals: fc.nat(8) });

function read(text: string): Decimal {
  const parsed = parseDecimal(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  return parsed.value;
}

describe("a number as people write it", () => {
  it.each([
    ["50", 50n, 0],
    ["49,9", 499n, 1],
    ["49.9", 499n, 1],
    ["49,90", 4990n, 2],
    ["0", 0n, 0],
    ["007", 7n, 0],
    ["25 000", 25000n, 0],
    ["25\u00a0000,50", 2500050n, 2],
    ["25\u202f000", 25000n, 0],
    ["25\u2009000", 25000n, 0],
    ["1 234 567,89", 123456789n, 2],
    ["123 456", 123456n, 0],
    ["25 000.5", 250005n, 1],
    ["0.125", 125n, 3],
    ["25,000", 25000n, 3],
    ["1234.567", 1234567n, 3],
    ["12.3456", 123456n, 4],
    ["-18", -18n, 0],
    ["−18,5", -185n, 1],
    ["–1 000", -1000n, 0],
    [" 50\u00a0", 50n, 0],
    ["5\u00ad0", 50n, 0],
    ["12345678901234567890,1", 123456789012345678901n, 1],
  ])("%j", (text, digits, decimals) => expect(parseDecimal(text)).toEqual(ok({ digits, decimals })));

  it.each(["25.000", "-25.000", "1.234.567", "25.000,50", "1,234.50", "12,345.6", "1,234,567.5", "999.999"])(
    "%s: a point that may part thousands is not guessed",
    (text) => expect(parseDecimal(text)).toEqual(refuse("ambiguousPoint")),
  );

  it.each([
    "",
    " ",
    "-",
    ",5",
    "5,",
    ".5",
    "1,2,3",
    "1.2.3",
    "2 50 00",
    "25 00",
    "2500 000",
    "25  000",
    "25 000 00",
    "1,5 000",
    "--5",
    "- 5",
    "5-",
    "+5",
    "50-60",
    "1,234.5 kr",
    "ca 1,234.5",
    "1e5",
    "0x10",
    "fem",
    "5 st",
    "ca 5",
    "½",
    "٥",
    "Infinity",
  ])("%j is not a number", (text) => expect(parseDecimal(text)).toEqual(refuse("notANumber")));
});

describe("exact arithmetic", () => {
  it.each([
    [decimal(499n, 1), decimal(50n, 0), decimal(-1n, 1)],
    [decimal(3n, 1), decimal(1n, 1), decimal(2n, 1)],
    [decimal(1n, 0), decimal(1n, 3), decimal(999n, 3)],
  ])("%o − %o", (a, b, expected) => expect(subtract(a, b)).toEqual(expected));

  it("a − b and b − a are opposites, and a − a is nothing", () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        expect(subtract(a, b).digits).toBe(-subtract(b, a).digits);
        expect(subtract(a, a).digits).toBe(0n);
        expect(subtract(a, b).decimals).toBe(Math.max(a.decimals, b.decimals));
      }),
    );
  });

  it("multiplies, and drops a sign", () => {
    expect(multiply(decimal(5n, 1), 60)).toEqual(decimal(300n, 1));
    expect(absolute(decimal(-5n, 1))).toEqual(decimal(5n, 1));
    expect(absolute(decimal(5n, 1))).toEqual(decimal(5n, 1));
  });
});

describe("shown in Swedish, never rounded", () => {
  it.each([
    [decimal(499n, 1), "49,9"],
    [decimal(4990n, 2), "49,9"],
    [decimal(500n, 1), "50"],
    [decimal(5000n, 0), "5\u00a0000"],
    [decimal(1234567890n, 0), "1\u00a0234\u00a0567\u00a0890"],
    [decimal(123456789n, 6), "123,456789"],
    [decimal(1n, 4), "0,0001"],
    [decimal(-1n, 1), "−0,1"],
    [decimal(-123456n, 2), "−1\u00a0234,56"],
    [decimal(0n, 2), "0"],
    [decimal(999n, 0), "999"],
  ])("%o is %s", (value, shown) => expect(formatDecimal(value)).toBe(shown));

  it("what is shown is read back as the same number", () => {
    fc.assert(
      fc.property(anyDecimal, (value) => subtract(read(formatDecimal(value)), value).digits === 0n),
      { numRuns: 2000 },
    );
  });
});
