import { CheckmarkIcon, PadlockLockedIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";

/** next: it may be opened, but another step is open. */
export type StepState = "done" | "now" | "next" | "locked";
const STATE_WORDS: Record<StepState, string> = { done: "Klart", now: "Pågår", next: "Står på tur", locked: "Låst" };

/** Steps that open in order; children are `Step`. */
export function Steps({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <ol className="steps" aria-label={label}>
      {children}
    </ol>
  );
}

type Props = Readonly<{
  number: number;
  title: string;
  state: StepState;
  /** Of its heading: 2 under the page's own (default), 3 inside a section. */
  level?: 2 | 3;
  /** "Ändra" on a step that is done, "Öppna" on the next. */
  action?: ReactNode;
  /** Done: the answer. Now: the form. Locked: what opens it, and what is already ruled out. */
  children: ReactNode;
}>;

export function Step({ number, title, state, level = 2, action, children }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <li className={`step ${state}`} aria-current={state === "now" ? "step" : undefined}>
      <span className="n" aria-hidden>
        {state === "done" ? <CheckmarkIcon className="i" /> : number}
      </span>
      <div className="step-head">
        <Heading>
          {title} <span className="sr">({STATE_WORDS[state]})</span>
        </Heading>
        {state === "locked" && <PadlockLockedIcon aria-hidden className="i" />}
        {action && <span className="act">{action}</span>}
      </div>
      <div className={state === "locked" ? "step-body small" : "step-body"}>{children}</div>
    </li>
  );
}
