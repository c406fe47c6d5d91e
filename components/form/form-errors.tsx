"use client";

import { ErrorSummary, ErrorSummaryItem } from "@navikt/ds-react/ErrorSummary";
import { useEffect, useRef, type MouseEvent } from "react";
import { useFormState } from "react-hook-form";
import { fieldId, type FieldLabels } from "./form-context";

type Props = Readonly<{ message: string | null; failures: number; prefix: string; labels: FieldLabels }>;
type Found = Readonly<{ path: string; message: string }>;

/** Everything that stopped the form, as links to its fields. Takes focus after each failed attempt. */
export function FormErrors({ message, failures, prefix, labels }: Props) {
  const { errors } = useFormState();
  const box = useRef<HTMLDivElement>(null);
  const answered = useRef(0);
  const found = flatten(errors);
  const shown = failures > 0 && (found.length > 0 || message !== null);
  useEffect(() => {
    if (!shown || answered.current === failures) return; // once an attempt: never from under someone who is typing
    answered.current = failures;
    box.current?.focus();
  }, [failures, shown]);
  if (!shown) return null;
  const heading = message ?? "Det här behöver rättas innan det går att spara:";
  return (
    <ErrorSummary ref={box} size="small" heading={heading}>
      {found.map(({ path, message: text }) =>
        path.startsWith("root") ? (
          <li key={path}>{text}</li>
        ) : (
          <ErrorSummaryItem key={path} href={`#${fieldId(prefix, path)}`} onClick={goToField}>
            {withLabel(labels.get(path), text)}
          </ErrorSummaryItem>
        ),
      )}
    </ErrorSummary>
  );
}

/** "Startdatum: Skriv datumet …"; a label that is a question already ends with its own sign. */
function withLabel(label: string | undefined, text: string): string {
  if (label === undefined) return text;
  return label.endsWith("?") ? `${label} ${text}` : `${label}: ${text}`;
}

/** A link to a group must put focus on its first choice, which a bare fragment does not. */
function goToField(event: MouseEvent<HTMLAnchorElement>): void {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  const control = target?.matches("input, select, textarea, button")
    ? target
    : target?.querySelector<HTMLElement>("input, select, textarea, button");
  if (!control) return;
  event.preventDefault();
  control.focus();
}

/** RHF's errors are a tree as deep as the values; `ref` and `types` beside a message are not fields. */
function flatten(errors: object, prefix = ""): readonly Found[] {
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]) => {
    const path = prefix === "" ? key : `${prefix}.${key}`;
    if (typeof value !== "object" || value === null || key === "ref") return [];
    if ("message" in value && typeof value.message === "string") return [{ path, message: value.message }];
    return flatten(value, path);
  });
}
