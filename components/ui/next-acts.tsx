import { CheckmarkCircleIcon, CircleSlashIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";

/** What can be done now: the possible first, then the impossible with its reason. Children are `Act` and `ClosedAct`. */
export const NextActs = ({ children }: Readonly<{ children: ReactNode }>) => <ul className="next">{children}</ul>;

type ActProps = Readonly<{
  title: string;
  detail?: ReactNode;
  /** The link or button that does it. */ children: ReactNode;
}>;

export function Act({ title, detail, children }: ActProps) {
  return (
    <li>
      <CheckmarkCircleIcon aria-hidden className="i good" />
      <div>
        <span className="b">{title}</span>
        {detail && <span className="why">{detail}</span>}
      </div>
      {children}
    </li>
  );
}

type ClosedProps = Readonly<{ title: string; reason?: ReactNode; children?: ReactNode }>;

/** `reason` is a sentence: "Går inte än: rapporten saknar en granskare." */
export function ClosedAct({ title, reason, children }: ClosedProps) {
  return (
    <li className="closed">
      <CircleSlashIcon aria-hidden className="i" />
      <div>
        <span className="b">{title}</span>
        {reason && <span className="why">{reason}</span>}
        {children}
      </div>
    </li>
  );
}
