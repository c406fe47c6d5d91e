"use client";

import { TextField as Text } from "@navikt/ds-react/TextField";
import { useField, type FieldProps } from "./use-field";

type Props = FieldProps &
  Readonly<{
    type?: "text" | "email" | "password" | "tel" | "url" | "time";
    autoComplete?: string;
    inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url";
    placeholder?: string;
    /** In a table the heading of the column is seen instead; the label is still heard. */
    hideLabel?: boolean;
    /** Proposed while one types; anything else may be written too. */
    suggestions?: readonly string[];
  }>;

/** One line of text. */
export function TextField({ name, label, help, suggestions = [], ...rest }: Props) {
  const { id, registration, error } = useField({ name, label });
  const list = suggestions.length > 0 ? `${id}-list` : undefined;
  return (
    <>
      <Text
        {...rest}
        {...registration}
        id={id}
        list={list}
        size="small"
        label={label}
        description={help}
        error={error}
      />
      {list && (
        <datalist id={list}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </>
  );
}
