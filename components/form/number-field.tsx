"use client";

import { TextField as Text } from "@navikt/ds-react/TextField";
import { useField, type FieldProps } from "./use-field";

type Props = FieldProps & Readonly<{ unit?: string; placeholder?: string; hideLabel?: boolean }>;

/** A number as the person writes it: text with a decimal comma, parsed by the schema. The unit stands in the label. */
export function NumberField({ name, label, help, unit, ...rest }: Props) {
  const { id, registration, error } = useField({ name, label });
  return (
    <Text
      {...rest}
      {...registration}
      id={id}
      className={`number-field ${rest.className ?? ""}`}
      size="small"
      inputMode="decimal"
      autoComplete="off"
      label={unit === undefined ? label : withUnit(label, unit)}
      description={help}
      error={error}
    />
  );
}

/** An amount in kronor, as text: "10 000,00". The schema makes it whole öre. */
export const MoneyField = (props: Omit<Props, "unit">) => <NumberField {...props} unit="kronor" />;

const withUnit = (label: Props["label"], unit: string) => (
  <>
    {label} <span className="unit">({unit})</span>
  </>
);
