"use client";

import { Step, Steps } from "@/components/ui/steps";
import type { RequirementAtHand } from "@/lib/features/assessments/queries";
import { outcomeWords, resultWord, STEP_LABELS } from "@/lib/features/assessments/labels";
import { isMinor, wordOf, type Scales } from "@/lib/domain/weighing";
import { stepStates, type Assessment, type Step as StepName, type StepState } from "@/lib/features/assessments/rules";
import type { Autosave, Snapshot } from "./autosave";
import { CompileStep, ConcludeStep, JudgeStep } from "./step-forms";
import { WeighStep } from "./weigh-step";

type Props = Readonly<{
  atHand: RequirementAtHand;
  autosave: Autosave;
  snapshot: Snapshot;
  /** Step asked for by Alt+1–4; null = where the work stands. */
  asked: StepName | null;
  onAsk: (step: StepName | null) => void;
  locked: boolean;
}>;

/** A step that is not open: one whose turn has come, while an earlier one is looked at again, is not locked. */
const MARKS = { done: "done", now: "next", locked: "locked", notNeeded: "locked" } as const;

/** The right column: four steps that open in order. A done step is folded to its answer, with a way back. */
export function AssessmentSteps({ atHand, autosave, snapshot, asked, onAsk, locked }: Props) {
  const { state, messages } = snapshot;
  const { scales } = atHand.ground;
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
          <Judged state={state} scales={scales} next={states.judge === "now"} />
        )}
      </Step>
      <Step number={3} title={STEP_LABELS.weigh} state={mark("weigh")} action={change("weigh")}>
        {isOpen("weigh") ? <WeighStep {...common} /> : <Weighed state={state} scales={scales} stands={states.weigh} />}
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
          <Concluded state={state} scales={scales} states={states} />
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

function Judged({ state, scales, next }: Readonly<{ state: Assessment; scales: Scales; next: boolean }>) {
  if (next) return <p>Står på tur.</p>;
  if (state.judgementLevel === null)
    return <p>Öppnas när du har skrivit vad underlaget visar eller bifogat ett underlag.</p>;
  return (
    <p>
      <span className="b">{wordOf(scales.judgement, state.judgementLevel)}.</span> {state.judgementMotive}
    </p>
  );
}

type WeighedProps = Readonly<{ state: Assessment; scales: Scales; stands: StepState }>;

function Weighed({ state, scales, stands }: WeighedProps) {
  if (stands === "notNeeded") return <p>Vägs bara när kravet inte är uppfyllt.</p>;
  if (stands === "now") return <p>Står på tur.</p>;
  if (state.frequency === null)
    return <p>Öppnas när kravet är bedömt som {outcomeWords(scales, "NOT_MET").toLowerCase()}.</p>;
  const word = (level: Assessment["consequenceProvider"]) =>
    level === null ? "–" : wordOf(scales.consequence, level).toLowerCase();
  return (
    <p>
      {wordOf(scales.frequency, state.frequency)}. Konsekvens: {word(state.consequenceIndividual)} för individen,{" "}
      {word(state.consequenceMunicipality)} för kommunen, {word(state.consequenceProvider)} för utföraren.{" "}
      {state.weighingMotive}
    </p>
  );
}

type ConcludedProps = Readonly<{ state: Assessment; scales: Scales; states: ReturnType<typeof stepStates> }>;

/** What the result is, or what opens it and what is already ruled out. */
function Concluded({ state, scales, states }: ConcludedProps) {
  if (state.result !== null) {
    return (
      <>
        <p className="b">{resultWord(state.result, state.judgementLevel, scales)}</p>
        {state.result === "FINDING" && <p className="pre">{state.findingText}</p>}
      </>
    );
  }
  if (states.conclude === "now") return <p>Står på tur.</p>;
  const ruledOut = state.frequency !== null && !isMinor(state, scales) && state.judgement === "NOT_MET";
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
