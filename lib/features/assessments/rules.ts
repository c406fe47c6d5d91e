import { compareToLimit, type Limit } from "@/lib/domain/measure";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { levelOf, weightIsKnown, type Judgement, type Scales, type Weight } from "@/lib/domain/weighing";

export type AssessmentResult = "MET" | "FINDING" | "NOT_ASSESSED";

/** The four ordered steps for one requirement (ORB-41): compile, judge, weigh systematik and konsekvens, result. */
export const STEPS = ["compile", "judge", "weigh", "conclude"] as const;
export type Step = (typeof STEPS)[number];

export type Assessment = Readonly<{
  compilation: string;
  measuredValue: string | null;
  /** The chosen degree as a code of the case's scale, and the outcome that it stands for: null together. */
  judgementLevel: string | null;
  judgement: Judgement | null;
  judgementMotive: string;
  weighingMotive: string;
  result: AssessmentResult | null;
  findingText: string;
  acute: boolean;
}> &
  Weight;

/** What the requirement itself and its evidence say: not part of the judgement, but its ground. */
export type AssessmentGround = Readonly<{
  limit: Limit | null;
  linkedEvidence: number;
  /** Evidence somebody has reviewed (ORB-22). */
  reviewedEvidence: number;
  /** Of the profile that the case follows: no other level may be chosen. */
  scales: Scales;
}>;

export const EMPTY_ASSESSMENT: Assessment = {
  compilation: "",
  measuredValue: null,
  judgementLevel: null,
  judgement: null,
  judgementMotive: "",
  frequency: null,
  consequenceIndividual: null,
  consequenceMunicipality: null,
  consequenceProvider: null,
  weighingMotive: "",
  result: null,
  findingText: "",
  acute: false,
};

const NOTHING_JUDGED = { judgementLevel: null, judgement: null } as const;
const NOTHING_WEIGHED = {
  frequency: null,
  consequenceIndividual: null,
  consequenceMunicipality: null,
  consequenceProvider: null,
} as const;

export type Edit =
  | Readonly<{ step: "compile"; compilation: string; measuredValue: string | null }>
  | Readonly<{ step: "judge"; judgementLevel: string | null; judgementMotive: string }>
  | (Readonly<{ step: "weigh"; weighingMotive: string }> & Weight)
  | Readonly<{ step: "conclude"; findingText: string; acute: boolean; conclude: boolean }>;

export type AssessmentRefusal =
  | "levelUnknown"
  | "compileFirst"
  | "judgeFirst"
  | "weighingOnlyWhenNotMet"
  | "weighFirst"
  | "departureWantsMotive"
  | "notAssessableWantsMotive"
  | "evidenceMissing"
  | "findingTextMissing";

/** What the measured value suggests against the limit: an outcome, never a degree of it, and a support, never a verdict (ORB-40). Null = nothing to suggest. */
export function proposedJudgement(limit: Limit | null, measuredValue: string | null): "MET" | "NOT_MET" | null {
  if (limit === null || measuredValue === null) return null;
  const compared = compareToLimit(limit, measuredValue);
  if (!compared.ok) return null;
  return compared.value.verdict === "WITHIN" ? "MET" : "NOT_MET";
}

/** Whether the officer judges otherwise than the measured value suggests: allowed, with a motive (ORB-40). */
export function departs(state: Assessment, limit: Limit | null): boolean {
  const proposal = proposedJudgement(limit, state.measuredValue);
  return proposal !== null && state.judgement !== null && state.judgement !== proposal;
}

const filled = (text: string): boolean => text.trim() !== "";

const isCompiled = (state: Assessment, ground: AssessmentGround): boolean =>
  filled(state.compilation) || state.measuredValue !== null || ground.linkedEvidence > 0;

const isWeighed = (state: Assessment): boolean =>
  state.frequency !== null &&
  state.consequenceIndividual !== null &&
  state.consequenceMunicipality !== null &&
  state.consequenceProvider !== null;

export type StepState = "done" | "now" | "locked" | "notNeeded";

