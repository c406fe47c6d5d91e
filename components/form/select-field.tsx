"use client";

import { Select } from "@navikt/ds-react/Select";
import { useField, type FieldProps } from "./use-field";

export type Option = Readonly<{ value: string; label: string; help?: string; disabled?: boolean }>;
type Props = FieldProps &
  Readonly<{
    options: readonly Option[];
    /** The first, empty choice. Leave out when there is always a value. */
    empty?: string;
    /** In a table the heading of the column is seen instead; the label is still heard. */
    hideLabel?: boolean;
  }>;

/** One of more than five or so; fewer are better seen all at once in a RadioGroup. */
export function SelectField({ name, label, help, options, empty, ...rest }: Props) {
  const { id, registration, error } = useField({ name, label });
  return (
    <Select {...rest} {...registration} id={id} size="small" label={label} description={help} error={error}>
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map(({ value, label: text, disabled }) => (
        <option key={value} value={value} disabled={disabled}>
          {text}
        </option>
      ))}
    </Select>
  );
}
