import {
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  HourglassIcon,
  InformationSquareIcon,
  CircleIcon,
} from "@navikt/aksel-icons";
import type { ReactNode } from "react";

/** danger: not met, not remedied, answer missing. warning: waiting, last day. success: done, reviewed. info: new. neutral: a state. */
export type Tone = "danger" | "warning" | "success" | "info" | "neutral";

const ICONS = {
  danger: ExclamationmarkTriangleIcon,
  warning: HourglassIcon,
  success: CheckmarkCircleIcon,
  info: InformationSquareIcon,
  neutral: CircleIcon,
} as const;

type Props = Readonly<{
  tone: Tone;
  /** The words carry the status; colour comes third. */
  children: ReactNode;
  /** An Aksel icon (aria-hidden, className "i") when the tone's own does not say enough. */
  icon?: ReactNode;
}>;

/** A status as icon and words. Plain markup with Aksel's classes: fifty in a list cost nothing in the browser. */
export function Tag({ tone, children, icon }: Props) {
  const Icon = ICONS[tone];
  return (
    <span
      className="aksel-tag aksel-tag--small aksel-body-short aksel-body-short--small"
      data-color={tone}
      data-variant="moderate"
    >
      {icon ?? <Icon aria-hidden className="i" />}
      {children}
    </span>
  );
}
