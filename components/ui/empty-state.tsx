import type { ReactNode } from "react";

type Props = Readonly<{
  /** What is not here: "Inga utförare än". */
  title: string;
  /** What to do first. */
  children: ReactNode;
  /** The button or link that does it. */
  action?: ReactNode;
}>;

/** Stands where a list would: says what to do first. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="empty">
      <p className="b">{title}</p>
      <div className="muted">{children}</div>
      {action && <div className="row">{action}</div>}
    </div>
  );
}
