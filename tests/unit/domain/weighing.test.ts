import { describe, expect, it } from "vitest";
import { isMinor, worstConsequence, type Scales } from "@/lib/domain/weighing";
import { orebro } from "@/lib/profiles/orebro";
import { weight } from "@/tests/unit/assessments/state";
import { OTHER_SCALES } from "@/tests/support/other-scales";

describe("ORB-58 minor is low frequency AND no or small consequence for all three", () => {
  const { scales } = orebro;
  const codes = (scale: readonly { code: string }[]) => scale.map((one) => one.code);
  const all = ({ frequency, consequence }: Scales) =>
    codes(frequency).flatMap((often) =>
      codes(consequence).flatMap((a) =>
        codes(consequence).flatMap((b) => codes(consequence).map((c) => ({ frequency: often, a, b, c }))),
      ),
    );
  const minorOf = (given: Scales) =>
    all(given).filter(({ frequency, a, b, c }) =>
      isMinor({ frequency, consequenceIndividual: a, consequenceMunicipality: b, consequenceProvider: c }, given),
    );
  it("ORB-58 every one of the 192 weighings", () => {
    const light = ["NONE", "SMALL"] as const;
    const expected = light.flatMap((a) => light.flatMap((b) => light.map((c) => ({ frequency: "LOW", a, b, c }))));
    expect(all(scales)).toHaveLength(192);
    expect(minorOf(scales)).toEqual(expected);
  });
  it("ORB-58 where another municipality draws the limit, it is drawn there", () => {
    const none = { a: "C0", b: "C0", c: "C0" };
    expect(all(OTHER_SCALES)).toHaveLength(500);
    expect(minorOf(OTHER_SCALES)).toEqual([
      { frequency: "ONCE", ...none },
      { frequency: "SOMETIMES", ...none },
    ]);
  });
  it.each(["frequency", "consequenceIndividual", "consequenceMunicipality", "consequenceProvider"] as const)(
    "ORB-58 is not minor where %s is a code that the scale does not hold",
    (part) => {
      expect(isMinor({ ...weight, [part]: "C0" }, scales)).toBe(false);
    },
  );
  it.each([
    ["NONE", "NONE", "NONE", "NONE"],
    ["NONE", "SMALL", "NONE", "SMALL"],
    ["LARGE", "NONE", "NONE", "LARGE"],
    ["NONE", "SMALL", "MODERATE", "MODERATE"],
    [null, "SMALL", null, "SMALL"],
    [null, null, null, null],
  ] as const)("ORB-58 the worst of %s, %s and %s: %s", (individual, municipality, provider, expected) => {
    const parties = {
      consequenceIndividual: individual,
      consequenceMunicipality: municipality,
      consequenceProvider: provider,
    };
    expect(worstConsequence({ frequency: "LOW", ...parties }, scales)?.code ?? null).toBe(expected);
  });
  it.each(["frequency", "consequenceIndividual", "consequenceMunicipality", "consequenceProvider"] as const)(
    "ORB-58 is not minor while %s is unweighed",
    (part) => {
      expect(isMinor(weight, scales)).toBe(true);
      expect(isMinor({ ...weight, [part]: null }, scales)).toBe(false);
    },
  );
});
