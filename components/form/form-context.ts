"use client";

import { createContext, useContext } from "react";

type Around = Readonly<{ prefix: string; pending: boolean }>;
export const FormContext = createContext<Around>({ prefix: "f", pending: false });

/** The id of a field's control, so that the error summary and the label find it. */
export const fieldId = (prefix: string, name: string): string => `${prefix}-${name.replaceAll(".", "-")}`;
export const useFieldId = (name: string): string => fieldId(useContext(FormContext).prefix, name);
/** Whether the form around is being sent. */
export const usePending = (): boolean => useContext(FormContext).pending;
