"use client";

import { createContext, useContext, useEffect, type ReactNode } from "react";

type Around = Readonly<{ prefix: string; pending: boolean; labels: FieldLabels }>;
/** What each field is called, for the error summary. */
export type FieldLabels = Map<string, string>;
export const FormContext = createContext<Around>({ prefix: "f", pending: false, labels: new Map() });

/** The id of a field's control, so that the error summary and the label find it. */
export const fieldId = (prefix: string, name: string): string => `${prefix}-${name.replaceAll(".", "-")}`;
export const useFieldId = (name: string): string => fieldId(useContext(FormContext).prefix, name);
/** Whether the form around is being sent. */
export const usePending = (): boolean => useContext(FormContext).pending;

/** Tells the error summary what a field is called. */
export function useFieldLabel(name: string, label: ReactNode): void {
  const { labels } = useContext(FormContext);
  useEffect(() => {
    if (typeof label === "string") labels.set(name, label);
  }, [labels, name, label]);
}
