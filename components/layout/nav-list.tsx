"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

export type NavItem = Readonly<{
  href: string;
  label: string;
  /** An Aksel icon, aria-hidden, className "i". */
  icon: ReactNode;
  /** How many wait there. Heard as "14 väntar" with `countLabel`. */
  count?: number;
  countLabel?: string;
}>;
/** Groups are divided by a line. */
export type Nav = readonly (readonly NavItem[])[];

/** The navigation's lists, with the current place marked. Used in the left column and in the phone's menu. */
export function NavList({ nav }: Readonly<{ nav: Nav }>) {
  const path = usePathname();
  return nav.map((items) => (
    <ul key={items[0]?.href} className="nav-list">
      {items.map(({ href, label, icon, count, countLabel = "väntar" }) => (
        <li key={href}>
          <Link href={href} prefetch={false} title={label} aria-current={markOf(href, path)}>
            {icon}
            <span className="t">{label}</span>
            {count !== undefined && count > 0 && (
              <span className="n">
                {count}
                <span className="sr"> {countLabel}</span>
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  ));
}

/** "page" on the page itself, "true" on a page below it. The start page is only itself. */
function markOf(href: string, path: string): "page" | "true" | undefined {
  if (path === href) return "page";
  return href !== "/" && path.startsWith(`${href}/`) ? "true" : undefined;
}
