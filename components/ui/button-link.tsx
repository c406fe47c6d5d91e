import Link from "next/link";
import type { ReactNode } from "react";

type Props = Readonly<{
  href: string;
  children: ReactNode;
  variant?: "primary" | "secondary" | "tertiary";
  icon?: ReactNode;
  /** A file to fetch or a place outside the app: an ordinary link, no client navigation. */
  plain?: boolean;
}>;

/** A link that looks like a button: one that leads to where something is done. What does it here is a Button. */
export function ButtonLink({ href, children, variant = "secondary", icon, plain = false }: Props) {
  const look = {
    className: "aksel-button aksel-button--small",
    "data-variant": variant,
    href,
    children: (
      <>
        {icon && <span className="aksel-button__icon">{icon}</span>}
        <span className="aksel-label aksel-label--small">{children}</span>
      </>
    ),
  };
  return plain ? <a {...look} /> : <Link prefetch={false} {...look} />;
}
