import { Button } from "@navikt/ds-react/Button";
import Form from "next/form";
import type { IsoDate } from "@/lib/domain/calendar";

type Props = Readonly<{
  action: string;
  day: IsoDate;
  today: IsoDate;
  /** What is looked at: "Villkoren". */
  what: string;
}>;

/** Another day than today, in the address: `?dag=2025-03-01`. */
export function DayChoice({ action, day, today, what }: Props) {
  return (
    <Form action={action} className="filters" key={day} aria-label={`${what} en annan dag`}>
      <div className="filter">
        <label htmlFor="dag">{what} den dag du väljer</label>
        <input id="dag" name="dag" defaultValue={day} inputMode="numeric" placeholder="åååå-mm-dd" autoComplete="off" />
      </div>
      <Button type="submit" size="small" variant="secondary">
        Visa
      </Button>
      {day !== today && <a href={action}>Visa i dag, {today}</a>}
    </Form>
  );
}
