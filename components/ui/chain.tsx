import type { ReactNode } from "react";

/** What happened, read from top to bottom; children are `ChainLink`. Also the provider's timeline. */
export function Chain({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <ol className="chain" aria-label={label}>
      {children}
    </ol>
  );
}

type Props = Readonly<{
  /** The day, or a word: "nu", "gällde 2026-05-19". */
  when: ReactNode;
  /** An Aksel icon, aria-hidden, className "i". */
  icon: ReactNode;
  title: ReactNode;
  /** against: red ring, went against the requirement. now: filled, here we are. ahead: dashed, has not happened. */
  mark?: "against" | "now" | "ahead";
  /** Of its heading: 2 under the page's own (default), 3 inside a section. */
  level?: 2 | 3;
  /** Who, and the paper it stands on. */
  by?: ReactNode;
  children?: ReactNode;
}>;

export function ChainLink({ when, icon, title, mark, level = 2, by, children }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <li className={mark ? `link-row ${mark}` : "link-row"}>
      <div className="when">{when}</div>
      <div className="dot">{icon}</div>
      <div className="what">
        <Heading>{title}</Heading>
        {children}
        {by && <div className="by">{by}</div>}
      </div>
    </li>
  );
}
