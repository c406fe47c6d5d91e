import Link from "next/link";
import type { ReactNode } from "react";

export type Crumb = Readonly<{ href: string; label: string }>;
type Props = Readonly<{
  title: ReactNode;
  /** The pages above, from the top; the page itself is added as the last. */
  crumbs?: readonly Crumb[];
  /** What the page is called in the trail when that is not its title: "Brist 2 av 3". */
  here?: string;
  /** Status beside the lead. */
  tags?: ReactNode;
  /** One sentence that says how things stand. */
  lead?: ReactNode;
  /** Buttons and links; one of them primary, last. */
  actions?: ReactNode;
}>;

/** One heading, one sentence of state, one primary act. */
export function PageHead({ title, crumbs = [], here, tags, lead, actions }: Props) {
  return (
    <header className="head">
      {crumbs.length > 0 && <Crumbs crumbs={crumbs} here={here ?? title} />}
      <div className="head-grid">
        <h1>{title}</h1>
        {(tags || lead) && (
          <div className="row lead">
            {tags}
            {lead && <p>{lead}</p>}
          </div>
        )}
        {actions && <div className="row acts">{actions}</div>}
      </div>
    </header>
  );
}

/** The trail alone, for a page with a head of its own. */
export function Crumbs({ crumbs, here }: Readonly<{ crumbs: readonly Crumb[]; here: ReactNode }>) {
  return (
    <nav className="crumb" aria-label="Du är här">
      <ol>
        {crumbs.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {label}
            </Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
