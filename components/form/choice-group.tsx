"use client";

import type { ReactNode } from "react";
import { ErrorMessage } from "@navikt/ds-react/Typography";
import type { Option } from "./select-field";
import { useField, type FieldProps } from "./use-field";

type GroupProps = Omit<FieldProps, "readOnly"> &
  Readonly<{
    options: readonly Option[];
    /** Side by side where there is room. */
    across?: boolean;
    disabled?: boolean;
  }>;

/** One of a few, as large boxes; the chosen one has fill, ring and bold. */
export const RadioGroup = (props: GroupProps) => <Choices {...props} type="radio" />;

/** Any of a few, as large boxes. The value is an array of strings. */
export const CheckboxGroup = (props: GroupProps) => <Choices {...props} type="checkbox" />;

/** One box to tick; the value is true or false. */
export function CheckboxField({ name, label, help, disabled }: Omit<GroupProps, "options" | "across">) {
  const { id, registration, error } = useField(name);
  const errorId = `${id}-error`;
  return (
    <div data-invalid={error ? "" : undefined}>
      <div className="opts">
        <Choice label={label} help={help}>
          <input
            {...registration}
            type="checkbox"
            id={id}
            disabled={disabled}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? errorId : undefined}
          />
        </Choice>
      </div>
      <GroupError id={errorId} text={error} />
    </div>
  );
}

function Choices({
  type,
  name,
  label,
  help,
  options,
  across,
  disabled,
  className,
}: GroupProps & Readonly<{ type: string }>) {
  const { id, registration, error } = useField(name);
  const [helpId, errorId] = [`${id}-help`, `${id}-error`];
  const described = [help ? helpId : null, error ? errorId : null].filter((part) => part !== null).join(" ");
  return (
    <fieldset
      id={id}
      className={className}
      disabled={disabled}
      role={type === "radio" ? "radiogroup" : "group"}
      aria-describedby={described || undefined}
      aria-invalid={error && type === "radio" ? true : undefined}
      data-invalid={error ? "" : undefined}
    >
      <legend className="group-legend">{label}</legend>
      {help && (
        <div className="group-help" id={helpId}>
          {help}
        </div>
      )}
      <div className={across ? "opts across" : "opts"}>
        {options.map((option) => (
          <Choice key={option.value} label={option.label} help={option.help}>
            <input {...registration} type={type} value={option.value} disabled={option.disabled} />
          </Choice>
        ))}
      </div>
      <GroupError id={errorId} text={error} />
    </fieldset>
  );
}

function Choice({ label, help, children }: Readonly<{ label: ReactNode; help?: ReactNode; children: ReactNode }>) {
  return (
    <label className="opt">
      {children}
      <span>{label}</span>
      {help && <span className="sub">{help}</span>}
    </label>
  );
}

/** Stands in the page before it has anything to say, so that a screen reader hears when it does. */
export function GroupError({ id, text }: Readonly<{ id: string; text: string | undefined }>) {
  return (
    <div id={id} aria-live="polite">
      {text && (
        <ErrorMessage size="small" showIcon>
          {text}
        </ErrorMessage>
      )}
    </div>
  );
}
