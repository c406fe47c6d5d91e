"use client";

import { CalendarIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react/Button";
import { lazy, Suspense, useRef, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { parseIsoDate, type IsoDate } from "@/lib/domain/calendar";
import { tidyDate } from "@/lib/format/date-text";
import { weekdayAndWeek } from "@/lib/format/dates";
import { describedBy, FieldFrame } from "./field-frame";
import { useField, type FieldProps } from "./use-field";

const Calendar = lazy(() => import("./calendar")); // fetched when it is first opened

type Props = FieldProps & Readonly<{ from?: IsoDate; to?: IsoDate }>;

/** A legal day, typed as 2026-11-16 or 20261116 or picked in a calendar with week numbers. The value is text. */
export function DateField({ name, label, help, from, to, readOnly, className }: Props) {
  const { setValue, control } = useFormContext();
  const { id, registration, error } = useField({ name, label }, { setValueAs: tidyDate });
  const value: unknown = useWatch({ control, name });
  const day = typeof value === "string" ? parseIsoDate(value) : null;
  const choose = (chosen: IsoDate) => {
    setValue(name, chosen, { shouldDirty: true, shouldTouch: true, shouldValidate: error !== undefined });
  };
  return (
    <FieldFrame id={id} label={label} help={help} error={error} className={className}>
      <div className={error === undefined ? "date-input" : "date-input aksel-text-field--error"}>
        <input
          {...registration}
          {...describedBy(id, help, error)}
          id={id}
          className="aksel-text-field__input aksel-body-short aksel-body-short--small"
          autoComplete="off"
          inputMode="numeric"
          placeholder="åååå-mm-dd"
          readOnly={readOnly}
          onBlur={(event) => {
            if (day !== null && event.target.value !== day) setValue(name, day, { shouldDirty: true });
            return registration.onBlur(event);
          }}
        />
        {!readOnly && <CalendarButton selected={day} from={from} to={to} onChoose={choose} />}
      </div>
      {day && <p className="date-day">{weekdayAndWeek(day)}</p>}
    </FieldFrame>
  );
}

type CalendarProps = Readonly<{
  selected: IsoDate | null;
  from?: IsoDate;
  to?: IsoDate;
  onChoose: (day: IsoDate) => void;
}>;

function CalendarButton({ onChoose, ...rest }: CalendarProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        type="button"
        variant="secondary"
        data-color="neutral"
        size="small"
        icon={<CalendarIcon title="Välj i kalender" />}
        onClick={() => {
          setOpened(true);
          dialog.current?.showModal();
        }}
      />
      <dialog ref={dialog} className="date-dialog" aria-label="Välj datum">
        <Suspense fallback={<p role="status">Öppnar kalendern …</p>}>
          {opened && (
            <Calendar
              {...rest}
              onChoose={(day) => {
                onChoose(day);
                dialog.current?.close(); // the browser gives focus back to the button that opened it
              }}
            />
          )}
        </Suspense>
        <Button type="button" variant="tertiary" size="small" onClick={() => dialog.current?.close()}>
          Stäng
        </Button>
      </dialog>
    </>
  );
}