/** How each step stands: the screen draws this, and the guards below refuse by the same facts. */
export function stepStates(state: Assessment, ground: AssessmentGround): Readonly<Record<Step, StepState>> {
  const compiled = isCompiled(state, ground);
  const judged = compiled && state.judgement !== null;
  const toWeigh = judged && state.judgement === "NOT_MET";
  const ready = judged && (!toWeigh || isWeighed(state));
  return {
    compile: compiled ? "done" : "now",
    judge: judged ? "done" : compiled ? "now" : "locked",
    weigh: toWeigh ? (isWeighed(state) ? "done" : "now") : judged ? "notNeeded" : "locked",
    conclude: state.result !== null ? "done" : ready ? "now" : "locked",
  };
}

/**
 * The state after an edit, or why it is refused. Changing an earlier step re-opens the later ones (ORB-41): the result
 * falls, a new measured value also lifts the judgement it led to, and what is no longer "not met" is no longer weighed.
 * What falls stays in the history.
 */
export function applyEdit(
  state: Assessment,
  edit: Edit,
  ground: AssessmentGround,
): Outcome<Assessment, AssessmentRefusal> {
  switch (edit.step) {
    case "compile":
      return ok(compile(state, edit));
    case "judge":
      return judge(state, edit, ground);
    case "weigh":
      return weigh(state, edit, ground);
    case "conclude":
      return conclude(state, edit, ground);
  }
}

function compile(state: Assessment, edit: Extract<Edit, { step: "compile" }>): Assessment {
  const { compilation, measuredValue } = edit;
  if (measuredValue !== state.measuredValue) {
    return { ...state, ...NOTHING_JUDGED, ...NOTHING_WEIGHED, compilation, measuredValue, result: null };
  }
  return compilation === state.compilation ? state : { ...state, compilation, result: null };
}

type Judged = Outcome<Assessment, AssessmentRefusal>;

function judge(state: Assessment, edit: Extract<Edit, { step: "judge" }>, ground: AssessmentGround): Judged {
  if (!isCompiled(state, ground)) return refuse("compileFirst");
  const { judgementLevel, judgementMotive } = edit;
  const level = levelOf(ground.scales.judgement, judgementLevel);
  if (level === null && judgementLevel !== null) return refuse("levelUnknown");
  const judgement = level?.judgement ?? null;
  const weighing = judgement === "NOT_MET" ? {} : NOTHING_WEIGHED;
  const isSame = judgementLevel === state.judgementLevel && judgementMotive === state.judgementMotive;
  const result = isSame ? state.result : null;
  const next: Assessment = { ...state, ...weighing, judgementLevel, judgement, judgementMotive, result };
  if (judgement === "NOT_ASSESSABLE" && !filled(judgementMotive)) return refuse("notAssessableWantsMotive");
  if (departs(next, ground.limit) && !filled(judgementMotive)) return refuse("departureWantsMotive");
  return ok(next);
}

function weigh(state: Assessment, edit: Extract<Edit, { step: "weigh" }>, ground: AssessmentGround): Judged {
  const { step: _, ...weighing } = edit;
  if (stepStates(state, ground).judge !== "done") return refuse("judgeFirst");
  if (state.judgement !== "NOT_MET") return refuse("weighingOnlyWhenNotMet");
  if (!weightIsKnown(edit, ground.scales)) return refuse("levelUnknown");
  return ok({ ...state, ...weighing, result: null });
}

function conclude(state: Assessment, edit: Extract<Edit, { step: "conclude" }>, ground: AssessmentGround): Judged {
  const { findingText, acute } = edit;
  const steps = stepStates(state, ground);
  if (steps.judge !== "done") return refuse("judgeFirst");
  const next: Assessment = { ...state, findingText, acute, result: null };
  if (!edit.conclude) return ok(next);
  if (steps.weigh === "now") return refuse("weighFirst");
  if (ground.reviewedEvidence === 0) return refuse("evidenceMissing");
  if (state.judgement === "NOT_MET" && !filled(findingText)) return refuse("findingTextMissing");
  return ok({ ...next, result: RESULT_OF[state.judgement ?? "NOT_ASSESSABLE"] });
}

/** What the four steps come to for each outcome. */
/** What is met needs no weighing: with reviewed evidence the judgement is the result, by one press instead of three. */
export const concludesAtOnce = (judgement: Judgement, { reviewedEvidence }: AssessmentGround): boolean =>
  judgement === "MET" && reviewedEvidence > 0;

export const RESULT_OF: Readonly<Record<Judgement, AssessmentResult>> = {
  MET: "MET",
  NOT_MET: "FINDING",
  NOT_ASSESSABLE: "NOT_ASSESSED",
};
