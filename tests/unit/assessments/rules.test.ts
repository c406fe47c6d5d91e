import { describe, expect, it } from "vitest";
import { CONSEQUENCES, FREQUENCIES, isMinor, worstConsequence } from "@/lib/domain/weighing";
import { applyEdit, departs, proposedJudgement, stepStates, type Edit } from "@/lib/features/assessments/rules";
import { atLeast50, bare, compile, conclude, judge, reviewed, stages, state, weigh, weight } from "./state";

const edits = {
  compile: compile("Tolv planer lästa."),
  judgeMet: judge("MET"),
  judgeNotMet: judge("NOT_MET"),
  notAssessable: judge("NOT_ASSESSABLE", "Saknas."),
  weigh: weigh(),
  conclude: conclude(),
} as const satisfies Record<string, Edit>;

const outcomeOf = (stage: keyof typeof stages, edit: keyof typeof edits) => {
  const found = applyEdit(stages[stage], edits[edit], { ...reviewed, linkedEvidence: 0 });
  return found.ok ? (found.value.result ?? "ok") : found.reason;
};

describe("ORB-41 the four steps come in order", () => {
  const table = {
    empty: ["ok", "compileFirst", "compileFirst", "compileFirst", "judgeFirst", "judgeFirst"],
    compiled: ["ok", "ok", "ok", "ok", "judgeFirst", "judgeFirst"],
    met: ["ok", "ok", "ok", "ok", "weighingOnlyWhenNotMet", "MET"],
    notMet: ["ok", "ok", "ok", "ok", "ok", "weighFirst"],
    notAssessable: ["ok", "ok", "ok", "ok", "weighingOnlyWhenNotMet", "NOT_ASSESSED"],
    weighed: ["ok", "ok", "ok", "ok", "ok", "FINDING"],
    finding: ["FINDING", "ok", "FINDING", "ok", "ok", "FINDING"],
  } as const satisfies Record<keyof typeof stages, readonly string[]>;
  const rows = (Object.keys(table) as (keyof typeof stages)[]).flatMap((stage) =>
    (Object.keys(edits) as (keyof typeof edits)[]).map((edit, at) => [stage, edit, table[stage][at]] as const),
  );
  it.each(rows)("ORB-41 %s, then %s: %s", (stage, edit, expected) => {
    expect(outcomeOf(stage, edit)).toBe(expected);
  });

  it.each([
    ["empty", "now", "locked", "locked", "locked"],
    ["compiled", "done", "now", "locked", "locked"],
    ["met", "done", "done", "notNeeded", "now"],
    ["notMet", "done", "done", "now", "locked"],
    ["notAssessable", "done", "done", "notNeeded", "now"],
    ["weighed", "done", "done", "done", "now"],
    ["finding", "done", "done", "done", "done"],
  ] as const)("ORB-41 the screen draws %s: %s %s %s %s", (stage, first, second, third, fourth) => {
    const steps = stepStates(stages[stage], { ...reviewed, linkedEvidence: 0 });
    expect(steps).toEqual({ compile: first, judge: second, weigh: third, conclude: fourth });
  });

  it("ORB-41 linked evidence or a measured value is a compilation too", () => {
    expect(stepStates(state(), { ...bare, linkedEvidence: 1 }).compile).toBe("done");
    expect(stepStates(state({ measuredValue: "62 %" }), bare).compile).toBe("done");
    expect(stepStates(state({ compilation: "  \n" }), bare).compile).toBe("now");
  });

  it.each([["frequency"], ["consequenceIndividual"], ["consequenceMunicipality"], ["consequenceProvider"]] as const)(
    "ORB-41 no finding while %s is unweighed",
    (part) => {
      const half = { ...stages.weighed, [part]: null };
      expect(applyEdit(half, conclude(), reviewed)).toEqual({ ok: false, reason: "weighFirst" });
      expect(stepStates(half, reviewed)).toMatchObject({ weigh: "now", conclude: "locked" });
    },
  );
});

describe("ORB-41 changing an earlier step opens the later ones again", () => {
  it("a new measured value lifts judgement, weighing and result, and keeps the words", () => {
    expect(applyEdit(stages.finding, compile("Tolv planer lästa.", "62 %"), reviewed)).toEqual({
      ok: true,
      value: {
        ...stages.finding,
        measuredValue: "62 %",
        judgement: null,
        frequency: null,
        consequenceIndividual: null,
        consequenceMunicipality: null,
        consequenceProvider: null,
        result: null,
      },
    });
  });
  it("another compilation lifts the result alone", () => {
    const value = { ...stages.finding, compilation: "Fjorton planer lästa.", result: null };
    expect(applyEdit(stages.finding, compile("Fjorton planer lästa."), reviewed)).toEqual({ ok: true, value });
  });
  it("the same compilation lifts nothing", () => {
    expect(applyEdit(stages.finding, edits.compile, reviewed)).toEqual({ ok: true, value: stages.finding });
  });
  it("what is no longer 'not met' is no longer weighed", () => {
    const value = { ...stages.met, findingText: stages.finding.findingText };
    expect(applyEdit(stages.finding, judge("MET"), reviewed)).toEqual({ ok: true, value });
  });
  it("the same judgement with another motive lifts the result and keeps the weighing", () => {
    const value = { ...stages.finding, judgementMotive: "Två av tolv.", result: null };
    expect(applyEdit(stages.finding, judge("NOT_MET", "Två av tolv."), reviewed)).toEqual({ ok: true, value });
  });
  it("the very same judgement lifts nothing", () => {
    expect(applyEdit(stages.finding, judge("NOT_MET"), reviewed)).toEqual({ ok: true, value: stages.finding });
  });
  it("a new weighing lifts the result", () => {
    const value = { ...stages.finding, frequency: "SYSTEMATIC", result: null };
    expect(applyEdit(stages.finding, weigh({ frequency: "SYSTEMATIC" }), reviewed)).toEqual({ ok: true, value });
  });
  it("writing on the finding's text without concluding lifts the result", () => {
    expect(applyEdit(stages.finding, conclude("Ny text", false), reviewed)).toMatchObject({ value: { result: null } });
  });
});

