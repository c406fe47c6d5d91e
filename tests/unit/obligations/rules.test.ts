import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import {
  coverageOf,
  standingOf,
  sumCoverage,
  urgencyOf,
  type ActivityFacts,
  type DoneFollowUp,
  type Standing,
} from "@/lib/features/obligations/rules";
import { orebro } from "@/lib/profiles/orebro";
import { METHODS, type Method } from "@/lib/domain/methods";
import type { Profile } from "@/lib/profiles/schema";

const day = isoDate;
const today = day("2026-11-16");
const since = (startDate: string, lastDay: string | null = null) => ({
  startDate: day(startDate),
  lastDay: lastDay === null ? null : day(lastDay),
});
const visited = (concludedOn: string, over: Partial<DoneFollowUp> = {}): DoneFollowUp => ({
  method: "QUALITY_REQUIREMENTS",
  concludedOn: day(concludedOn),
  onSiteVisit: true,
  ...over,
});
const facts = (over: Partial<ActivityFacts> = {}): ActivityFacts => ({
  activityId: "a",
  regime: "PRIVATE",
  competitiveFrom: null,
  startDate: null,
  endDate: null,
  singlePlace: false,
  agreements: [since("2022-01-01")],
  done: [],
  ...over,
});
const standing = (over: Partial<ActivityFacts>, profile: Profile = orebro) => standingOf(facts(over), profile, today);
const due = (over: Partial<ActivityFacts>, profile: Profile = orebro) => {
  const found = standing(over, profile);
  return found?.inScope ? [found.obligation.cause, found.obligation.runsFrom, found.obligation.dueBy] : found?.why;
};
const egenRegi = (competitiveFrom: string | null, over: Partial<ActivityFacts> = {}): Partial<ActivityFacts> => ({
  regime: "MUNICIPAL",
  competitiveFrom: competitiveFrom === null ? null : day(competitiveFrom),
  ...over,
});

describe("ORB-20 at least every third year", () => {
  it.each([
    ["never followed up: from contract start", {}, ["neverFollowedUp", "2022-01-01", "2025-01-01"]],
    [
      "never followed up, the activity began later",
      { startDate: day("2023-06-01") },
      ["neverFollowedUp", "2023-06-01", "2026-06-01"],
    ],
    ["followed up once", { done: [visited("2023-12-12")] }, ["interval", "2023-12-12", "2026-12-12"]],
    [
      "more often is allowed, the newest counts",
      { done: [visited("2025-03-01"), visited("2023-12-12"), visited("2024-05-05")] },
      ["interval", "2025-03-01", "2028-03-01"],
    ],
    ["on 29 February", { done: [visited("2024-02-29")] }, ["interval", "2024-02-29", "2027-02-28"]],
    [
      "before the contract that is registered",
      { agreements: [since("2025-01-01")], done: [visited("2023-12-12")] },
      ["interval", "2023-12-12", "2026-12-12"],
    ],
    [
      "so long ago that its time ran out before the contract: from the contract",
      { agreements: [since("2026-01-01")], done: [visited("2018-03-01")] },
      ["beforeScope", "2026-01-01", "2029-01-01"],
    ],
    [
      "its time runs out on the very first day of the contract",
      { agreements: [since("2024-03-01")], done: [visited("2021-03-01")] },
      ["interval", "2021-03-01", "2024-03-01"],
    ],
    [
      "its time ran out the day before",
      { agreements: [since("2024-03-01")], done: [visited("2021-02-28")] },
      ["beforeScope", "2024-03-01", "2027-03-01"],
    ],
  ] as const)("%s", (_when, over, expected) => expect(due(over)).toEqual(expected));

  it.each(METHODS)("only method 1 resets the clock: %s", (method) => {
    const expected = method === "QUALITY_REQUIREMENTS" ? "2029-01-15" : "2025-01-01";
    expect(due({ done: [visited("2026-01-15", { method })] })?.[2]).toBe(expected);
  });

  it("ORB-24 without a visit on site (imported without one, or a digital meeting) it does not count, and is named", () => {
    const found = standing({ done: [visited("2023-12-12"), visited("2025-09-09", { onSiteVisit: false })] });
    expect(found).toMatchObject({
      obligation: { lastDone: "2023-12-12", uncounted: "2025-09-09", dueBy: "2026-12-12" },
    });
    expect(standing({ done: [visited("2025-09-09", { onSiteVisit: false })] })).toMatchObject({
      obligation: { lastDone: null, uncounted: "2025-09-09", cause: "neverFollowedUp" },
    });
    expect(standing({ done: [visited("2023-12-12")] })).toMatchObject({ obligation: { uncounted: null } });
  });

  it("a profile without a minimum of visits counts it", () => {
    const methods = {
      ...orebro.methods,
      QUALITY_REQUIREMENTS: { ...orebro.methods.QUALITY_REQUIREMENTS, minSiteVisits: 0 },
    };
    expect(due({ done: [visited("2025-09-09", { onSiteVisit: false })] }, { ...orebro, methods })?.[2]).toBe(
      "2028-09-09",
    );
  });

  it("without an interval in the profile nothing is called late (V10), but what is out of scope stays out", () => {
    const methods = {
      ...orebro.methods,
      QUALITY_REQUIREMENTS: { ...orebro.methods.QUALITY_REQUIREMENTS, intervalYears: null },
    };
    expect(standing({}, { ...orebro, methods })).toBeNull();
    expect(due({ singlePlace: true }, { ...orebro, methods })).toBe("singlePlace");
  });
});

