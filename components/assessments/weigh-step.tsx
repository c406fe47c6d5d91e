"use client";

import { Textarea } from "@navikt/ds-react/Textarea";
import { useId } from "react";
import { PARTY_LABELS } from "@/lib/features/assessments/labels";
import type { Level } from "@/lib/domain/weighing";
import type { Assessment } from "@/lib/features/assessments/rules";
import { StepMessage, type StepProps } from "./step-forms";

const PARTIES = ["consequenceIndividual", "consequenceMunicipality", "consequenceProvider"] as const;
type Weighing = Pick<Assessment, "frequency" | (typeof PARTIES)[number] | "weighingMotive">;

/** More grades than this have no room for their words above one another: each is then a card of its own. */
const IN_ONE_ROW = 4;

/** Step 3: how often, and what it leads to for each of the three parties (ORB-41). */
export function WeighStep({ autosave, state, ground, messages }: StepProps) {
  const { frequency, consequence } = ground.scales;
  const name = useId();
  const set = (patch: Partial<Weighing>) => {
    autosave.change("weigh", patch, true);
  };
  return (
    <div className="card stack">
      <fieldset>
        <legend className="group-legend">Hur ofta förekommer bristen?</legend>
        <div className="opts across">
          {frequency.map(({ code, label }) => (
            <label className="opt" key={code}>
              <input
                type="radio"
                name={`${name}-f`}
                checked={state.frequency === code}
                onChange={() => {
                  set({ frequency: code });
                }}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="group-legend">Vilken konsekvens får den?</legend>
        <div className={consequence.length > IN_ONE_ROW ? "grades many" : "grades"}>
          <div className="grades-row grades-head" aria-hidden>
            <span />
            <div className="grades-levels">
              {consequence.map(({ code, label }) => (
                <span key={code} className="hd">
                  {label}
                </span>
              ))}
            </div>
          </div>
          {PARTIES.map((party) => (
            <PartyGrades
              key={party}
              party={party}
              levels={consequence}
              chosen={state[party]}
              onChoose={(code) => {
                set({ [party]: code });
              }}
            />
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

type GradesProps = Readonly<{
  party: (typeof PARTIES)[number];
  levels: readonly Level[];
  chosen: string | null;
  onChoose: (code: string) => void;
}>;

function PartyGrades({ party, levels, chosen, onChoose }: GradesProps) {
  const name = useId();
  const label = PARTY_LABELS[party];
  return (
    <div role="radiogroup" aria-label={`Konsekvens för ${label.toLowerCase()}`} className="grades-row">
      <span className="lab">{label}</span>
      <div className="grades-levels">
        {levels.map((level) => (
          <label className="opt" key={level.code}>
            <input
              type="radio"
              name={name}
              checked={chosen === level.code}
              onChange={() => {
                onChoose(level.code);
              }}
            />
            <span className="sr">{level.label}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
