"use client";

import type { ReactNode } from "react";
import { useFormContext, useFormState, type RegisterOptions } from "react-hook-form";
import { useFieldId, useFieldLabel } from "./form-context";

/** What every field takes: a bold label, one sentence of help with its source, and the name of its value in the form. */
export type FieldProps = Readonly<{
  name: string;
  label: ReactNode;
  /** One sentence; cite the guideline's paragraph where there is one. */
  help?: ReactNode;
  readOnly?: boolean;
  className?: string;
}>;

/** Registers a field, tells the error summary its name, and finds its id and its error text. */
export function useField({ name, label }: Pick<FieldProps, "name" | "label">, options?: RegisterOptions) {
  const { register, control, getFieldState } = useFormContext();
  const state = useFormState({ control, name });
  useFieldLabel(name, label);
  const error = getFieldState(name, state).error?.message;
  return { id: useFieldId(name), registration: register(name, options), error };
}