describe("ORB-20 several agreements, ended agreements", () => {
  it.each([
    ["none", [], "noAgreement"],
    ["ended yesterday", [since("2022-01-01", "2026-11-15")], "agreementEnded"],
    ["ends today", [since("2022-01-01", "2026-11-16")], "2022-01-01"],
    ["begins tomorrow", [since("2026-11-17")], "notBegun"],
    ["begins today", [since("2026-11-16")], "2026-11-16"],
    [
      "one ended, one in force the day after: unbroken",
      [since("2020-01-01", "2023-12-31"), since("2024-01-01")],
      "2020-01-01",
    ],
    [
      "three in a row, in any order",
      [since("2024-01-01"), since("2018-01-01", "2019-12-31"), since("2020-01-01", "2023-12-31")],
      "2018-01-01",
    ],
    ["took over today", [since("2026-11-16"), since("2020-01-01", "2026-11-15")], "2020-01-01"],
    ["a day between: from the new one", [since("2020-01-01", "2023-12-30"), since("2024-01-01")], "2024-01-01"],
    ["one without end below another", [since("2021-01-01"), since("2023-01-01", "2027-01-01")], "2021-01-01"],
    ["two at once: from the first", [since("2023-01-01", "2027-01-01"), since("2021-01-01")], "2021-01-01"],
    ["one ended, one yet to come", [since("2020-01-01", "2023-12-31"), since("2027-01-01")], "notBegun"],
    ["one in force, one yet to come", [since("2020-01-01"), since("2027-01-01")], "2020-01-01"],
  ] as const)("%s", (_when, agreements, expected) => {
    const found = standing({ agreements });
    expect(found?.inScope ? found.obligation.runsFrom : found?.why).toBe(expected);
  });

  it("a provider with two contracts for an activity is due once", () => {
    const found = standing({ agreements: [since("2021-01-01"), since("2023-01-01")] });
    expect(coverageOf(found ? [found] : [], today).inScope).toBe(1);
  });
});

