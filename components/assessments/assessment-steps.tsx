"use client";

import { Step, Steps } from "@/components/ui/steps";
import type { RequirementAtHand } from "@/lib/features/assessments/queries";
import { JUDGEMENT_LABELS, RESULT_LABELS, STEP_LABELS } from "@/lib/features/assessments/labels";
import { isMinor } from "@/lib/domain/weighing";
import {
  stepStates,
  type Assessment,
  type Scales,
  type Step as StepName,
  type StepState,
} from "@/lib/features/assessments/rules";
import type { Autosave, Snapshot } from "./autosave";
import { CompileStep, ConcludeStep, JudgeStep } from "./step-forms";
import { WeighStep } from "./weigh-step";

type Props = Readonly<{
  atHand: RequirementAtHand;
  autosave: Autosave;
  snapshot: Snapshot;
  scales: Scales;
  /** Step asked for by Alt+1–4; null = where the work stands. */
  asked: StepName | null;
  onAsk: (step: StepName | null) => void;
  locked: boolean;
}>;

/** A step that is not open: one whose turn has come, while an earlier one is looked at again, is not locked. */
const MARKS = { done: "done", now: "next", locked: "locked", notNeeded: "locked" } as const;

/** The right column: four steps that open in order. A done step is folded to its answer, with a way back. */
export function AssessmentSteps({ atHand, autosave, snapshot, scales, asked, onAsk, locked }: Props) {
  const { state, messages } = snapshot;
  const states = stepStates(state, atHand.ground);
  const at = asked !== null && states[asked] !== "locked" && states[asked] !== "notNeeded" ? asked : null;
  const isOpen = (step: StepName) => !locked && (at === null ? states[step] === "now" : at === step);
  const change = (step: StepName) =>
    !locked &&
    (states[step] === "done" || states[step] === "now") &&
    !isOpen(step) && (
      <button
        type="button"
        className="link-button"
        onClick={() => {
          onAsk(step);
        }}
      >
        {states[step] === "done" ? "Ändra" : "Öppna"}
        <span className="sr"> {STEP_LABELS[step]}</span>
      </button>
    );
  const mark = (step: StepName) => (isOpen(step) ? "now" : MARKS[states[step]]);
  const common = { autosave, state, ground: atHand.ground, messages };
  return (
    <Steps label="Bedömningens fyra steg">
      <Step number={1} title={STEP_LABELS.compile} state={mark("compile")} action={change("compile")}>
        {isOpen("compile") ? (
          <CompileStep
            {...common}
            done={() => {
              onAsk("judge");
            }}
          />
        ) : (
          <Answer text={compiled(state, atHand)} />
        )}
      </Step>
      <Step number={2} title={STEP_LABELS.judge} state={mark("judge")} action={change("judge")}>
        {isOpen("judge") ? (
          <JudgeStep
            {...common}
            onJudged={() => {
              onAsk(null);
            }}
          />
        ) : (
          <Judged state={state} next={states.judge === "now"} />
        )}
      </Step>
      <Step number={3} title={STEP_LABELS.weigh} state={mark("weigh")} action={change("weigh")}>
        {isOpen("weigh") ? (
          <WeighStep {...common} scales={scales} />
        ) : (
          <Weighed state={state} scales={scales} stands={states.weigh} />
        )}
      </Step>
      <Step number={4} title={STEP_LABELS.conclude} state={mark("conclude")} action={change("conclude")}>
        {isOpen("conclude") ? (
          <ConcludeStep
            {...common}
            onDone={() => {
              onAsk(null);
            }}
          />
        ) : (
          <Concluded state={state} states={states} />
        )}
      </Step>
    </Steps>
  );
}

const Answer = ({ text }: Readonly<{ text: string }>) => <p className="pre">{text}</p>;

const compiled = (state: Assessment, atHand: RequirementAtHand): string =>
  [state.measuredValue === null ? "" : `Uppmätt: ${state.measuredValue}.`, state.compilation]
    .filter(Boolean)
    .join(" ") ||
  (atHand.evidence.length > 0 ? `${String(atHand.evidence.length)} underlag bifogade.` : "Inget skrivet än.");

function Judged({ state, next }: Readonly<{ state: Assessment; next: boolean }>) {
  if (next) return <p>Står på tur.</p>;
  if (state.judgement === null)
    return <p>Öppnas när du har skrivit vad underlaget visar eller bifogat ett underlag.</p>;
  return (
    <p>
      <span className="b">{JUDGEMENT_LABELS[state.judgement]}.</span> {state.judgementMotive}
    </p>
  );
}

type WeighedProps = Readonly<{ state: Assessment; scales: Scales; stands: StepState }>;

function Weighed({ state, scales, stands }: WeighedProps) {
  if (stands === "notNeeded") return <p>Vägs bara när kravet inte är uppfyllt.</p>;
  if (stands === "now") return <p>Står på tur.</p>;
  if (state.frequency === null) return <p>Öppnas när kravet är bedömt som ej uppfyllt.</p>;
  const word = (level: Assessment["consequenceProvider"]) =>
    level === null ? "–" : scales.consequence[level].toLowerCase();
  return (
    <p>
      {scales.frequency[state.frequency]}. Konsekvens: {word(state.consequenceIndividual)} för individen,{" "}
      {word(state.consequenceMunicipality)} för kommunen, {word(state.consequenceProvider)} för utföraren.{" "}
      {state.weighingMotive}
    </p>
  );
}

type ConcludedProps = Readonly<{ state: Assessment; states: ReturnType<typeof stepStates> }>;

/** What the result is, or what opens it and what is already ruled out. */
function Concluded({ state, states }: ConcludedProps) {
  if (state.result !== null) {
    return (
      <>
        <p className="b">{RESULT_LABELS[state.result]}</p>
        {state.result === "FINDING" && <p className="pre">{state.findingText}</p>}
      </>
    );
  }
  if (states.conclude === "now") return <p>Står på tur.</p>;
  const ruledOut = state.frequency !== null && !isMinor(state) && state.judgement === "NOT_MET";
  return (
    <p>
      {states.weigh === "now"
        ? "Öppnas när systematik och alla tre konsekvenserna är valda."
        : "Öppnas när kravet är bedömt."}
      {ruledOut &&
        states.weigh === "done" &&
        " Påpekande blir inte möjligt, eftersom bristen inte är mindre omfattande."}
    </p>
  );
}
