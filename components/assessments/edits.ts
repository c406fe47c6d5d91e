import type { Assessment, Edit, Step } from "@/lib/features/assessments/rules";

/** The fields that each step owns: what one edit sends, and what a colleague's save may not overwrite while it is unsaved here. */
const FIELDS = {
  compile: ["compilation", "measuredValue"],
  judge: ["judgementLevel", "judgement", "judgementMotive"],
  weigh: ["frequency", "consequenceIndividual", "consequenceMunicipality", "consequenceProvider", "weighingMotive"],
  conclude: ["findingText", "acute"],
} as const satisfies Record<Step, readonly (keyof Assessment)[]>;

export function editOf(step: Step, state: Assessment, conclude: boolean): Edit {
  switch (step) {
    case "compile":
      return { step, compilation: state.compilation, measuredValue: state.measuredValue };
    case "judge":
      return { step, judgementLevel: state.judgementLevel, judgementMotive: state.judgementMotive };
    case "weigh": {
      const { frequency, consequenceIndividual, consequenceMunicipality, consequenceProvider, weighingMotive } = state;
      return { step, frequency, consequenceIndividual, consequenceMunicipality, consequenceProvider, weighingMotive };
    }
    case "conclude":
      return { step, findingText: state.findingText, acute: state.acute, conclude };
  }
}

/** What the server holds, with the fields of the steps that are still unsaved here as they were typed. */
export function mergeUnsaved(server: Assessment, typed: Assessment, unsaved: ReadonlySet<Step>): Assessment {
  const fields = [...unsaved].flatMap((step) => FIELDS[step]);
  return fields.reduce<Assessment>((merged, field) => ({ ...merged, [field]: typed[field] }), server);
}