describe("ORB-22 a result rests on reviewed evidence", () => {
  it.each(["met", "notAssessable", "weighed"] as const)("%s: refused without, set with", (stage) => {
    const linkedOnly = { ...bare, linkedEvidence: 1 };
    expect(applyEdit(stages[stage], conclude(), linkedOnly)).toEqual({ ok: false, reason: "evidenceMissing" });
    expect(applyEdit(stages[stage], conclude(), reviewed).ok).toBe(true);
  });
  it("a finding wants its words, a met requirement does not", () => {
    expect(applyEdit(stages.weighed, conclude(" "), reviewed)).toEqual({ ok: false, reason: "findingTextMissing" });
    expect(applyEdit(stages.met, conclude(" "), reviewed)).toMatchObject({ ok: true, value: { result: "MET" } });
  });
});

describe("ORB-40 the guide value supports and never decides", () => {
  it.each([
    ["49,9 %", "AT_LEAST", "50", "%", "NOT_MET"],
    ["50 %", "AT_LEAST", "50", "%", "MET"],
    ["50,1 %", "AT_LEAST", "50", "%", "MET"],
    ["50,1 %", "AT_MOST", "50", "%", "NOT_MET"],
    ["0:30", "AT_MOST", "30", "min", "MET"],
    ["0:31", "AT_MOST", "30", "min", "NOT_MET"],
    ["1 tim", "AT_MOST", "30", "min", "NOT_MET"],
    ["3 dagar", "AT_MOST", "30", "min", null],
    ["omkring hälften", "AT_LEAST", "50", "%", null],
  ] as const)("ORB-40 %s against %s %s %s: %s", (measured, direction, limit, unit, expected) => {
    expect(proposedJudgement({ limit, direction, unit }, measured)).toBe(expected);
  });
  it("ORB-40 nothing is proposed without a limit or a value, and nothing is set", () => {
    expect(proposedJudgement(null, "49 %")).toBeNull();
    expect(proposedJudgement(atLeast50.limit, null)).toBeNull();
    expect(applyEdit(state(), compile("", "49,9 %"), atLeast50)).toMatchObject({ value: { judgement: null } });
  });
  const measured = state({ measuredValue: "49,9 %" });
  it.each([
    ["MET", "", "departureWantsMotive"],
    ["MET", " ", "departureWantsMotive"],
    ["MET", "Mätveckan var inte vanlig.", null],
    ["NOT_MET", "", null],
    ["NOT_ASSESSABLE", "", "notAssessableWantsMotive"],
    ["NOT_ASSESSABLE", "Måttet saknas för halva tiden.", null],
    [null, "", null],
  ] as const)("ORB-40 below the limit, judged %s with the motive %o: %s", (judgement, motive, expected) => {
    const found = applyEdit(measured, judge(judgement, motive), atLeast50);
    expect(found.ok ? null : found.reason).toBe(expected);
  });
  it("ORB-40 says when a judgement departs", () => {
    expect(departs({ ...measured, judgement: "MET" }, atLeast50.limit)).toBe(true);
    expect(departs({ ...measured, judgement: "NOT_MET" }, atLeast50.limit)).toBe(false);
    expect(departs(measured, atLeast50.limit)).toBe(false);
    expect(departs({ ...measured, judgement: "MET" }, null)).toBe(false);
  });
});

describe("ORB-58 minor is low frequency AND no or small consequence for all three", () => {
  const all = FREQUENCIES.flatMap((frequency) =>
    CONSEQUENCES.flatMap((a) => CONSEQUENCES.flatMap((b) => CONSEQUENCES.map((c) => ({ frequency, a, b, c })))),
  );
  it("ORB-58 every one of the 192 weighings", () => {
    const minor = all.filter(({ frequency, a, b, c }) =>
      isMinor({ frequency, consequenceIndividual: a, consequenceMunicipality: b, consequenceProvider: c }),
    );
    const light = ["NONE", "SMALL"] as const;
    const expected = light.flatMap((a) =>
      light.flatMap((b) => light.map((c) => ({ frequency: "LOW" as const, a, b, c }))),
    );
    expect(minor).toEqual(expected);
  });
  it.each([
    ["NONE", "NONE", "NONE", "NONE"],
    ["NONE", "SMALL", "NONE", "SMALL"],
    ["LARGE", "NONE", "NONE", "LARGE"],
    ["NONE", "SMALL", "MODERATE", "MODERATE"],
    [null, "SMALL", null, "SMALL"],
    [null, null, null, null],
  ] as const)("ORB-58 the worst of %s, %s and %s: %s", (individual, municipality, provider, expected) => {
    const parties = {
      consequenceIndividual: individual,
      consequenceMunicipality: municipality,
      consequenceProvider: provider,
    };
    expect(worstConsequence({ frequency: "LOW", ...parties })).toBe(expected);
  });
  it.each(["frequency", "consequenceIndividual", "consequenceMunicipality", "consequenceProvider"] as const)(
    "ORB-58 is not minor while %s is unweighed",
    (part) => {
      expect(isMinor(weight)).toBe(true);
      expect(isMinor({ ...weight, [part]: null })).toBe(false);
    },
  );
});
