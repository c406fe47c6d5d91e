import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { causeSentence, coverageSentence, daysLeftText, whySentence } from "@/lib/features/obligations/labels";
import type { StandingFacts } from "@/lib/features/obligations/queries";
import { OUT_OF_SCOPE } from "@/lib/features/obligations/rules";

const day = isoDate;
const facts = (over: Partial<StandingFacts>): StandingFacts => ({
  why: null,
  cause: "interval",
  lastDone: day("2023-12-12"),
  uncounted: null,
  runsFrom: day("2023-12-12"),
  dueBy: day("2026-12-12"),
  regime: "PRIVATE",
  startDate: null,
  endDate: null,
  competitiveFrom: null,
  ...over,
});

describe("ORB-20 why it is due, as a sentence", () => {
  it("after the last one", () => {
    expect(causeSentence(facts({}), 3)).toBe(
      "Senaste uppföljningen var 2023-12-12. Nästa ska vara gjord senast 2026-12-12, tre år senare (riktlinjen: minst en gång var tredje år).",
    );
    expect(causeSentence(facts({}), 1)).toContain("ett år senare (riktlinjen: minst en gång varje år)");
  });

  it.each([
    [{}, "avtalet började gälla"],
    [{ startDate: day("2022-01-01") }, "verksamheten startade"],
    [{ regime: "MUNICIPAL" }, "uppdraget började gälla"],
    [{ regime: "MUNICIPAL", competitiveFrom: day("2022-01-01") }, "verksamheten konkurrensutsattes"],
    [{ regime: "PRIVATE", competitiveFrom: day("2022-01-01") }, "avtalet började gälla"],
  ] as const)("never followed up: says what the time is counted from %o", (over, began) => {
    const never = {
      cause: "neverFollowedUp",
      lastDone: null,
      runsFrom: day("2022-01-01"),
      dueBy: day("2025-01-01"),
    } as const;
    expect(causeSentence(facts({ ...never, ...over }), 3)).toBe(
      `Har aldrig följts upp. Räknat från 2022-01-01, när ${began}, ska den första vara gjord senast 2025-01-01 (riktlinjen: minst en gång var tredje år).`,
    );
  });

  it("followed up before it came into scope", () => {
    const before = {
      cause: "beforeScope",
      lastDone: day("2018-03-01"),
      runsFrom: day("2026-01-01"),
      dueBy: day("2029-01-01"),
    } as const;
    expect(causeSentence(facts(before), 3)).toContain("Följdes upp 2018-03-01, men den tiden gick ut innan");
  });

  it("ORB-24 names a later follow-up that does not count, and is silent about an earlier one", () => {
    expect(causeSentence(facts({ uncounted: day("2025-09-09") }), 3)).toContain("Uppföljningen 2025-09-09 räknas inte");
    expect(causeSentence(facts({ uncounted: day("2020-09-09") }), 3)).not.toContain("räknas inte");
  });
});

describe("ORB-02 ORB-03 why it is out of scope, as a sentence", () => {
  it.each(OUT_OF_SCOPE)("%s", (why) => {
    const sentence = whySentence(facts({ why, cause: null, endDate: day("2026-01-01") }));
    expect(sentence).toMatch(/^[A-ZÅÄÖ].*\.$/);
    expect(causeSentence(facts({ why, cause: null, endDate: day("2026-01-01") }), 3)).toBe(sentence);
  });

  it("says from when egen regi comes in", () => {
    expect(whySentence(facts({ why: "notCompetitive", competitiveFrom: day("2027-01-01") }))).toContain("2027-01-01");
  });
});

it.each([
  [0, "i dag"],
  [1, "om 1\u00A0dag"],
  [-35, "35\u00A0dagar sen"],
  [-60, "60\u00A0dagar sen"],
  [-61, "2\u00A0månader sen"],
  [-729, "23\u00A0månader sen"],
  [-731, "2\u00A0år sen"],
])("%i days left: %s", (days, expected) => expect(daysLeftText(days)).toBe(expected));

it("sums up the coverage", () => {
  expect(coverageSentence({ inScope: 3, inTime: 1, late: 1, never: 1 })).toBe(
    "3\u00A0verksamheter omfattas: 1\u00A0är försenad, 1 är i tid och 1 väntar på sin första uppföljning.",
  );
  expect(coverageSentence({ inScope: 0, inTime: 0, late: 0, never: 0 })).toBe("Ingen verksamhet omfattas än.");
});
