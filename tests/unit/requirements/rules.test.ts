import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDate } from "@/lib/domain/calendar";
import {
  APPLIES_TO,
  belongsToSet,
  PUBLISHING_REFUSALS,
  publishingRefusals,
  REQUIREMENT_SOURCES,
  sideOf,
  wordingOn,
  type RequirementWording,
} from "@/lib/features/requirements/rules";

const day = isoDate;
const WHOLE: RequirementWording = {
  text: "Kontaktman utses inom fjorton dagar.",
  source: "GUIDELINE",
  verification: "Genomförandeplaner granskas.",
  methods: ["QUALITY_REQUIREMENTS"],
  agreementId: null,
};

describe("ORB-16 what stops a requirement from being published", () => {
  it.each([
    ["nothing", {}, []],
    ["no source", { source: null }, ["sourceMissing"]],
    ["no way of verifying", { verification: null }, ["verificationMissing"]],
    ["spaces are no way of verifying", { verification: " \n " }, ["verificationMissing"]],
    ["no method", { methods: [] }, ["methodMissing"]],
    ["no text", { text: " " }, ["textMissing"]],
    ["PLAN-06 a promise in a bid for a whole area", { source: "BID" }, ["bidWithoutAgreement"]],
    ["PLAN-06 a promise in a bid with its contract", { source: "BID", agreementId: "a" }, []],
  ] as const)("%s", (_what, over, expected) => {
    expect(publishingRefusals({ ...WHOLE, ...over })).toEqual(expected);
  });

  it("names everything at once", () => {
    const empty = { text: "", source: null, verification: "", methods: [], agreementId: null };
    expect(publishingRefusals(empty)).toEqual(PUBLISHING_REFUSALS.filter((one) => one !== "bidWithoutAgreement"));
  });

  it.each(REQUIREMENT_SOURCES)("PLAN-06 a contract's own requirement may come from %s", (source) => {
    expect(publishingRefusals({ ...WHOLE, source, agreementId: "a" })).toEqual([]);
  });
});

describe("the wording in force on a day", () => {
  const versions = [
    { name: "v1", validFrom: day("2024-01-01"), validTo: null, published: true },
    { name: "v2", validFrom: day("2026-01-01"), validTo: day("2026-12-31"), published: true },
    { name: "draft", validFrom: day("2026-06-01"), validTo: null, published: false },
  ];
  it.each([
    ["before the first", "2023-12-31", null],
    ["the first day", "2024-01-01", "v1"],
    ["ORB-09 the last day of the old wording", "2025-12-31", "v1"],
    ["the first day of the new", "2026-01-01", "v2"],
    ["a draft is no wording", "2026-06-01", "v2"],
    ["its last day", "2026-12-31", "v2"],
    ["ended: the old one does not come back", "2027-01-01", null],
  ])("%s", (_what, on, expected) => {
    expect(wordingOn(versions, day(on))?.name ?? null).toBe(expected);
  });

  it("is a published one that has begun and not ended, whatever the order", () => {
    const offset = fc.nat(1000).map((days) => addDays(day("2024-01-01"), days));
    const version = fc.record({
      validFrom: offset,
      validTo: fc.option(offset, { nil: null }),
      published: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(version, { selector: (one) => one.validFrom, maxLength: 6 }), offset, (all, on) => {
        const found = wordingOn(all, on);
        expect(wordingOn(all.toReversed(), on)).toBe(found);
        if (found === null) return;
        expect(found.published && found.validFrom <= on && (found.validTo === null || on <= found.validTo)).toBe(true);
        expect(all.some((one) => one.published && one.validFrom > found.validFrom && one.validFrom <= on)).toBe(false);
      }),
    );
  });
});

describe("the set of an agreement", () => {
  const asked = { areaId: "area", agreementId: "mine", method: "QUALITY_REQUIREMENTS" } as const;
  const wording = {
    appliesTo: "ALL",
    methods: ["QUALITY_REQUIREMENTS"],
    validFrom: day("2024-01-01"),
    validTo: null,
    published: true,
  } as const;
  const requirement = { areaId: "area", agreementId: null, wording };

  const sides = APPLIES_TO.flatMap((appliesTo) =>
    (["PRIVATE", "MUNICIPAL", "MUNICIPALLY_OWNED"] as const).map((regime) => ({ appliesTo, regime })),
  );
  it.each(sides)("ORB-11 PLAN-01 a requirement for $appliesTo and a $regime provider", ({ appliesTo, regime }) => {
    const contract = regime !== "MUNICIPAL";
    const expected = { ALL: true, PRIVATE: contract, MUNICIPAL: !contract }[appliesTo];
    expect(belongsToSet({ ...requirement, wording: { ...wording, appliesTo } }, { ...asked, regime })).toBe(expected);
    expect(sideOf(regime)).toBe(contract ? "PRIVATE" : "MUNICIPAL");
  });

  it.each([
    ["of another area", { areaId: "other" }, false],
    ["without a wording that day", { wording: null }, false],
    ["PLAN-06 promised in the own bid", { agreementId: "mine" }, true],
    ["PLAN-06 promised in another's bid", { agreementId: "theirs" }, false],
    [
      "an own one stands whatever it applies to",
      { agreementId: "mine", wording: { ...wording, appliesTo: "MUNICIPAL" } },
      true,
    ],
    ["of another method", { wording: { ...wording, methods: ["ANNUAL"] } }, false],
    ["of another method, own", { agreementId: "mine", wording: { ...wording, methods: ["ANNUAL"] } }, false],
  ] as const)("%s", (_what, over, expected) => {
    expect(belongsToSet({ ...requirement, ...over }, { ...asked, regime: "PRIVATE" })).toBe(expected);
  });

  it("without a method asked for, every method's requirements", () => {
    const annual = { ...requirement, wording: { ...wording, methods: ["ANNUAL"] as const } };
    expect(belongsToSet(annual, { ...asked, regime: "PRIVATE", method: null })).toBe(true);
  });
});
