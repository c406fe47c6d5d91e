import { isoWeek, stockholmDate, weekday, type IsoDate } from "@/lib/domain/calendar";

const WEEKDAYS = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"] as const;
const MONTHS = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** "måndag" */
export const weekdayName = (day: IsoDate): string => WEEKDAYS[weekday(day) - 1] ?? "";

/** "vecka 47" */
export const weekText = (day: IsoDate): string => `vecka ${String(isoWeek(day).week)}`;

/** "måndag, vecka 47" */
export const weekdayAndWeek = (day: IsoDate): string => `${weekdayName(day)}, ${weekText(day)}`;

/** "måndag 2026-11-16, vecka 47" */
export const longDay = (day: IsoDate): string => `${weekdayName(day)} ${day}, ${weekText(day)}`;

/** "november" */
export const monthName = (day: IsoDate): string => MONTHS[Number(day.slice(5, 7)) - 1] ?? "";

const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** An instant as the clock on a Swedish wall: "14:03". */
export const timeOfDay = (instant: Date): string => clock.format(instant);

/** An instant in Stockholm: "2026-11-16 14:03". */
export const dayAndTime = (instant: Date): string => `${stockholmDate(instant)} ${timeOfDay(instant)}`;

/** A period that may lack an end: "2026-01-01 till 2028-12-31", "2026-01-01 och framåt". */
export const period = (from: IsoDate, to: IsoDate | null): string =>
  to === null ? `${from} och framåt` : `${from} till ${to}`;
