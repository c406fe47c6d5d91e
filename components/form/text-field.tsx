"use client";

import { TextField as Text } from "@navikt/ds-react/TextField";
import { useField, type FieldProps } from "./use-field";

type Props = FieldProps &
  Readonly<{
    type?: "text" | "email" | "password" | "tel" | "url" | "time";
    autoComplete?: string;
    inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url";
    placeholder?: string;
  }>;

/** One line of text. */
export function TextField({ name, label, help, ...rest }: Props) {
  const { id, registration, error } = useField({ name, label });
  return <Text {...rest} {...registration} id={id} size="small" label={label} description={help} error={error} />;
}
