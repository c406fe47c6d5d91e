"use client";

import type { ReactNode } from "react";
import { describedBy, FieldError } from "./field-frame";
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
  const { id, registration, error } = useField({ name, label });
  return (
    <div data-invalid={error ? "" : undefined}>
      <div className="opts">
        <Choice label={label} help={help}>
          <input {...registration} type="checkbox" id={id} disabled={disabled} {...describedBy(id, null, error)} />
        </Choice>
      </div>
      <FieldError id={id} text={error} />
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
  const { id, registration, error } = useField({ name, label });
  const aria = describedBy(id, help, error);
  return (
    <fieldset
      id={id}
      className={className}
      disabled={disabled}
      role={type === "radio" ? "radiogroup" : "group"}
      aria-describedby={aria["aria-describedby"]}
      aria-invalid={type === "radio" ? aria["aria-invalid"] : undefined}
      data-invalid={error ? "" : undefined}
    >
      <legend className="group-legend">{label}</legend>
      {help && (
        <div className="group-help" id={`${id}-help`}>
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
      <FieldError id={id} text={error} />
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
