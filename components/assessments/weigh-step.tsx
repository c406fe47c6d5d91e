"use client";

import { Textarea } from "@navikt/ds-react/Textarea";
import { useId } from "react";
import { PARTY_LABELS } from "@/lib/features/assessments/labels";
import { CONSEQUENCES, FREQUENCIES } from "@/lib/domain/weighing";
import type { Assessment, Scales } from "@/lib/features/assessments/rules";
import { StepMessage, type StepProps } from "./step-forms";

const PARTIES = ["consequenceIndividual", "consequenceMunicipality", "consequenceProvider"] as const;
type Weighing = Pick<Assessment, "frequency" | (typeof PARTIES)[number] | "weighingMotive">;

/** Step 3: how often, and what it leads to for each of the three parties (ORB-41). */
export function WeighStep({ autosave, state, messages, scales }: StepProps & Readonly<{ scales: Scales }>) {
  const name = useId();
  const set = (patch: Partial<Weighing>) => {
    autosave.change("weigh", patch, true);
  };
  return (
    <div className="card stack">
      <fieldset>
        <legend className="group-legend">Hur ofta förekommer bristen?</legend>
        <div className="opts across">
          {FREQUENCIES.map((one) => (
            <label className="opt" key={one}>
              <input
                type="radio"
                name={`${name}-f`}
                checked={state.frequency === one}
                onChange={() => {
                  set({ frequency: one });
                }}
              />
              <span>{scales.frequency[one]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="group-legend">Vilken konsekvens får den?</legend>
        <div className="grades">
          <span className="hd" />
          {CONSEQUENCES.map((level) => (
            <span key={level} className="hd" aria-hidden>
              {scales.consequence[level]}
            </span>
          ))}
          {PARTIES.map((party) => (
            <div
              key={party}
              role="radiogroup"
              aria-label={`Konsekvens för ${PARTY_LABELS[party].toLowerCase()}`}
              className="grades-row"
            >
              <span className="lab">{PARTY_LABELS[party]}</span>
              {CONSEQUENCES.map((level) => (
                <label className="opt" key={level}>
                  <input
                    type="radio"
                    name={`${name}-${party}`}
                    checked={state[party] === level}
                    onChange={() => {
                      set({ [party]: level });
                    }}
                  />
                  <span className="sr">{scales.consequence[level]}</span>
                </label>
              ))}
            </div>
          ))}
        </div>
      </fieldset>
      <Textarea
        size="small"
        label="Motivering"
        description="Vad grundar du det på? Se riktlinjen, avsnittet Bedömning."
        value={state.weighingMotive}
        onChange={(event) => {
          autosave.change("weigh", { weighingMotive: event.target.value });
        }}
        minRows={2}
      />
      <StepMessage text={messages.weigh} />
    </div>
  );
}
