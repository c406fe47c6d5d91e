import fc from "fast-check";
import { expect, it } from "vitest";
import {
  applyEdit,
  EMPTY_ASSESSMENT,
  stepStates,
  type Assessment,
  type AssessmentGround,
  type Edit,
} from "@/lib/features/assessments/rules";

import { levelOf, weightIsKnown } from "@/lib/domain/weighing";
import { orebro } from "@/lib/profiles/orebro";

const maybe = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);
const words = fc.constantFrom("", " ", "Ord.");
const { scales } = orebro;
/** Mostly a code of the scale; now and then one that is not. */
const codes = (scale: readonly Readonly<{ code: string }>[]) =>
  fc.oneof(
    { arbitrary: maybe(scale.map((one) => one.code)), weight: 30 },
    { arbitrary: fc.constant("OTHER"), weight: 1 },
  );
const level = codes(scales.consequence);
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    step: fc.constant("compile" as const),
    compilation: words,
    measuredValue: maybe(["49,9 %", "50 %", "oklart"]),
  }),
  fc.record({ step: fc.constant("judge" as const), judgementLevel: codes(scales.judgement), judgementMotive: words }),
  fc.record({
    step: fc.constant("weigh" as const),
    frequency: codes(scales.frequency),
    consequenceIndividual: level,
    consequenceMunicipality: level,
    consequenceProvider: level,
    weighingMotive: words,
  }),
  fc.record({
    step: fc.constant("conclude" as const),
    findingText: words,
    acute: fc.boolean(),
    conclude: fc.boolean(),
  }),
);
const anyGround: fc.Arbitrary<AssessmentGround> = fc
  .record({ limited: fc.boolean(), linked: fc.nat(2), reviewed: fc.nat(2) })
  .map(({ limited, linked, reviewed }) => ({
    limit: limited ? { limit: "50", direction: "AT_LEAST", unit: "%" } : null,
    linkedEvidence: linked,
    reviewedEvidence: Math.min(linked, reviewed),
    scales,
  }));

/** Every state on the way, refused edits leaving it as it was. */
function run(edits: readonly Edit[], ground: AssessmentGround): Assessment[] {
  const seen: Assessment[] = [EMPTY_ASSESSMENT];
  for (const edit of edits) {
    const last = seen.at(-1) ?? EMPTY_ASSESSMENT;
    const next = applyEdit(last, edit, ground);
    seen.push(next.ok ? next.value : last);
  }
  return seen;
}
const weighed = (state: Assessment) =>
  [state.frequency, state.consequenceIndividual, state.consequenceMunicipality, state.consequenceProvider].every(
    (one) => one !== null,
  );

it("ORB-41 no sequence of edits makes a finding without judgement, weighing, reviewed evidence and words", () => {
  let findings = 0;
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 40, maxLength: 60 }), anyGround, (edits, ground) => {
      for (const state of run(edits, ground).filter((one) => one.result === "FINDING")) {
        findings += 1;
        expect(state.judgement).toBe("NOT_MET");
        expect(weighed(state)).toBe(true);
        expect(state.findingText.trim()).not.toBe("");
        expect(ground.reviewedEvidence).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500, seed: 41 },
  );
  expect(findings).toBeGreaterThan(0);
});

it("ORB-41 the result is always the judgement's, and nothing but what is not met is weighed", () => {
  const RESULT = { MET: "MET", NOT_MET: "FINDING", NOT_ASSESSABLE: "NOT_ASSESSED" } as const;
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 60 }), anyGround, (edits, ground) => {
      for (const state of run(edits, ground)) {
        if (state.result !== null) expect(RESULT[state.judgement ?? "MET"]).toBe(state.result);
        if (state.judgement !== "NOT_MET") expect([state.frequency, state.consequenceIndividual]).toEqual([null, null]);
      }
    }),
    { numRuns: 300 },
  );
});

it("ORB-41 what the screen shows as locked the server refuses", () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 20 }), anyEdit, anyGround, (edits, edit, ground) => {
      const state = run(edits, ground).at(-1) ?? EMPTY_ASSESSMENT;
      const shown = stepStates(state, ground)[edit.step];
      const setsResult = edit.step !== "conclude" || edit.conclude;
      if (shown === "locked" && setsResult) expect(applyEdit(state, edit, ground).ok).toBe(false);
    }),
    { numRuns: 500 },
  );
});

it("NOR-40 no sequence of edits leaves a level that the scales do not hold, or a judgement that is not its level's", () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 30 }), anyGround, (edits, ground) => {
      for (const state of run(edits, ground)) {
        expect(weightIsKnown(state, scales)).toBe(true);
        expect(levelOf(scales.judgement, state.judgementLevel)?.judgement ?? null).toBe(state.judgement);
      }
    }),
    { numRuns: 300, seed: 40 },
  );
});
