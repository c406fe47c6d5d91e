import { MenuHamburgerIcon, QuestionmarkCircleIcon } from "@navikt/aksel-icons";
import Link from "next/link";
import type { ReactNode } from "react";
import { initials } from "@/lib/format/names";
import { Menu } from "./menu";
import { NavList, type Nav } from "./nav-list";
import { SearchPalette } from "./search-palette";
import { ThemeSwitch } from "./theme-switch";

type Props = Readonly<{
  /** "Älvsunda kommun" */
  municipality: string;
  /** Only what this user may see; the shell knows no permissions. */
  nav: Nav;
  user: Readonly<{ name: string; role: string }>;
  /** The sign-out form or link. */
  signOut: ReactNode;
  /** Where help is; no link when left out. */
  helpHref?: string;
  /** Left out for those who have nothing to search in. */
  searchHint?: string;
  children: ReactNode;
}>;

/**
 * Bar, navigation and the page. The navigation becomes a rail beside a workspace (a page that holds `.ws` or `data-rail`)
 * and on a tablet, and a menu on a phone; the stylesheet sees to it.
 */
export function Shell({ municipality, nav, user, signOut, helpHref, searchHint, children }: Props) {
  return (
    <div className="shell">
      <header className="bar">
        <Menu
          side="left"
          buttonClass="bar-button menu-button"
          button={<MenuHamburgerIcon title="Meny" className="i" />}
        >
          <nav aria-label="Meny">
            <NavList nav={nav} />
          </nav>
        </Menu>
        <Link href="/" prefetch={false} className="brand">
          Uppföljning <span>{municipality}</span>
        </Link>
        {searchHint !== undefined && <SearchPalette hint={searchHint} />}
        <div className="bar-acts">
          {helpHref && (
            <Link href={helpHref} prefetch={false} className="hide">
              <QuestionmarkCircleIcon aria-hidden className="i" />
              Hjälp
            </Link>
          )}
          <UserMenu user={user} signOut={signOut} helpHref={helpHref} />
        </div>
      </header>
      <nav className="nav" aria-label="Huvudmeny">
        <NavList nav={nav} />
      </nav>
      <main id="main" className="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function UserMenu({ user, signOut, helpHref }: Pick<Props, "user" | "signOut" | "helpHref">) {
  const button = (
    <>
      <span className="av" aria-hidden>
        {initials(user.name)}
      </span>
      <span className="who">{user.name}</span>
      <span className="sr">, din meny</span>
    </>
  );
  return (
    <Menu side="right" buttonClass="bar-button" button={button}>
      <div className="menu-part">
        <p className="b">{user.name}</p>
        <p className="muted small">{user.role}</p>
      </div>
      <div className="menu-part">
        <ThemeSwitch />
      </div>
      {helpHref && (
        <div className="menu-part">
          <Link href={helpHref} prefetch={false}>
            Hjälp
          </Link>
        </div>
      )}
      <div className="menu-part">{signOut}</div>
    </Menu>
  );
}
