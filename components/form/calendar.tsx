"use client";

import { DatePickerStandalone } from "@navikt/ds-react/DatePicker";
import { parseIsoDate, type IsoDate } from "@/lib/domain/calendar";

type Props = Readonly<{ selected: IsoDate | null; from?: IsoDate; to?: IsoDate; onChoose: (day: IsoDate) => void }>;

/** A month to press in: Monday first, week numbers, Swedish names. Default export because it is loaded when needed. */
export default function Calendar({ selected, from, to, onChoose }: Props) {
  return (
    <DatePickerStandalone
      mode="single"
      showWeekNumber
      dropdownCaption={from !== undefined && to !== undefined}
      selected={selected === null ? undefined : toLocal(selected)}
      defaultMonth={selected === null ? undefined : toLocal(selected)}
      fromDate={from && toLocal(from)}
      toDate={to && toLocal(to)}
      onSelect={(chosen?: Date) => {
        const day = chosen && fromLocal(chosen);
        if (day) onChoose(day);
      }}
    />
  );
}

/** The picker thinks in the browser's own midnights; the day itself has no time zone. */
function toLocal(day: IsoDate): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date);
}

function fromLocal(date: Date): IsoDate | null {
  const two = (part: number) => String(part).padStart(2, "0");
  return parseIsoDate(`${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`);
}
