"use client";

import { CalendarIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react/Button";
import { TextField as Text } from "@navikt/ds-react/TextField";
import { lazy, Suspense, useRef } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { parseIsoDate, type IsoDate } from "@/lib/domain/calendar";
import { weekdayAndWeek } from "@/lib/format/dates";
import { tidyDate } from "./date-text";
import { useField, type FieldProps } from "./use-field";

const Calendar = lazy(() => import("./calendar")); // fetched when it is first opened

type Props = FieldProps & Readonly<{ from?: IsoDate; to?: IsoDate }>;

/** A legal day, typed as 2026-11-16 or 20261116 or picked in a calendar with week numbers. The value is text. */
export function DateField({ name, label, help, from, to, readOnly, className }: Props) {
  const { setValue, control } = useFormContext();
  const { id, registration, error } = useField(name, { setValueAs: tidyDate });
  const value: unknown = useWatch({ control, name });
  const day = typeof value === "string" ? parseIsoDate(value) : null;
  const dialog = useRef<HTMLDialogElement>(null);
  const choose = (chosen: IsoDate) => {
    setValue(name, chosen, { shouldDirty: true, shouldTouch: true, shouldValidate: error !== undefined });
    dialog.current?.close(); // the browser gives focus back to the button that opened it
  };
  return (
    <div className={className}>
      <div className="date-input">
        <Text
          {...registration}
          onBlur={(event) => {
            if (day !== null && event.target.value !== day) setValue(name, day, { shouldDirty: true });
            return registration.onBlur(event);
          }}
          id={id}
          size="small"
          className="date-text"
          autoComplete="off"
          inputMode="numeric"
          placeholder="åååå-mm-dd"
          readOnly={readOnly}
          label={label}
          description={help}
          error={error}
        />
        {!readOnly && (
          <Button
            type="button"
            variant="secondary"
            data-color="neutral"
            size="small"
            icon={<CalendarIcon title="Välj i kalender" />}
            onClick={() => dialog.current?.showModal()}
          />
        )}
      </div>
      {day && <p className="date-day">{weekdayAndWeek(day)}</p>}
      <dialog ref={dialog} className="date-dialog" aria-label="Välj datum">
        <Suspense fallback={<p role="status">Öppnar kalendern …</p>}>
          <Calendar selected={day} from={from} to={to} onChoose={choose} />
        </Suspense>
        <Button type="button" variant="tertiary" size="small" onClick={() => dialog.current?.close()}>
          Stäng
        </Button>
      </dialog>
    </div>
  );
}
