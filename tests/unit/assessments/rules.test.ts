import { describe, expect, it } from "vitest";
import {
  applyEdit,
  concludesAtOnce,
  departs,
  proposedJudgement,
  stepStates,
  type Edit,
} from "@/lib/features/assessments/rules";
import { OTHER_SCALES } from "@/tests/support/other-scales";
import { atLeast50, bare, compile, conclude, judge, judged, reviewed, stages, state, weigh } from "./state";

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
        judgementLevel: null,
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

it.each([
  ["MET", reviewed, true],
  ["MET", bare, false],
  ["NOT_MET", reviewed, false],
  ["NOT_ASSESSABLE", reviewed, false],
] as const)("ORB-22 ORB-41 %s on %o is the result at once: %s", (judgement, ground, expected) => {
  expect(concludesAtOnce(judgement, ground)).toBe(expected);
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
    expect(departs({ ...measured, ...judged("MET") }, atLeast50.limit)).toBe(true);
    expect(departs({ ...measured, ...judged("NOT_MET") }, atLeast50.limit)).toBe(false);
    expect(departs(measured, atLeast50.limit)).toBe(false);
    expect(departs({ ...measured, ...judged("MET") }, null)).toBe(false);
  });
});

describe("NOR-40 degrees of fulfilment, and levels that are the municipality's own", () => {
  const other = { ...reviewed, scales: OTHER_SCALES };
  const compiled = state({ compilation: "Tolv planer lästa." });
  const judgedAt = (level: string, motive = "") => {
    const found = applyEdit(compiled, judge(level, motive), other);
    return found.ok ? found.value : found.reason;
  };
  const weight = {
    frequency: "SOMETIMES",
    consequenceIndividual: "C4",
    consequenceMunicipality: "C0",
    consequenceProvider: "C1",
  };

  it.each([
    ["FULLY", "MET"],
    ["MOSTLY", "MET"],
    ["PARTLY", "NOT_MET"],
    ["NOT_AT_ALL", "NOT_MET"],
  ])("NOR-40 the degree %s has the outcome %s", (level, outcome) => {
    expect(judgedAt(level)).toMatchObject({ judgementLevel: level, judgement: outcome });
  });
  it("NOR-40 what cannot be assessed wants its motive, whatever it is called", () => {
    expect(judgedAt("UNKNOWN")).toBe("notAssessableWantsMotive");
    expect(judgedAt("UNKNOWN", "Saknas.")).toMatchObject({ judgement: "NOT_ASSESSABLE" });
  });
  it("NOR-40 another degree with the same outcome lifts the result and keeps the weighing", () => {
    const found = applyEdit(
      { ...stages.finding, judgementLevel: "PARTLY", ...weight },
      judge("NOT_AT_ALL", stages.finding.judgementMotive),
      other,
    );
    expect(found).toMatchObject({ value: { judgementLevel: "NOT_AT_ALL", ...weight, result: null } });
  });
  it("NOR-40 a degree on the side that the measured value points to is no departure", () => {
    const below = { ...atLeast50, scales: OTHER_SCALES };
    const measured = state({ measuredValue: "49,9 %" });
    expect(applyEdit(measured, judge("PARTLY"), below).ok).toBe(true);
    expect(applyEdit(measured, judge("MOSTLY"), below)).toEqual({ ok: false, reason: "departureWantsMotive" });
  });
  it("ORB-41 walks from the first step to a finding in its own levels", () => {
    const edits = [compile("Tolv."), judge("PARTLY"), weigh(weight), conclude()];
    const last = edits.reduce((at, edit) => {
      const next = applyEdit(at, edit, other);
      if (!next.ok) throw new Error(next.reason);
      return next.value;
    }, state());
    expect(last).toMatchObject({ judgementLevel: "PARTLY", ...weight, result: "FINDING" });
    expect(stepStates(last, other)).toEqual({ compile: "done", judge: "done", weigh: "done", conclude: "done" });
  });
  it("a degree of another scale is refused", () => {
    expect(applyEdit(compiled, judge("NOT_MET"), other)).toEqual({ ok: false, reason: "levelUnknown" });
    expect(applyEdit(compiled, judge("PARTLY"), reviewed)).toEqual({ ok: false, reason: "levelUnknown" });
  });
  it.each(["frequency", "consequenceIndividual", "consequenceMunicipality", "consequenceProvider"] as const)(
    "a level of another scale is refused as %s",
    (part) => {
      const refused = { ok: false, reason: "levelUnknown" };
      expect(applyEdit(stages.notMet, weigh({ [part]: part === "frequency" ? "OFTEN" : "C1" }), reviewed)).toEqual(
        refused,
      );
      expect(applyEdit(stages.notMet, weigh({ [part]: null }), reviewed).ok).toBe(true);
    },
  );
});
