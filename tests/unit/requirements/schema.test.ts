import { describe, expect, it } from "vitest";
import { createRequirementInput } from "@/lib/features/requirements/schema";

const FORM = {
  code: " BK-01 ",
  areaId: "a",
  agreementId: "",
  title: "Kontaktman",
  text: "Kontaktman utses.",
  focusArea: "Delaktighet",
  source: "",
  sourceRef: "",
  verification: " ",
  laws: ["SoL"],
  appliesTo: "ALL",
  methods: [],
  qualityWork: true,
  limitValue: "",
  limitDirection: "",
  unit: "",
  guideValue: "",
  validFrom: "2026-01-01",
  validTo: "",
  changeReason: "",
};
const faults = (over: object) => {
  const parsed = createRequirementInput.safeParse({ ...FORM, ...over });
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join("."));
};

describe("the form of a requirement", () => {
  it("ORB-16 a draft may lack source, verification and method", () => {
    expect(createRequirementInput.parse(FORM)).toMatchObject({
      code: "BK-01",
      agreementId: null,
      source: null,
      verification: null,
      methods: [],
      limitValue: null,
      limitDirection: null,
      validTo: null,
    });
  });

  it.each([
    ["49,9", "49.9"],
    ["50", "50"],
    ["1 200", "1200"],
    ["0,05", "0.05"],
    ["−2,50", "-2.50"],
  ])("ORB-16 a limit typed as %s is stored exactly as %s", (typed, stored) => {
    const limit = { limitValue: typed, limitDirection: "AT_LEAST", unit: "%" };
    expect(createRequirementInput.parse({ ...FORM, ...limit }).limitValue).toBe(stored);
  });

  it.each([
    ["words for a limit", { limitValue: "cirka 50", limitDirection: "AT_LEAST" }, ["limitValue"]],
    ["a limit without direction", { limitValue: "50" }, ["limitDirection"]],
    ["a direction without a limit", { limitDirection: "AT_MOST" }, ["limitValue"]],
    ["a unit without a limit", { unit: "%" }, ["limitValue"]],
    ["ended before it begins", { validTo: "2025-12-31" }, ["validTo"]],
    ["valid for one day", { validTo: "2026-01-01" }, []],
    ["no first day", { validFrom: "" }, ["validFrom"]],
    ["a source that does not exist", { source: "HEARSAY" }, ["source"]],
    ["no text", { text: " " }, ["text"]],
  ])("%s", (_what, over, expected) => {
    expect(faults(over)).toEqual(expected);
  });
});
