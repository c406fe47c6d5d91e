import type { ReactNode } from "react";

type Props = Readonly<{
  /** For aria-labelledby and for links to the section. */
  id?: string;
  title: string;
  count?: number;
  /** A few words after the title: "inkom 2026-10-29". */
  detail?: ReactNode;
  actions?: ReactNode;
  level?: 2 | 3;
}>;

export function SectionHead({ id, title, count, detail, actions, level = 2 }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="section-head">
      <Heading id={id}>
        {title} {count !== undefined && <span className="count">{count}</span>}
      </Heading>
      {detail && <span className="muted small">{detail}</span>}
      {actions && <div className="acts row">{actions}</div>}
    </div>
  );
}
