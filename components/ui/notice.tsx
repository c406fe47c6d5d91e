import {
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  InformationSquareIcon,
  XMarkOctagonIcon,
} from "@navikt/aksel-icons";
import type { ReactNode } from "react";

const ICONS = {
  info: InformationSquareIcon,
  warning: ExclamationmarkTriangleIcon,
  danger: XMarkOctagonIcon,
  success: CheckmarkCircleIcon,
} as const;

type Props = Readonly<{
  tone: keyof typeof ICONS;
  title?: string;
  children?: ReactNode;
  /** Set for what appears after something the reader did, so that it is read out. */
  live?: boolean;
}>;

/** What must not be missed, beside what it concerns: what happened, what it means, what to do. */
export function Notice({ tone, title, children, live = false }: Props) {
  const Icon = ICONS[tone];
  return (
    <div className={`note ${tone}`} role={live ? (tone === "danger" ? "alert" : "status") : undefined}>
      <Icon aria-hidden className="i" />
      <div className="stack-tight">
        {title && <p className="b">{title}</p>}
        {children}
      </div>
    </div>
  );
}
