import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareToLimit, formatQuantity, parseQuantity, type Direction } from "@/lib/domain/measure";
import { ok, refuse } from "@/lib/domain/outcome";

const NBSP = "\u00a0";

/** The comparison in one word and the difference as it is shown, or the reason why there is none. */
function judge(measured: string, direction: Direction, limit: string, unit: string): string {
  const result = compareToLimit({ limit, direction, unit }, measured);
  if (!result.ok) return result.reason;
  return `${result.value.verdict} ${formatQuantity(result.value.difference)}`.replaceAll(NBSP, " ");
}

describe("ORB-40 a measured value stands beside its guide value, compared exactly", () => {
  it.each([
    // measured, direction, limit, unit, outcome
    ["49,9", "AT_LEAST", "50", "%", "OUTSIDE 0,1 %"],
    ["49,9 %", "AT_LEAST", "50", "%", "OUTSIDE 0,1 %"],
    ["49.9", "AT_LEAST", "50", "procent", "OUTSIDE 0,1 procent"],
    ["49,99999", "AT_LEAST", "50", "%", "OUTSIDE 0,00001 %"],
    ["50", "AT_LEAST", "50", "%", "WITHIN 0 %"],
    ["50,0", "AT_LEAST", "50", "%", "WITHIN 0 %"],
    ["50,1", "AT_LEAST", "50", "%", "WITHIN 0,1 %"],
    ["50 procent", "AT_LEAST", "50", "%", "WITHIN 0 procent"],
    ["50%", "AT_LEAST", "50 %", "%", "WITHIN 0 %"],
    ["30", "AT_MOST", "30", "minuter", "WITHIN 0 minuter"],
    ["30,1", "AT_MOST", "30", "minuter", "OUTSIDE 0,1 minuter"],
    ["29", "AT_MOST", "30", "minuter", "WITHIN 1 minuter"],
    ["0:30", "AT_MOST", "30", "minuter", "WITHIN 0 min"],
    ["0:31", "AT_MOST", "30", "minuter", "OUTSIDE 1 min"],
    ["0,5 timmar", "AT_MOST", "30", "min", "WITHIN 0 min"],
    ["0,5 tim", "AT_MOST", "0:30", "min", "WITHIN 0 min"],
    ["0:30", "AT_MOST", "0,5", "timmar", "WITHIN 0 min"],
    ["1 tim 30 min", "AT_MOST", "90", "min", "WITHIN 0 min"],
    ["1tim30min", "AT_MOST", "90", "min", "WITHIN 0 min"],
    ["1 h 5 min", "AT_MOST", "1", "h", "OUTSIDE 5 min"],
    ["1,5 h", "AT_MOST", "1:30", "timmar", "WITHIN 0 min"],
    ["50 min", "AT_MOST", "1", "h", "WITHIN 10 min"],
    ["0,4 h", "AT_MOST", "30", "min", "WITHIN 6 min"],
    ["25:00", "AT_MOST", "24", "timmar", "OUTSIDE 60 min"],
    ["3601 sekunder", "AT_MOST", "1", "timme", "OUTSIDE 1 sekunder"],
    ["15", "AT_MOST", "14", "dagar", "OUTSIDE 1 dagar"],
    ["2 veckor", "AT_MOST", "14", "dagar", "WITHIN 0 dagar"],
    ["15 dagar", "AT_MOST", "2", "veckor", "OUTSIDE 1 dagar"],
    ["2 år", "AT_LEAST", "24", "månader", "WITHIN 0 månader"],
    ["1 199", "AT_LEAST", "1 200", "kr", "OUTSIDE 1 kr"],
    ["1 200 kronor", "AT_LEAST", "1200", "kr", "WITHIN 0 kronor"],
    ["3 personer", "AT_LEAST", "2", "personer", "WITHIN 1 personer"],
    ["3 st", "AT_LEAST", "2", "antal", "WITHIN 1 st"],
    ["3", "AT_LEAST", "2", "", "WITHIN 1"],
    ["3 st", "AT_LEAST", "2", "", "WITHIN 1 st"],
    ["-17", "AT_MOST", "-18", "°C", "OUTSIDE 1 °C"],
    ["−18,5 °C", "AT_MOST", "-18", "°C", "WITHIN 0,5 °C"],
    ["5 m2", "AT_LEAST", "6", "m2", "OUTSIDE 1 m2"],
    ["2", "AT_MOST", "2", "vardagar", "WITHIN 0 vardagar"],
    ["2 Vardagar", "AT_MOST", "2", "vardagar", "WITHIN 0 Vardagar"],
    ["1 gång/vecka", "AT_LEAST", "1", "Gång/vecka", "WITHIN 0 gång/vecka"],
    ["201 timmar/månad", "AT_MOST", "200", "timmar/månad", "OUTSIDE 1 timmar/månad"],
  ] as const)("%s, %s %s %s: %s", (measured, direction, limit, unit, outcome) => {
    expect(judge(measured, direction, limit, unit)).toBe(outcome);
  });
});

