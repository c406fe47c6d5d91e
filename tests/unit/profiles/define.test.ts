import { describe, expect, it } from "vitest";
import { METHODS, methodDefaults, methodOf, methodWords } from "@/lib/domain/methods";
import { PROFILES } from "@/lib/profiles/catalogue";
import { defineProfile } from "@/lib/profiles/define";
import { profileSchema } from "@/lib/profiles/schema";

const ALONE = { code: "egen", label: "Egen", terms: { commission: "uppdrag", followUpUnit: "Enheten" } };

describe("a municipality is what its document says, over the product's own default", () => {
  it("with nothing said, every method has its own rules and hours, and nobody may sanction", () => {
    const profile = defineProfile(ALONE);
    for (const method of METHODS) {
      expect(profile.methods[method]).toEqual(methodDefaults(method).rules);
      expect(profile.hours[method]).toBe(methodDefaults(method).hours);
    }
    expect([profile.remark.enabled, profile.recommendation.enabled, profile.delegations]).toEqual([false, false, []]);
  });

  it("PLAN-09 NOR-25 says one part of a method and leaves the rest, and a method it does not use is for nobody", () => {
    const { methods, hours } = defineProfile({
      ...ALONE,
      methods: { QUALITY_REQUIREMENTS: { intervalYears: 1 }, ECONOMIC: { regimes: [] } },
      hours: { THEME: 12.5 },
    });
    expect(methods.QUALITY_REQUIREMENTS).toEqual({ ...methodDefaults("QUALITY_REQUIREMENTS").rules, intervalYears: 1 });
    expect(methods.ECONOMIC.regimes).toEqual([]);
    expect([hours.THEME, hours.ANNUAL]).toEqual([12.5, methodDefaults("ANNUAL").hours]);
  });

  it("ENK-47 NOR-29 a city that wants a kallelse and its experts says so in two lines", () => {
    const { experts, visitNotice } = defineProfile({
      code: "alvsborg",
      label: "Älvsborg",
      terms: { commission: "verksamhetsuppdrag", followUpUnit: "Enheten för uppföljning" },
      methods: { QUALITY_REQUIREMENTS: { intervalYears: 2, minSiteVisits: 1, publish: true } },
      experts: { part: "REQUIRED", laws: ["HSL"] },
      visitNotice: { fromMonths: 3, toMonths: 2 },
    });
    expect([experts.part, visitNotice]).toEqual(["REQUIRED", { fromMonths: 3, toMonths: 2 }]);
    const silent = defineProfile(ALONE);
    expect([silent.experts, silent.visitNotice]).toEqual([{ part: "OPTIONAL", laws: ["HSL"] }, null]);
  });

  it.each([
    ["an interval of zero", { methods: { ANNUAL: { intervalYears: 0 } } }],
    ["visits below none", { methods: { ANNUAL: { minSiteVisits: -1 } } }],
    ["hours below none", { hours: { ANNUAL: -1 } }],
    ["a window that ends before it begins", { visitNotice: { fromMonths: 1, toMonths: 2 } }],
    ["a term left empty", { terms: { ...ALONE.terms, commission: "" } }],
  ])("refuses %s", (_what, over) => {
    expect(() => defineProfile({ ...ALONE, ...over })).toThrow();
  });

  it.each(PROFILES.map((profile) => [profile.code, profile] as const))("%s is whole", (_code, profile) => {
    expect(profileSchema.parse(profile)).toEqual(profile);
  });
});

describe("the table of methods", () => {
  it("no two methods may be named by the same word in a file", () => {
    const words = METHODS.flatMap((method) => methodWords(method).map((word) => word.toLowerCase()));
    expect(new Set(words).size).toBe(words.length);
  });
  it("what it does not list is no method, not even what every object has", () => {
    expect(METHODS.map(methodOf)).toEqual(METHODS);
    for (const code of ["", "quality_requirements", "toString", "DIRECTED"]) expect(() => methodOf(code)).toThrow(code);
  });
});
