import type { ReactNode } from "react";

type Props = Readonly<{ municipality: string; homeHref: string; links?: ReactNode; children: ReactNode }>;

/** Around pages for anyone: the municipality's name, the page, no script needed. */
export function PublicShell({ municipality, homeHref, links, children }: Props) {
  return (
    <div className="pub">
      <header className="pub-head">
        <div>
          <a className="pub-name" href={homeHref}>
            {municipality}
          </a>
          {links}
        </div>
      </header>
      <main id="main" className="pub-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
