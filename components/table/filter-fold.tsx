"use client";

import { FunnelIcon } from "@navikt/aksel-icons";
import { useId, useState, type ReactNode } from "react";

/**
 * On a phone the filters stand behind a button that says how many are in use, so that the list comes first. The stylesheet
 * folds them: on a wider screen, and where no script runs, they are always there.
 */
export function FilterFold({ active, children }: Readonly<{ active: number; children: ReactNode }>) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="chip fold-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <FunnelIcon aria-hidden className="i" />
        Filter
        {active > 0 && (
          <>
            {" "}
            {active}
            <span className="sr"> i bruk</span>
          </>
        )}
      </button>
      <div id={id} className={open ? "fold open" : "fold"}>
        {children}
      </div>
    </>
  );
}
