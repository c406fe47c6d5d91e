"use client";

import { PlusIcon, TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react/Button";
import { useFieldArray, useFormContext } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { announce } from "@/components/ui/live-region";
import type { Suggestion } from "@/lib/features/evidence-requests/queries";
import { Codes } from "./codes";

type Lines = Readonly<{ items: { text: string; followUpRequirementIds: string[] }[] }>;
type Props = Readonly<{ suggestions: readonly Suggestion[] }>;

/** What is asked for, line by line; a line that comes from requirements remembers which, so that the answer finds them. */
export function RequestFields({ suggestions }: Props) {
  const { control } = useFormContext<Lines>();
  const { fields, append, remove } = useFieldArray({ control, name: "items" });
  const asked = new Set(fields.map((field) => field.text));
  const left = suggestions.filter((one) => !asked.has(one.text));
  const add = ({ text, followUpRequirementIds }: Suggestion) => {
    append({ text, followUpRequirementIds }, { shouldFocus: false });
    announce("Raden är tillagd.");
  };
  return (
    <>
      <fieldset className="stack">
        <legend className="group-legend">Det här ber vi om</legend>
        <ol className="lines">
          {fields.map((field, index) => (
            <li key={field.id}>
              <TextField name={`items.${index}.text`} label={`Rad ${String(index + 1)}`} />
              <Button
                type="button"
                size="small"
                variant="tertiary"
                className="beside-field"
                icon={<TrashIcon title={`Ta bort rad ${String(index + 1)}`} />}
                onClick={() => remove(index)}
              />
            </li>
          ))}
        </ol>
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          onClick={() => append({ text: "", followUpRequirementIds: [] })}
        >
          Lägg till en rad
        </Button>
      </fieldset>
      {left.length > 0 && <Suggestions left={left} onAdd={add} />}
      <DateField name="dueOn" label="Ska vara här senast" help="Föreslagen dag enligt kommunens inställning." />
      <TextArea name="message" label="Meddelande" help="Står i mejlet före listan. Kan lämnas tomt." />
    </>
  );
}

type SuggestionProps = Readonly<{ left: readonly Suggestion[]; onAdd: (wanted: Suggestion) => void }>;

/** Each way of verifying that the case's requirements name, once. */
function Suggestions({ left, onAdd }: SuggestionProps) {
  return (
    <details className="area framed">
      <summary>
        Förslag från kravens sätt att verifiera <span className="n">{left.length}</span>
      </summary>
      <div className="stack suggestions">
        <p className="small muted">Välj det som utföraren kan skicka. Journaler och samtal granskas på plats.</p>
        <ul className="items">
          {left.map((one) => (
            <li key={one.text} className="suggestion">
              <div>
                {one.text}
                <span className="sub">
                  <Codes codes={one.codes} />
                </span>
              </div>
              <Button type="button" size="xsmall" variant="secondary" onClick={() => onAdd(one)}>
                Lägg till<span className="sr">: {one.text}</span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
