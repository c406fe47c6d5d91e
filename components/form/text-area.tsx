"use client";

import { Textarea } from "@navikt/ds-react/Textarea";
import { useController, useFormContext } from "react-hook-form";
import { useField, type FieldProps } from "./use-field";

type Props = FieldProps & Readonly<{ maxLength?: number; minRows?: number }>;

/** Text of any length: grows with its content; counts when there is a limit, but never cuts what is pasted. */
export function TextArea({ name, label, help, minRows = 3, ...rest }: Props) {
  const { control } = useFormContext();
  const { id, error } = useField({ name, label });
  const { field } = useController({ control, name });
  const value = typeof field.value === "string" ? field.value : "";
  return (
    <Textarea
      {...rest}
      {...field}
      value={value}
      minRows={minRows}
      resize="vertical"
      id={id}
      size="small"
      label={label}
      description={help}
      error={error}
    />
  );
}
