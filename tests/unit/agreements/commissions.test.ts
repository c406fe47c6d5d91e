import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import {
  copiedWording,
  driftsFrom,
  firstAnswer,
  ORIGIN_STATES,
  possibleActs,
} from "@/lib/features/agreements/commissions/rules";
import { APPLIES_TO, REQUIREMENT_SOURCES } from "@/lib/features/requirements/rules";
import type { Wording } from "@/lib/features/requirements/versions/rules";

const WORDS = {
  title: "Kontaktman",
  text: "Kontaktman utses inom 14 dagar.",
  focusArea: "Delaktighet",
  sourceRef: "punkt 4.6",
  verification: "Genomförandeplaner",
  laws: ["SoL"],
  methods: ["QUALITY_REQUIREMENTS"],
  qualityWork: true,
  limitValue: "14",
  limitDirection: "AT_MOST",
  unit: "dagar",
  guideValue: null,
  validTo: isoDate("2027-12-31"),
} as const;
const origin = { contractDiaryNumber: "VON 112/2024", code: "HT-07", validFrom: isoDate("2027-01-01") };

describe("ORB-09 a commission made from a contract", () => {
  const table = APPLIES_TO.flatMap((appliesTo) => [
    { owner: "the whole area", agreementId: null, appliesTo },
    { owner: "the contract alone", agreementId: "contract", appliesTo },
  ]);
  it.each(table)("a requirement of $owner for $appliesTo", ({ agreementId, appliesTo }) => {
    const shared = agreementId === null && appliesTo === "ALL";
    expect(firstAnswer({ agreementId, appliesTo })).toBe(shared ? "SHARED" : "COPIED");
  });

  it.each([null, ...REQUIREMENT_SOURCES])("PLAN-06 source %s in the copy", (source) => {
    const own = ["PROCUREMENT_DOCUMENT", "BID", "APPROVAL", "CONTRACT"].some((one) => one === source);
    const words: Wording = { ...WORDS, source, appliesTo: "PRIVATE" };
    const copy = copiedWording(words, origin);
    expect(copy.source).toBe(own ? "COMMISSION_DOCUMENT" : source);
    expect(copy.sourceRef).toBe(own ? "Efter avtal VON 112/2024, krav HT-07" : "punkt 4.6");
  });

  it("ORB-10 takes every word over, from its own day and without the contract's end", () => {
    const copy = copiedWording({ ...WORDS, source: "LAW", appliesTo: "PRIVATE" }, origin);
    const expected = { ...WORDS, source: "LAW", appliesTo: "MUNICIPAL", validFrom: origin.validFrom, validTo: null };
    expect(copy).toEqual(expected);
  });
});

describe("ORB-09 drift", () => {
  const table = ORIGIN_STATES.flatMap((state) =>
    [
      { takenFrom: 1, inForce: 1, revised: false },
      { takenFrom: 1, inForce: 2, revised: true },
      { takenFrom: 1, inForce: null, revised: true },
      { takenFrom: null, inForce: 1, revised: false },
    ].map((versions) => ({ state, ...versions })),
  );
  it.each(table)("$state, taken from $takenFrom, in force $inForce", ({ revised, ...facts }) => {
    const canDrift = facts.state === "COPIED" || facts.state === "NOT_APPLICABLE";
    expect(driftsFrom(facts)).toBe(canDrift && revised);
  });
});

describe("ORB-09 ORB-10 what may be done with an answer", () => {
  const published = { published: true, draft: false };
  it.each([
    ["new in the contract", { state: "UNANSWERED" }, ["copy", "mark"]],
    ["not applicable", { state: "NOT_APPLICABLE" }, ["copy", "mark", "unmark"]],
    ["not applicable, revised since", { state: "NOT_APPLICABLE", drifted: true }, ["copy", "mark", "unmark"]],
    ["shared", { state: "SHARED" }, []],
    ["shared, whatever else is said of it", { state: "SHARED", drifted: true }, []],
    ["copied, in step", { state: "COPIED", copy: published }, []],
    ["copied, revised since", { state: "COPIED", drifted: true, copy: published }, ["takeOver"]],
    [
      "revised since, with a draft waiting",
      { state: "COPIED", drifted: true, copy: { published: true, draft: true } },
      ["openDraft"],
    ],
    [
      "revised since, never published",
      { state: "COPIED", drifted: true, copy: { published: false, draft: true } },
      ["takeOver"],
    ],
    ["ended in the contract", { state: "COPIED", drifted: true, inForce: null, copy: published }, ["endCopy"]],
  ] as const)("%s", (_what, over, expected) => {
    expect(possibleActs({ drifted: false, inForce: 1, copy: null, ...over })).toEqual(expected);
  });
});
