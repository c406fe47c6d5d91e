"use client";

import { BodyShort, ErrorMessage, Label } from "@navikt/ds-react/Typography";
import type { ReactNode } from "react";

type Props = Readonly<{
  /** The control's id; help and error get `-help` and `-error` after it. */
  id: string;
  label: ReactNode;
  help?: ReactNode;
  error: string | undefined;
  className?: string;
  children: ReactNode;
}>;

/** Label, one sentence of help, the control, the error: for controls that the design system lacks. */
export function FieldFrame({ id, label, help, error, className, children }: Props) {
  return (
    <div className={["aksel-form-field aksel-form-field--small", className].filter(Boolean).join(" ")}>
      <Label size="small" htmlFor={id} className="aksel-form-field__label">
        {label}
      </Label>
      {help && (
        <BodyShort as="div" size="small" id={`${id}-help`} className="aksel-form-field__description">
          {help}
        </BodyShort>
      )}
      {children}
      <FieldError id={id} text={error} />
    </div>
  );
}

/** Stands in the page before it has anything to say, so that a screen reader hears when it does. */
export function FieldError({ id, text }: Readonly<{ id: string; text: string | undefined }>) {
  return (
    <div id={`${id}-error`} className="aksel-form-field__error" aria-live="polite">
      {text && (
        <ErrorMessage size="small" showIcon>
          {text}
        </ErrorMessage>
      )}
    </div>
  );
}

/** aria attributes of a control inside the frame. */
export function describedBy(id: string, help: unknown, error: string | undefined) {
  const ids = [help ? `${id}-help` : "", error === undefined ? "" : `${id}-error`].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": error === undefined ? undefined : true } as const;
}
