import type { Judgement } from "@/lib/domain/weighing";
import { orebro } from "@/lib/profiles/orebro";
import { EMPTY_ASSESSMENT, type Assessment, type AssessmentGround, type Edit } from "@/lib/features/assessments/rules";

/** Nothing collected and no guide value. */
export const bare: AssessmentGround = {
  limit: null,
  linkedEvidence: 0,
  reviewedEvidence: 0,
  scales: orebro.scales,
};
/** One reviewed piece of evidence. */
export const reviewed: AssessmentGround = { ...bare, linkedEvidence: 1, reviewedEvidence: 1 };
export const atLeast50: AssessmentGround = { ...reviewed, limit: { limit: "50", direction: "AT_LEAST", unit: "%" } };

export const state = (over: Partial<Assessment> = {}): Assessment => ({ ...EMPTY_ASSESSMENT, ...over });

export const compile = (compilation: string, measuredValue: string | null = null): Edit => ({
  step: "compile",
  compilation,
  measuredValue,
});
export const judge = (judgementLevel: string | null, judgementMotive = ""): Edit => ({
  step: "judge",
  judgementLevel,
  judgementMotive,
});
export const weigh = (over: Partial<Extract<Edit, { step: "weigh" }>> = {}): Edit => ({
  step: "weigh",
  frequency: "LOW",
  consequenceIndividual: "SMALL",
  consequenceMunicipality: "NONE",
  consequenceProvider: "NONE",
  weighingMotive: "",
  ...over,
});
export const conclude = (findingText = "Rutinen följs inte.", done = true): Edit => ({
  step: "conclude",
  findingText,
  acute: false,
  conclude: done,
});

export const weight = {
  frequency: "LOW",
  consequenceIndividual: "SMALL",
  consequenceMunicipality: "NONE",
  consequenceProvider: "NONE",
} as const;
/** A judgement at the level that has the outcome's own name. */
export const judged = (code: Judgement) => ({ judgementLevel: code, judgement: code });

/** How far an assessment may have come. */
export const stages = {
  empty: state(),
  compiled: state({ compilation: "Tolv planer lästa." }),
  met: state({ compilation: "Tolv planer lästa.", ...judged("MET") }),
  notMet: state({ compilation: "Tolv planer lästa.", ...judged("NOT_MET") }),
  notAssessable: state({ compilation: "Tolv planer lästa.", ...judged("NOT_ASSESSABLE"), judgementMotive: "Saknas." }),
  weighed: state({ compilation: "Tolv planer lästa.", ...judged("NOT_MET"), ...weight }),
  finding: state({
    compilation: "Tolv planer lästa.",
    ...judged("NOT_MET"),
    ...weight,
    result: "FINDING",
    findingText: "Rutinen följs inte.",
  }),
} as const;
