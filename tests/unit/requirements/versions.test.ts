import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { limitText } from "@/lib/features/requirements/labels";
import { mayBecome, PROPOSAL_STATUSES } from "@/lib/features/proposals/rules";
import {
  endingRefusal,
  standingOfRequirement,
  timingRefusal,
  WORDING_FIELDS,
  wordingDifference,
  type Wording,
} from "@/lib/features/requirements/versions/rules";

const day = isoDate;
const version = (validFrom: string, validTo: string | null = null, published = true) => ({
  validFrom: day(validFrom),
  validTo: validTo === null ? null : day(validTo),
  published,
});

describe("where a requirement stands", () => {
  it.each([
    ["nothing published", [version("2020-01-01", null, false)], "draft"],
    ["in force", [version("2020-01-01")], "inForce"],
    ["in force, with a draft beside", [version("2020-01-01"), version("2027-01-01", null, false)], "inForce"],
    ["in force, the next one published", [version("2020-01-01"), version("2027-01-01")], "inForce"],
    ["to come", [version("2027-01-01")], "upcoming"],
    ["ended", [version("2020-01-01", "2026-11-15")], "ended"],
    ["its last day", [version("2020-01-01", "2026-11-16")], "inForce"],
    ["ended, and back later", [version("2020-01-01", "2026-06-30"), version("2027-01-01")], "upcoming"],
  ] as const)("%s", (_what, versions, expected) => {
    expect(standingOfRequirement(versions, day("2026-11-16"))).toBe(expected);
  });
});

describe("ORB-09 a published wording is followed, never rewritten", () => {
  const published = [version("2024-01-01"), version("2026-01-01")];
  it.each([
    ["2026-01-02", null],
    ["2026-01-01", "notAfterPublished"],
    ["2025-01-01", "notAfterPublished"],
  ])("a new one from %s", (from, expected) => {
    expect(timingRefusal(published, day(from))).toBe(expected);
  });
  it("the first may come from any day", () => {
    expect(timingRefusal([], day("1999-01-01"))).toBeNull();
  });

  it.each([
    ["after its first day", published, "2026-06-30", null],
    ["on its first day", published, "2026-01-01", null],
    ["before a later wording that is published", published, "2025-12-31", "newerWordingComing"],
    ["before the only one begins", [version("2026-01-01")], "2025-12-31", "endsBeforeItBegins"],
    ["nothing is published", [version("2026-01-01", null, false)], "2026-06-30", "nothingInForce"],
  ] as const)("its last day: %s", (_what, versions, validTo, expected) => {
    expect(endingRefusal(versions, day(validTo))).toBe(expected);
    expect(endingRefusal(versions.toReversed(), day(validTo))).toBe(expected);
  });
});

const WORDS: Wording = {
  title: "Kontaktman",
  text: "Inom 14 dagar.",
  focusArea: "Delaktighet",
  source: "GUIDELINE",
  sourceRef: null,
  verification: "Planer",
  laws: ["SoL", "HSL"],
  appliesTo: "ALL",
  methods: ["QUALITY_REQUIREMENTS", "ANNUAL"],
  qualityWork: false,
  limitValue: "14",
  limitDirection: "AT_MOST",
  unit: "dagar",
  guideValue: null,
  validTo: null,
};
const CHANGED: Wording = {
  title: "Kontaktperson",
  text: "Inom 10 dagar.",
  focusArea: "Trygghet",
  source: "LAW",
  sourceRef: "4 kap. 1 §",
  verification: null,
  laws: ["SoL"],
  appliesTo: "PRIVATE",
  methods: ["ANNUAL"],
  qualityWork: true,
  limitValue: "10",
  limitDirection: "AT_LEAST",
  unit: "timmar",
  guideValue: "7",
  validTo: day("2027-12-31"),
};

describe("the difference between two wordings", () => {
  it.each(WORDING_FIELDS)("sees %s, and nothing else", (field) => {
    expect(wordingDifference(WORDS, { ...WORDS, [field]: CHANGED[field] })).toEqual([field]);
  });
  it("sees all, and none; the order of laws and methods says nothing", () => {
    expect(wordingDifference(WORDS, CHANGED)).toEqual(WORDING_FIELDS);
    expect(
      wordingDifference(WORDS, { ...WORDS, laws: ["HSL", "SoL"], methods: ["ANNUAL", "QUALITY_REQUIREMENTS"] }),
    ).toEqual([]);
  });
});

describe("lists are compared by what they hold", () => {
  it.each([
    ["one more", ["SoL"], ["SoL", "HSL"]],
    ["one less", ["SoL", "HSL"], ["SoL"]],
    ["another", ["SoL", "HSL"], ["SoL", "LSS"]],
    ["the first", [], ["SoL"]],
  ])("%s", (_what, laws, next) => {
    expect(wordingDifference({ ...WORDS, laws }, { ...WORDS, laws: next })).toEqual(["laws"]);
  });
});

describe("PLAN-07 a proposal for the next procurement", () => {
  const pairs = PROPOSAL_STATUSES.flatMap((from) => PROPOSAL_STATUSES.map((to) => ({ from, to })));
  it.each(pairs)("from $from to $to", ({ from, to }) => {
    expect(mayBecome(from, to)).toBe((from === "OPEN") !== (to === "OPEN"));
  });
});

describe("a limit in words", () => {
  it.each([
    [{ limitValue: "49.5", limitDirection: "AT_LEAST", unit: "%" }, "minst 49,5\u00A0%"],
    [{ limitValue: "14", limitDirection: "AT_MOST", unit: "dagar" }, "högst 14\u00A0dagar"],
    [{ limitValue: "2", limitDirection: "AT_LEAST", unit: null }, "minst 2"],
    [{ limitValue: null, limitDirection: null, unit: null }, null],
  ] as const)("%o", (words, expected) => {
    expect(limitText(words)).toBe(expected);
  });
});
