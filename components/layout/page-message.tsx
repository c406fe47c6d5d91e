import type { ReactNode } from "react";

type Props = Readonly<{
  title: string;
  /** What happened, what it means, what to do. */
  children: ReactNode;
  actions?: ReactNode;
}>;

/** The body of pages that say why there is nothing to see: not found, not allowed, went wrong. */
export function PageMessage({ title, children, actions }: Props) {
  return (
    <div className="stack measure">
      <h1>{title}</h1>
      {children}
      {actions && <div className="row">{actions}</div>}
    </div>
  );
}

/** The same without a shell around. */
export const AlonePage = (props: Props) => (
  <main id="main" className="alone" tabIndex={-1}>
    <PageMessage {...props} />
  </main>
);
