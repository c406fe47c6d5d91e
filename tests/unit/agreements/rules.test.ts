import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { recordOf } from "@/lib/domain/records";
import { REQUIRED_CLAUSES, TERMS } from "@/lib/features/agreements/terms/rules";
import {
  ACTIVATION_REFUSALS,
  activationRefusals,
  AGREEMENT_BASES,
  AGREEMENT_STATUSES,
  basesFor,
  deficiencies,
  endingRefusal,
  inForceOn,
  lastDay,
  sanctionsFor,
  standingOn,
  type AgreementFacts,
  type Terms,
} from "@/lib/features/agreements/rules";

const day = isoDate;
const terms = (over: Partial<Terms> = {}): Terms => ({
  laws: ["SoL"],
  startDate: day("2026-01-01"),
  endDate: day("2028-12-31"),
  extensionTo: null,
  allowedSanctions: [],
  ...recordOf(REQUIRED_CLAUSES.map((clause) => [clause, `${TERMS[clause].label}.`])),
  ...over,
});
type Over = Partial<Omit<AgreementFacts, "terms">> & Readonly<{ terms?: Partial<Terms> }>;
const facts = ({ terms: own, ...over }: Over = {}): AgreementFacts => ({
  basis: "LOV",
  regime: "PRIVATE",
  activityCount: 1,
  ...over,
  terms: terms(own),
});

describe("what stops terms from being set in force", () => {
  it.each([
    ["nothing is missing", {}, []],
    ["ORB-01 no law", { terms: { laws: [] } }, ["lawMissing"]],
    ["ORB-01 one contract covering both HSL and SoL", { terms: { laws: ["HSL", "SoL"] } }, []],
    ["no start", { terms: { startDate: null } }, ["startMissing"]],
    ["no activity", { activityCount: 0 }, ["activityMissing"]],
    ["ORB-09 a contract with egen regi", { regime: "MUNICIPAL" }, ["basisDoesNotFitRegime"]],
    ["ORB-09 a commission to a company", { basis: "COMMISSION" }, ["basisDoesNotFitRegime"]],
    ["ORB-09 a commission to egen regi", { basis: "COMMISSION", regime: "MUNICIPAL" }, []],
    ["PLAN-01 a contract with a company that the municipality owns", { regime: "MUNICIPALLY_OWNED" }, []],
    [
      "PLAN-01 a commission to a company that the municipality owns",
      { basis: "COMMISSION", regime: "MUNICIPALLY_OWNED" },
      ["basisDoesNotFitRegime"],
    ],
    [
      "ORB-51 a commission with a sanction",
      { basis: "COMMISSION", regime: "MUNICIPAL", terms: { allowedSanctions: ["FINE"] } },
      ["commissionHasSanctions"],
    ],
    ["ORB-56 suspension under LOV", { terms: { allowedSanctions: ["SUSPENSION"] } }, []],
    [
      "ORB-56 suspension under LOU",
      { basis: "LOU", terms: { allowedSanctions: ["SUSPENSION"] } },
      ["suspensionOnlyUnderLov"],
    ],
    [
      "PLAN-02 suspension under IOP",
      { basis: "IOP", terms: { allowedSanctions: ["SUSPENSION"] } },
      ["suspensionOnlyUnderLov"],
    ],
    ["PLAN-02 an IOP with a fine", { basis: "IOP", terms: { allowedSanctions: ["FINE"] } }, []],
    ["a missing clause is a deficiency, not a hindrance", { terms: { insightClause: null, followUpClause: null } }, []],
  ] as const)("%s", (_what, over, expected) => {
    expect(activationRefusals(facts(over))).toEqual(expected);
  });

  it("ORB-01 names everything at once, in the order of the form", () => {
    const empty = facts({
      basis: "COMMISSION",
      activityCount: 0,
      terms: { laws: [], startDate: null, allowedSanctions: ["SUSPENSION"] },
    });
    expect(activationRefusals(empty)).toEqual(ACTIVATION_REFUSALS);
  });

  it("ORB-01 PLAN-02 offers LOV, LOU and IOP to every company, and the commission to egen regi alone", () => {
    expect(basesFor("PRIVATE")).toEqual(["LOV", "LOU", "IOP"]);
    expect(basesFor("MUNICIPALLY_OWNED")).toEqual(["LOV", "LOU", "IOP"]);
    expect(basesFor("MUNICIPAL")).toEqual(["COMMISSION"]);
  });

  it("every ground offered with its own sanctions may be set in force", () => {
    for (const regime of ["PRIVATE", "MUNICIPAL", "MUNICIPALLY_OWNED"] as const)
      for (const basis of basesFor(regime))
        expect(activationRefusals(facts({ regime, basis, terms: { allowedSanctions: sanctionsFor(basis) } }))).toEqual(
          [],
        );
    expect(AGREEMENT_BASES.map((basis) => sanctionsFor(basis).length)).toEqual([6, 5, 5, 0]);
  });
});