describe("ORB-02 egen regi is in scope only where it has been exposed to competition", () => {
  it.each([
    ["never exposed", egenRegi(null), "notCompetitive"],
    ["exposed from tomorrow", egenRegi("2026-11-17"), "notCompetitive"],
    ["exposed from today: in from that date", egenRegi("2026-11-16"), "2026-11-16"],
    ["exposed before the commission began", egenRegi("2015-01-01"), "2022-01-01"],
    [
      "marked later, followed up before: not late from its first day",
      egenRegi("2026-06-01", { done: [visited("2020-05-05")] }),
      "2026-06-01",
    ],
    [
      "marked later, followed up within three years: that one counts",
      egenRegi("2026-06-01", { done: [visited("2024-05-05")] }),
      "2024-05-05",
    ],
  ] as const)("%s", (_when, over, expected) => {
    const found = standing(over);
    expect(found?.inScope ? found.obligation.runsFrom : found?.why).toBe(expected);
  });

  it.each(["PRIVATE", "MUNICIPALLY_OWNED"] as const)("%s needs no such mark", (regime) => {
    expect(standing({ regime })).toMatchObject({ inScope: true });
  });

  it("where the municipality follows up all its own, the mark decides nothing", () => {
    expect(due(egenRegi(null), { ...orebro, municipalScope: "ALL" })?.[1]).toBe("2022-01-01");
    expect(due(egenRegi("2025-01-01"), { ...orebro, municipalScope: "ALL" })?.[1]).toBe("2022-01-01");
  });
});

describe("ORB-03 outside contract-level follow-up", () => {
  it.each([
    ["a single-place purchase", { singlePlace: true }, "singlePlace"],
    ["a single-place purchase without agreement", { singlePlace: true, agreements: [] }, "singlePlace"],
    ["ended yesterday", { endDate: day("2026-11-15") }, "activityEnded"],
    ["begins tomorrow", { startDate: day("2026-11-17") }, "notBegun"],
  ] as const)("%s", (_when, over, expected) => {
    expect(due(over)).toBe(expected);
  });

  it("on its last day and its first day it is in", () => {
    expect(standing({ endDate: today })).toMatchObject({ inScope: true });
    expect(standing({ startDate: today })).toMatchObject({ inScope: true });
  });

  it("a single place does not lower the coverage figure", () => {
    const all = [standing({ done: [visited("2026-01-01")] }), standing({ singlePlace: true })].filter(
      (one) => one !== null,
    );
    expect(coverageOf(all, today)).toEqual({ inScope: 1, inTime: 1, late: 0, never: 0 });
  });
});

describe("coverage and urgency", () => {
  const inScope = (over: Partial<ActivityFacts>): Standing => {
    const found = standing(over);
    if (!found) throw new Error("in scope");
    return found;
  };

  it("counts each activity once", () => {
    const all = [
      inScope({ done: [visited("2025-01-01")] }),
      inScope({ done: [visited("2023-11-16")] }), // due today: in time
      inScope({ done: [visited("2023-11-15")] }), // due yesterday
      inScope({}), // never, and its three years have passed
      inScope({ agreements: [since("2026-01-01")] }), // never, still within its first period
      inScope({ agreements: [since("2026-01-01")], done: [visited("2018-03-01")] }),
      inScope({ singlePlace: true }),
    ];
    expect(coverageOf(all, today)).toEqual({ inScope: 6, inTime: 2, late: 2, never: 2 });
  });

  it("adds up areas to the row of all", () => {
    const one = { inScope: 6, inTime: 3, late: 2, never: 1 };
    expect(sumCoverage([one, { inScope: 4, inTime: 1, late: 0, never: 3 }])).toEqual({
      inScope: 10,
      inTime: 4,
      late: 2,
      never: 4,
    });
    expect(sumCoverage([])).toEqual({ inScope: 0, inTime: 0, late: 0, never: 0 });
  });

  it.each([
    ["2026-11-15", "late"],
    ["2026-11-16", "soon"],
    ["2027-05-18", "soon"],
    ["2027-05-19", "later"],
  ])("due %s is %s", (dueBy, expected) => expect(urgencyOf(day(dueBy), today)).toBe(expected));
});

it("knows every method of the profile", () => {
  const known: readonly Method[] = METHODS;
  expect(Object.keys(orebro.methods)).toEqual(known);
});