describe("what cannot be compared is refused, not guessed", () => {
  it.each([
    ["30 min", "50", "%", "unitMismatch"],
    ["0:30", "50", "%", "unitMismatch"],
    ["1 tim 30 min", "50", "dagar", "unitMismatch"],
    ["24 timmar", "1", "dag", "unitMismatch"],
    ["2 arbetsdagar", "2", "vardagar", "unitMismatch"],
    ["2 dagar", "2", "vardagar", "unitMismatch"],
    ["1 månad", "4", "veckor", "unitMismatch"],
    ["49,9 %", "2", "", "unitMismatch"],
    ["5 time", "5", "min", "unitMismatch"],
    ["3 personer", "3", "st", "unitMismatch"],
    ["3 personer", "3", "kr", "unitMismatch"],
    ["3 kr./mån", "3", "kr/mån", "unitMismatch"],
    ["30 sek", "30", "sekunder", "unitMismatch"],
    ["30 SEK", "30", "kr", "unitMismatch"],
    ["50", "50 min", "%", "unitMismatch"],
    ["25.000", "50", "kr", "ambiguousPoint"],
    ["50", "1.000", "kr", "ambiguousPoint"],
    ["", "50", "%", "notANumber"],
    ["%", "50", "%", "notANumber"],
    ["cirka 50", "50", "%", "notANumber"],
    ["> 50", "50", "%", "notANumber"],
    ["50-60", "50", "%", "notANumber"],
    ["50 – 60 %", "50", "%", "notANumber"],
    ["50 ?", "50", "%", "notANumber"],
    ["50 av 60", "50", "%", "notANumber"],
    ["0:60", "30", "min", "notANumber"],
    ["0:5", "30", "min", "notANumber"],
    ["1:30:00", "30", "min", "notANumber"],
    ["1 tim 90 min", "30", "min", "notANumber"],
    ["-0:30", "30", "min", "notANumber"],
    ["alltid", "50", "%", "notANumber"],
    ["50", "", "%", "notANumber"],
    ["50", "hälften", "%", "notANumber"],
  ] as const)("%j against %j %s: %s", (measured, limit, unit, reason) => {
    expect(compareToLimit({ limit, direction: "AT_LEAST", unit }, measured)).toEqual(refuse(reason));
  });
});

describe("units have several names", () => {
  it.each([
    ["minuter", ["min", "min.", "minut", "minuter", "MIN", "Minuter"]],
    ["timmar", ["h", "tim", "tim.", "timme", "timmar", "Tim"]],
    ["sekunder", ["s", "sekund", "sekunder"]],
    ["%", ["%", "procent", "Procent"]],
    ["dagar", ["dag", "dagar"]],
    ["veckor", ["vecka", "veckor"]],
    ["månader", ["mån", "mån.", "månad", "månader"]],
    ["år", ["år"]],
    ["st", ["st", "st.", "styck", "antal", ""]],
    ["personer", ["person", "personer"]],
    ["kr", ["kr", "kr.", "krona", "kronor"]],
    ["högskolepoäng", ["Högskolepoäng", "ho\u0308gskolepoa\u0308ng"]],
  ])("%s", (unit, names) => {
    for (const name of names) {
      const result = compareToLimit({ limit: "1", direction: "AT_LEAST", unit }, `1 ${name}`);
      expect(result, name).toMatchObject({
        ok: true,
        value: { verdict: "WITHIN", difference: { amount: { digits: 0n } } },
      });
    }
  });
});

describe("for any value and limit", () => {
  const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });
  const nearAndFar = cents.chain((limit) =>
    fc.tuple(fc.constant(limit), fc.oneof(cents, fc.integer({ min: limit - 2, max: limit + 2 }))),
  );
  const written = (value: number): string =>
    `${value < 0 ? "-" : ""}${String(Math.floor(Math.abs(value) / 100))},${String(Math.abs(value) % 100).padStart(2, "0")}`;

  it("minst and högst agree with whole hundredths, and only equality satisfies both", () => {
    fc.assert(
      fc.property(nearAndFar, ([limit, measured]) => {
        const verdict = (direction: Direction): string =>
          judge(written(measured), direction, written(limit), "%").split(" ")[0] ?? "";
        expect(verdict("AT_LEAST")).toBe(measured >= limit ? "WITHIN" : "OUTSIDE");
        expect(verdict("AT_MOST")).toBe(measured <= limit ? "WITHIN" : "OUTSIDE");
      }),
      { numRuns: 2000 },
    );
  });

  it("clock, minutes and hours are one length of time", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(59), (hours, minutes) => {
        const clock = `${String(hours)}:${String(minutes).padStart(2, "0")}`;
        expect(judge(clock, "AT_MOST", String(hours * 60 + minutes), "min")).toBe("WITHIN 0 min");
        expect(judge(clock, "AT_LEAST", `${String(hours)} tim ${String(minutes)} min`, "timmar")).toBe("WITHIN 0 min");
      }),
    );
  });
});

it.each([
  ["49,9", "%", "49,9 %"],
  ["49,90 %", "", "unitMismatch"],
  ["1200", "kr", "1 200 kr"],
  ["33,333333333333333333", "%", "33,333333333333333333 %"],
  ["0:30", "min", "30 min"],
  ["7", "", "7"],
  ["-18", "°C", "−18 °C"],
])("%s (%s) is shown as %s", (text, unit, shown) => {
  const quantity = parseQuantity(text, unit);
  expect(quantity.ok ? formatQuantity(quantity.value) : quantity.reason).toBe(shown.replaceAll(" ", NBSP));
});

it("a quantity keeps what was written", () => {
  expect(parseQuantity("49,90", "%")).toEqual(
    ok({ amount: { digits: 4990n, decimals: 2 }, unit: { kind: "share", size: 1, label: "%" } }),
  );
});