describe("deficiencies of a contract", () => {
  const none = { insightClause: null, followUpClause: null };
  it.each([
    [
      "ORB-14 PLAN-04 a private contract without either",
      { terms: none },
      ["insightClauseMissing", "followUpClauseMissing"],
    ],
    ["ORB-14 spaces are no clause", { terms: { insightClause: " \n" } }, ["insightClauseMissing"]],
    [
      "ORB-14 egen regi is not asked for insight",
      { basis: "COMMISSION", regime: "MUNICIPAL", terms: { insightClause: null } },
      [],
    ],
    [
      "ORB-14 nor is the municipality's own company",
      { regime: "MUNICIPALLY_OWNED", terms: { insightClause: null } },
      [],
    ],
    [
      "PLAN-04 egen regi included",
      { basis: "COMMISSION", regime: "MUNICIPAL", terms: none },
      ["followUpClauseMissing"],
    ],
    [
      "PLAN-04 the municipality's own company included",
      { regime: "MUNICIPALLY_OWNED", terms: none },
      ["followUpClauseMissing"],
    ],
    [
      "ENK-02 a contract that does not ask the provider to take part",
      { terms: { participationClause: "" } },
      ["participationClauseMissing"],
    ],
    [
      "ENK-02 the municipality's own company included: it has a contract",
      { regime: "MUNICIPALLY_OWNED", terms: { participationClause: null } },
      ["participationClauseMissing"],
    ],
    [
      "ENK-02 speaks of contracts: a commission does not lack it",
      { basis: "COMMISSION", regime: "MUNICIPAL", terms: { participationClause: null } },
      [],
    ],
    ["all are there", {}, []],
  ] as const)("%s", (_what, over, expected) => {
    expect(deficiencies(facts(over))).toEqual(expected);
  });
});

describe("what is in force on a day", () => {
  const prices = [
    { validFrom: day("2026-07-01"), text: "412 kronor" },
    { validFrom: day("2025-01-01"), text: "398 kronor" },
  ];
  it.each([
    ["the day before the first", "2024-12-31", null],
    ["its first day", "2025-01-01", "398 kronor"],
    ["ORB-18 the last day before the price changes", "2026-06-30", "398 kronor"],
    ["ORB-18 the day the price changes", "2026-07-01", "412 kronor"],
    ["long after", "2040-01-01", "412 kronor"],
  ])("%s", (_what, on, expected) => {
    expect(inForceOn(prices, day(on))?.text ?? null).toBe(expected);
    expect(inForceOn(prices.toReversed(), day(on))?.text ?? null).toBe(expected);
  });

  it.each([
    ["until further notice", { endDate: null }, null, null],
    ["its own end", {}, null, "2028-12-31"],
    ["extended", { extensionTo: day("2030-12-31") }, null, "2030-12-31"],
    ["ended before its time", { extensionTo: day("2030-12-31") }, "2027-05-31", "2027-05-31"],
    ["until further notice, then ended", { endDate: null }, "2027-05-31", "2027-05-31"],
  ] as const)("last day: %s", (_what, over, endedOn, expected) => {
    expect(lastDay(terms(over), endedOn && day(endedOn))).toBe(expected);
  });
});

describe("where an agreement stands", () => {
  const days = { firstDay: day("2026-01-01"), lastDay: day("2026-12-31") };
  const at = (today: string, over = {}) => standingOn({ status: "ACTIVE", ...days, ...over }, day(today));
  it.each([
    ["2025-12-31", {}, "upcoming"],
    ["2026-01-01", {}, "inForce"],
    ["2026-12-31", {}, "inForce"],
    ["2027-01-01", {}, "ended"],
    ["2099-01-01", { lastDay: null }, "inForce"],
    ["2026-06-01", { status: "DRAFT" }, "draft"],
    ["2026-06-01", { firstDay: null }, "draft"],
    // Ended with its last day still to come: it holds until then.
    ["2026-06-01", { status: "ENDED" }, "inForce"],
    ["2027-01-01", { status: "TERMINATED" }, "ended"],
  ] as const)("on %s, %o: %s", (today, over, expected) => {
    expect(at(today, over)).toBe(expected);
  });
});

describe("ending an agreement before its terms run out", () => {
  const given = { status: "ACTIVE", firstDay: day("2026-01-01"), termsLastDay: day("2028-12-31") } as const;
  it.each([
    ["within its terms", {}, "2027-06-30", null],
    ["on its first day", {}, "2026-01-01", null],
    ["on its last day", {}, "2028-12-31", null],
    ["until further notice", { termsLastDay: null }, "2099-12-31", null],
    ["before it begins", {}, "2025-12-31", "endsBeforeItBegins"],
    ["after its terms: that is an extension", {}, "2029-01-01", "endsAfterItsTerms"],
    ["never set in force", { firstDay: null }, "2027-06-30", "neverInForce"],
  ] as const)("%s", (_what, over, date, expected) => {
    expect(endingRefusal({ ...given, ...over }, day(date))).toBe(expected);
  });

  it.each(AGREEMENT_STATUSES)("status %s", (status) => {
    const expected = { DRAFT: "neverInForce", ACTIVE: null, ENDED: "alreadyEnded", TERMINATED: "alreadyEnded" }[status];
    expect(endingRefusal({ ...given, status }, day("2027-06-30"))).toBe(expected);
  });
});
