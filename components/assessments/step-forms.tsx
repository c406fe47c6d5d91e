"use client";

import { Textarea } from "@navikt/ds-react/Textarea";
import { TextField } from "@navikt/ds-react/TextField";
import { Button } from "@navikt/ds-react/Button";
import { useId } from "react";
import type { JudgementLevel } from "@/lib/domain/weighing";
import { outcomeWords, resultWord } from "@/lib/features/assessments/labels";
import {
  concludesAtOnce,
  departs,
  proposedJudgement,
  RESULT_OF,
  type Assessment,
  type AssessmentGround,
  type Step,
} from "@/lib/features/assessments/rules";
import type { Autosave } from "./autosave";

export type StepProps = Readonly<{
  autosave: Autosave;
  state: Assessment;
  ground: AssessmentGround;
  messages: Readonly<Partial<Record<Step, string>>>;
}>;

export function StepMessage({ text }: Readonly<{ text: string | undefined }>) {
  return (
    <p role="status" className="bad small">
      {text}
    </p>
  );
}

/** Step 1: what the evidence shows, and the measured value where the requirement has a limit. */
export function CompileStep({ autosave, state, ground, messages, done }: StepProps & Readonly<{ done: () => void }>) {
  return (
    <div className="card stack">
      {ground.limit && (
        <TextField
          size="small"
          label={`Uppmätt värde (${ground.limit.unit})`}
          description="Skriv som du läser det, till exempel 49,9 eller 0:30."
          defaultValue={state.measuredValue ?? ""}
          onChange={(event) => {
            autosave.hold(event.target.value.trim() || null);
          }}
          onBlur={() => {
            autosave.release();
          }}
        />
      )}
      <Textarea
        size="small"
        label="Vad visar underlaget?"
        description="Skriv kort. Räcker underlaget i sig kan du lämna fältet tomt."
        value={state.compilation}
        onChange={(event) => {
          autosave.change("compile", { compilation: event.target.value });
        }}
        minRows={3}
      />
      <StepMessage text={messages.compile} />
      <Button
        size="small"
        variant="secondary"
        onClick={() => {
          autosave.flush();
          done();
        }}
      >
        Till bedömningen
      </Button>
    </div>
  );
}

/** Step 2: met or not. The measured value proposes; the officer judges, and departs from it with a motive (ORB-40). */
export function JudgeStep({
  autosave,
  state,
  ground,
  messages,
  onJudged,
}: StepProps & Readonly<{ onJudged: () => void }>) {
  const name = useId();
  const proposal = proposedJudgement(ground.limit, state.measuredValue);
  const choose = (level: JudgementLevel) => {
    judge(autosave, level, ground);
    onJudged();
  };
  const wantsMotive =
    departs(state, ground.limit) || state.judgement === "NOT_ASSESSABLE" || state.judgementMotive !== "";
  return (
    <div className="card stack">
      <fieldset>
        <legend className="group-legend">Är kravet uppfyllt?</legend>
        {proposal && (
          <p className="group-help">
            Mätvärdet pekar mot <span className="b">{outcomeWords(ground.scales, proposal).toLowerCase()}</span>. Du
            bedömer.
          </p>
        )}
        <div className="opts">
          {ground.scales.judgement.map((one) => (
            <label className="opt" key={one.code}>
              <input
                type="radio"
                name={name}
                checked={state.judgementLevel === one.code}
                onChange={() => {
                  choose(one);
                }}
              />
              <span>{one.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {wantsMotive && (
        <Textarea
          size="small"
          label="Motivering"
          description={
            departs(state, ground.limit) ? "Du avviker från riktvärdet. Skriv varför." : "Vad grundar du det på?"
          }
          value={state.judgementMotive}
          onChange={(event) => {
            autosave.change("judge", { judgementMotive: event.target.value });
          }}
          minRows={2}
        />
      )}
      <StepMessage text={messages.judge} />
    </div>
  );
}

/** Sets the degree that was pressed, and the result with it where nothing more is to be weighed. */
export function judge(autosave: Autosave, { code, judgement }: JudgementLevel, ground: AssessmentGround): void {
  autosave.change("judge", { judgementLevel: code, judgement }, true);
  if (concludesAtOnce(judgement, ground)) autosave.conclude();
}

/** Step 4: the result. A finding is described in the words that the report will carry. */
export function ConcludeStep({
  autosave,
  state,
  ground,
  messages,
  onDone,
}: StepProps & Readonly<{ onDone: () => void }>) {
  const isFinding = state.judgement === "NOT_MET";
  const result = resultWord(RESULT_OF[state.judgement ?? "NOT_ASSESSABLE"], state.judgementLevel, ground.scales);
  return (
    <div className="card stack">
      {isFinding && (
        <>
          <Textarea
            size="small"
            label="Beskriv bristen"
            description="Texten står i rapporten. Skriv inget som pekar ut en enskild person."
            value={state.findingText}
            onChange={(event) => {
              autosave.change("conclude", { findingText: event.target.value });
            }}
            minRows={3}
          />
          <label className="opt">
            <input
              type="checkbox"
              checked={state.acute}
              onChange={(event) => {
                autosave.change("conclude", { acute: event.target.checked }, true);
              }}
            />
            <span>Akut och allvarlig brist</span>
          </label>
        </>
      )}
      {ground.reviewedEvidence === 0 && (
        <p className="small">
          Resultatet behöver minst ett granskat underlag. Bifoga ett underlag och markera det som granskat.
        </p>
      )}
      <StepMessage text={messages.conclude} />
      <Button
        size="small"
        onClick={() => {
          autosave.conclude();
          onDone();
        }}
      >
        {`Sätt resultatet: ${result.toLowerCase()}`}
      </Button>
    </div>
  );
}
