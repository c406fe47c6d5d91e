import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasDrifted } from "@/lib/features/agreements/commissions/rules";
import {
  countParity,
  isGap,
  isInView,
  PARITY_STATES,
  PARITY_VIEWS,
  parityOf,
  sideOfRequirement,
  type Answer,
  type RequirementInArea,
} from "@/lib/features/parity/rules";
import { APPLIES_TO } from "@/lib/features/requirements/rules";

const one = (over: Partial<RequirementInArea> = {}): RequirementInArea => ({
  requirementId: "r",
  appliesTo: "ALL",
  ownAgreement: null,
  answers: [],
  isCopy: false,
  ...over,
});
const copied: Answer = { state: "COPIED", reason: null };
const shared: Answer = { state: "SHARED", reason: null };
const exempt: Answer = { state: "NOT_APPLICABLE", reason: "Egen regi har ingen kreditvärdighet." };

describe("ORB-10 on which side a requirement stands", () => {
  it.each([
    [{ appliesTo: "ALL" }, "BOTH"],
    [{ appliesTo: "PRIVATE" }, "CONTRACT"],
    [{ appliesTo: "MUNICIPAL" }, "COMMISSION"],
  ] as const)("area-wide %o: %s", (over, expected) => {
    expect(sideOfRequirement(one(over))).toBe(expected);
  });
  it.each(APPLIES_TO)("an agreement's own stands on its side, whatever it applies to: %s", (appliesTo) => {
    expect(sideOfRequirement(one({ appliesTo, ownAgreement: "CONTRACT" }))).toBe("CONTRACT");
    expect(sideOfRequirement(one({ appliesTo, ownAgreement: "COMMISSION" }))).toBe("COMMISSION");
  });
});

describe("ORB-10 what stands in only one of contract and commission", () => {
  it.each([
    ["for all", {}, "same"],
    ["ORB-10 in the contract alone, unanswered", { ownAgreement: "CONTRACT" }, "onlyContract"],
    ["for private providers alone, unanswered", { appliesTo: "PRIVATE" }, "onlyContract"],
    ["ORB-09 copied into the commission", { ownAgreement: "CONTRACT", answers: [copied] }, "copied"],
    ["shared", { ownAgreement: "CONTRACT", answers: [shared] }, "copied"],
    ["ORB-10 cannot apply to egen regi, with its reason", { appliesTo: "PRIVATE", answers: [exempt] }, "notApplicable"],
    ["copied in one commission, exempt in another", { appliesTo: "PRIVATE", answers: [exempt, copied] }, "copied"],
    ["in the commission alone", { ownAgreement: "COMMISSION" }, "onlyCommission"],
    ["for egen regi alone", { appliesTo: "MUNICIPAL" }, "onlyCommission"],
    ["ORB-09 the copy itself answers for its origin", { ownAgreement: "COMMISSION", isCopy: true }, "copied"],
  ] as const)("%s", (_what, over, expected) => {
    expect(parityOf(one(over))).toBe(expected);
  });

  it("gaps are what stands on one side, and nothing else", () => {
    expect(PARITY_STATES.filter(isGap)).toEqual(["onlyContract", "onlyCommission"]);
  });
});

describe("ORB-09 drift", () => {
  it.each([
    [1, 1, false],
    [1, 2, true],
    [2, 1, true],
    [1, null, true],
  ])("copied from %s, in force %s: %s", (from, inForce, expected) => {
    expect(hasDrifted(from, inForce)).toBe(expected);
  });
});

describe("how an area stands", () => {
  const row = fc.record({ state: fc.constantFrom(...PARITY_STATES), drifted: fc.boolean() });
  it("ORB-10 counts each requirement once", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const counts = countParity(rows);
        const { same, copied: both, notApplicable, onlyContract, onlyCommission, gaps, total } = counts;
        expect(same + both + notApplicable + onlyContract + onlyCommission).toBe(total);
        expect(gaps).toBe(onlyContract + onlyCommission);
        for (const view of PARITY_VIEWS) expect(rows.filter((each) => isInView(each, view))).toHaveLength(counts[view]);
        expect(rows.filter((each) => isInView(each, undefined))).toHaveLength(total);
      }),
    );
  });
});
