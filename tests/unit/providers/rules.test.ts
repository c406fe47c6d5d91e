import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { REGIMES } from "@/lib/domain/methods";
import { agreementsAfter, endRefusal, numberRefusal } from "@/lib/features/providers/rules";

const MUNICIPALITY = "2299991006";
const COMPANY = "5299991025";

describe("PLAN-01 the number and the regime", () => {
  it.each([
    ["PRIVATE", COMPANY, null],
    ["MUNICIPALLY_OWNED", COMPANY, null],
    ["MUNICIPAL", COMPANY, "egenRegiHasTheMunicipalitysNumber"],
    ["PRIVATE", MUNICIPALITY, "municipalityIsEgenRegi"],
    ["MUNICIPALLY_OWNED", MUNICIPALITY, "municipalityIsEgenRegi"],
    ["MUNICIPAL", MUNICIPALITY, null],
  ] as const)("%s with %s: %s", (regime, orgNumber, expected) => {
    expect(numberRefusal({ regime, orgNumber }, MUNICIPALITY)).toBe(expected);
  });

  it.each(REGIMES)("an installation that does not know its own number refuses none: %s", (regime) => {
    expect(numberRefusal({ regime, orgNumber: COMPANY }, null)).toBeNull();
  });

  it("a company's form does not make it private: the regime is at least three-valued", () => {
    expect(REGIMES).toEqual(["PRIVATE", "MUNICIPAL", "MUNICIPALLY_OWNED"]);
  });
});

describe("ending", () => {
  const day = isoDate("2026-11-16");
  const agreement = (lastDay: string | null) => ({
    diaryNumber: "VON 1/2024",
    lastDay: lastDay === null ? null : isoDate(lastDay),
  });

  it.each([
    ["nothing there", [], [], null],
    ["an agreement until further notice", [agreement(null)], [], "agreementsInForce"],
    ["an agreement that ends the day after", [agreement("2026-11-17")], [], "agreementsInForce"],
    ["an agreement that ends the same day", [agreement("2026-11-16")], [], null],
    ["an activity that begins the day after", [], [null, isoDate("2026-11-17")], "startsAfterEnd"],
    ["an activity that begins the same day", [], [isoDate("2026-11-16")], null],
  ] as const)("%s: %s", (_when, agreements, starts, expected) => {
    expect(endRefusal({ agreements, starts }, day)).toBe(expected);
  });

  it("names the agreements that hold after the day", () => {
    const later = { diaryNumber: "VON 2/2024", lastDay: isoDate("2027-01-01") };
    expect(agreementsAfter({ agreements: [agreement("2026-01-01"), later], starts: [] }, day)).toEqual(["VON 2/2024"]);
  });
});
