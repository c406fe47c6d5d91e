"use client";

import { Button } from "@navikt/ds-react/Button";
import { useEffect, useId, useRef } from "react";

type Props = Readonly<{ sentence: string; pending: boolean; onReplace: () => void; onKeep: () => void }>;

/** Nothing is written over in silence: the question takes focus, and stands instead of the field until it is answered. */
export function ReplaceQuestion({ sentence, pending, onReplace, onKeep }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} role="group" aria-labelledby={id} tabIndex={-1} className="stack">
      <p id={id}>{sentence} Vill du skriva över det med det du ser nu?</p>
      <div className="row">
        <Button type="button" size="small" variant="secondary" onClick={onReplace}>
          {pending ? "Sparar …" : "Skriv över"}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onKeep}>
          Nej, välj ett annat namn
        </Button>
      </div>
    </div>
  );
}
