"use client";

import { Button } from "@navikt/ds-react/Button";
import { wordOf, type Scales } from "@/lib/domain/weighing";
import type { Assessment } from "@/lib/features/assessments/rules";
import { dayAndTime } from "@/lib/format/dates";
import type { Autosave, Colleague } from "./autosave";

type Props = Readonly<{ autosave: Autosave; mine: Assessment; colleague: Colleague; scales: Scales }>;

const TEXTS = [
  ["compilation", "Vad underlaget visar"],
  ["measuredValue", "Uppmätt värde"],
  ["judgementMotive", "Motivering av bedömningen"],
  ["weighingMotive", "Motivering av vägningen"],
  ["findingText", "Bristen"],
] as const;

/** Two officers wrote at once: both texts stand side by side, and the second one chooses. Nothing is lost meanwhile. */
export function Collision({ autosave, mine, colleague, scales }: Props) {
  const { state: theirs } = colleague;
  const differing = TEXTS.filter(([field]) => (mine[field] ?? "") !== (theirs[field] ?? ""));
  return (
    <section className="card collision stack" role="alertdialog" aria-labelledby="collision-title">
      <h3 id="collision-title">{colleague.savedBy ?? "En kollega"} sparade samtidigt</h3>
      <p>
        {colleague.savedAt && `Kollegans version sparades ${dayAndTime(new Date(colleague.savedAt))}. `}Jämför och välj
        vad som ska gälla. Den text du inte väljer finns kvar i historiken eller på skärmen tills du har valt.
      </p>
      {mine.judgementLevel !== theirs.judgementLevel && (
        <Pair label="Bedömning" mine={word(mine, scales)} theirs={word(theirs, scales)} />
      )}
      {differing.map(([field, label]) => (
        <Pair key={field} label={label} mine={mine[field] ?? ""} theirs={theirs[field] ?? ""} />
      ))}
      <div className="row">
        <Button
          size="small"
          onClick={() => {
            autosave.settle("mine");
          }}
        >
          Behåll min text
        </Button>
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            autosave.settle("theirs");
          }}
        >
          Använd kollegans text
        </Button>
      </div>
    </section>
  );
}

const word = ({ judgementLevel }: Assessment, { judgement }: Scales): string =>
  judgementLevel === null ? "Inte bedömt" : wordOf(judgement, judgementLevel);

function Pair({ label, mine, theirs }: Readonly<{ label: string; mine: string; theirs: string }>) {
  return (
    <div className="pair">
      <div>
        <p className="b small">{label}, din</p>
        <p className="pre">{mine || "–"}</p>
      </div>
      <div>
        <p className="b small">{label}, kollegans</p>
        <p className="pre">{theirs || "–"}</p>
      </div>
    </div>
  );
}
