import Link from "next/link";
import type { ReactNode } from "react";

/** The row's one link; the whole row is its target. Other links and buttons in the row stay reachable above it. */
export function RowLink({ href, children }: Readonly<{ href: string; children: ReactNode }>) {
  return (
    <Link href={href} prefetch={false} className="row-link">
      {children}
    </Link>
  );
}
