import { describe, expect, it } from "vitest";
import { agreementListQuery, createAgreementInput } from "@/lib/features/agreements/schema";
import { NO_TERMS } from "@/lib/features/agreements/versions/rules";
import { typedTerms } from "@/tests/support/factories/terms";
import { createCommissionInput } from "@/lib/features/agreements/commissions/schema";

const FORM = {
  providerId: "p",
  areaId: "a",
  basis: "LOV",
  diaryNumber: " VON 112/2024 ",
  activityIds: [],
  ...typedTerms(NO_TERMS),
  laws: ["HSL", "SoL"],
  startDate: "20260101",
  endDate: "2028-12-31",
  insightClause: " ",
  followUpClause: "Beställaren följer upp.\r\n",
  allowedSanctions: ["ACTION_PLAN", "FINE"],
  sanctionLadder: ["ACTION_PLAN", "", "FINE"],
  finePerOccasionOre: "10 000,50",
};
const faults = (over: object) => {
  const parsed = createAgreementInput.safeParse({ ...FORM, ...over });
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join("."));
};

describe("the form of an agreement", () => {
  it("ORB-01 keeps both laws, and stores days, öre and empty clauses as such", () => {
    expect(createAgreementInput.parse(FORM)).toMatchObject({
      diaryNumber: "VON 112/2024",
      laws: ["HSL", "SoL"],
      startDate: "2026-01-01",
      extensionTo: null,
      insightClause: null,
      followUpClause: "Beställaren följer upp.",
      sanctionLadder: ["ACTION_PLAN", "FINE"],
      finePerOccasionOre: 1_000_050,
      fineCapPerYearOre: null,
    });
  });

  it.each([
    ["all is well", {}, []],
    ["end before start", { endDate: "2025-12-31" }, ["endDate"]],
    ["ended on its first day", { endDate: "2026-01-01" }, []],
    ["an extension without an end", { endDate: "", extensionTo: "2030-01-01" }, ["endDate"]],
    ["an extension that ends before the agreement", { extensionTo: "2028-12-30" }, ["extensionTo"]],
    ["a step of the ladder that is not allowed", { sanctionLadder: ["TERMINATION"] }, ["sanctionLadder"]],
    ["a step twice", { sanctionLadder: ["FINE", "FINE"] }, ["sanctionLadder"]],
    [
      "ORB-55 a fine that is not allowed",
      { allowedSanctions: ["ACTION_PLAN"], sanctionLadder: [] },
      ["finePerOccasionOre"],
    ],
    ["a cap below one fine", { fineCapPerYearOre: "10 000" }, ["fineCapPerYearOre"]],
    ["a cap as high as one fine", { fineCapPerYearOre: "10000,5" }, []],
    ["25.000 means nothing certain", { finePerOccasionOre: "25.000" }, ["finePerOccasionOre"]],
    ["PLAN-02 a ground that does not exist", { basis: "DIREKT" }, ["basis"]],
    ["a field nobody asked for", { status: "ACTIVE" }, [""]],
  ])("%s", (_what, over, expected) => {
    expect(faults(over)).toEqual(expected);
  });
});

describe("the form of a commission", () => {
  const form = {
    contractId: "c",
    providerId: "p",
    activityIds: ["a"],
    diaryNumber: "VON 1/2026",
    startDate: "2026-01-01",
  };
  it("ORB-10 wants a reason for what does not apply to egen regi, and for nothing else", () => {
    const exceptions = [
      { requirementId: "1", applies: true, reason: "" },
      { requirementId: "2", applies: false, reason: " " },
    ];
    const parsed = createCommissionInput.safeParse({ ...form, exceptions });
    expect(parsed.error?.issues.map((issue) => issue.path.join("."))).toEqual(["exceptions.1.reason"]);
  });
});

describe("the list's address", () => {
  it("never throws, and falls back field by field", () => {
    expect(agreementListQuery.parse({ basis: "LOV", status: "x", deficiency: "any", sort: "x", page: "-1" })).toEqual({
      basis: "LOV",
      deficiency: "any",
      sort: "provider",
      dir: "asc",
      page: 1,
    });
  });
});
