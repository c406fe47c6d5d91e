import { describe, expect, it } from "vitest";
import { PROFILES } from "@/lib/profiles/catalogue";
import { orebro } from "@/lib/profiles/orebro";
import { profileSchema, type Profile } from "@/lib/profiles/schema";
import { OTHER_SCALES } from "@/tests/support/other-scales";

type Scales = Profile["scales"];
const parse = (over: Partial<Record<keyof Scales, unknown>>) =>
  profileSchema.safeParse({ ...orebro, scales: { ...orebro.scales, ...over } });
const refusals = (over: Partial<Record<keyof Scales, unknown>>) => {
  const found = parse(over);
  return found.success ? [] : found.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
};
const [first, ...others] = orebro.scales.consequence;

describe("a municipality's scales", () => {
  it.each(PROFILES)("of $label are whole", (profile) => {
    expect(profileSchema.parse(profile)).toEqual(profile);
  });
  it("NOR-40 may have other levels, more of them, and another limit for minor", () => {
    expect(refusals(OTHER_SCALES)).toEqual([]);
    expect(parse(OTHER_SCALES).data?.scales).toEqual(OTHER_SCALES);
  });
  it.each(["frequency", "consequence"] as const)("ORB-58 %s may have no minor level, or only such", (scale) => {
    for (const minor of [true, false]) {
      expect(refusals({ [scale]: orebro.scales[scale].map((one) => ({ ...one, minor })) })).toEqual([]);
    }
  });
  it("ORB-58 minor levels that are not the lightest are refused", () => {
    const message = "scales.consequence: minor levels must be the beginning of the scale";
    expect(refusals({ consequence: orebro.scales.consequence.toReversed() })).toEqual([message]);
    expect(refusals({ consequence: [{ ...first, minor: false }, ...others] })).toEqual([message]);
  });
  it.each(["frequency", "consequence", "judgement"] as const)(
    "%s is never empty, and no code stands twice",
    (scale) => {
      expect(refusals({ [scale]: [] })[0]).toMatch(new RegExp(`^scales.${scale}: Too small`));
      const twice = [...orebro.scales[scale]].flatMap((one) => [one, one]);
      expect(refusals({ [scale]: twice })).toEqual([`scales.${scale}: two levels have the same code`]);
    },
  );
  it.each(["MET", "NOT_MET", "NOT_ASSESSABLE"])("NOR-40 a scale where nothing stands for %s is refused", (outcome) => {
    const judgement = OTHER_SCALES.judgement.filter((one) => one.judgement !== outcome);
    expect(refusals({ judgement })).toEqual(["scales.judgement: a judgement has no level"]);
  });
  it.each(["", "liten", "SMALL ", "1", "A-B", "Å", "A".repeat(41)])("the code '%s' is refused", (code) => {
    expect(refusals({ consequence: [{ code, label: "Liten", minor: true }] })[0]).toMatch(/^scales.consequence.0.code/);
  });
  it.each(["", " "])("the word '%s' is refused", (label) => {
    expect(refusals({ frequency: [{ code: "LOW", label, minor: true }] })[0]).toMatch(/^scales.frequency.0.label/);
  });
});
