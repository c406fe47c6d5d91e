"use client";

import { useId, useState, type ReactNode } from "react";
import { FormProvider, type FieldValues } from "react-hook-form";
import { DraftOffer } from "./draft-offer";
import { FormContext, type FieldLabels } from "./form-context";
import { FormErrors } from "./form-errors";
import { useLeaveWarning } from "./leave-warning";
import type { ActionForm as ActionFormState } from "./use-action-form";

type Props<I extends FieldValues, O> = Readonly<{
  form: ActionFormState<I, O>;
  children: ReactNode;
  /** Accessible name when the page has more than one form. */
  label?: string;
  className?: string;
}>;

/** A form around fields: error summary first, then the fields. Warns before a tab with unsaved words is closed, and offers back what was left. */
export function ActionForm<I extends FieldValues, O>({ form: state, children, label, className }: Props<I, O>) {
  const prefix = useId();
  const [labels] = useState<FieldLabels>(() => new Map());
  const { form, submit, pending, message, failures, draft } = state;
  const dirty = form.formState.isDirty;
  useLeaveWarning(dirty && !pending);
  return (
    <FormProvider {...form}>
      <FormContext value={{ prefix, pending, labels }}>
        <form className={className ?? "form"} onSubmit={submit} noValidate aria-label={label}>
          <FormErrors message={message} failures={failures} prefix={prefix} labels={labels} />
          <DraftOffer {...draft} />
          {children}
        </form>
      </FormContext>
    </FormProvider>
  );
}
