"use client";

import { Button } from "@navikt/ds-react/Button";
import type { ReactNode } from "react";
import { usePending } from "./form-context";

type Props = Readonly<{
  /** A verb that says what happens: "Fastställ rapporten". */
  children: ReactNode;
  icon?: ReactNode;
  variant?: "primary" | "secondary" | "danger";
  /** medium for the one act of a decision panel. */
  size?: "small" | "medium";
  /** What the button says while the work is under way. */
  pendingText?: string;
  name?: string;
  value?: string;
}>;

/**
 * Sends the form once. While it is being sent the button keeps its focus and says so; a disabled button would lose both.
 */
export function SubmitButton({
  children,
  icon,
  variant = "primary",
  size = "small",
  pendingText = "Sparar …",
  ...rest
}: Props) {
  const pending = usePending();
  return (
    <Button
      {...rest}
      type="submit"
      variant={variant}
      size={size}
      icon={icon}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {pending ? pendingText : children}
    </Button>
  );
}
