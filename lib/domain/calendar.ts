import { holidayOn } from "./holidays";

declare const legalDay: unique symbol;

/**
 * A calendar day in Sweden, `yyyy-mm-dd`, from 1900, without clock or zone. Compare with `<` and `===`: text order is day order.
 * Days are counted in UTC throughout, so neither daylight saving nor the zone of the process can move them.
 */
export type IsoDate = string & { readonly [legalDay]: true };

const DAY = 86_400_000;
const HOUR = 3_600_000;
const FIRST_YEAR = "1900";

/** Whether a text is already a day in the canonical form. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST_YEAR) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // A lenient engine reads 30 February as 2 March: only a day that comes back unchanged exists.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** What a person typed or a file held: `yyyy-mm-dd` or `yyyymmdd`. Null for anything else and for days that do not exist. */
export function parseIsoDate(text: string): IsoDate | null {
  const dashed = text.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  return isIsoDate(dashed) ? dashed : null;
}

/** A day that the program itself vouches for. Throws RangeError where `parseIsoDate` gives null. */
export function isoDate(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day === null) throw new RangeError(`Not a calendar day: ${text}`);
  return day;
}

const midnightUtc = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`);

function fromUtc(time: number): IsoDate {
  if (time % DAY !== 0) throw new RangeError("Days are counted whole");
  return isoDate(new Date(time).toISOString().slice(0, 10));
}

export const addDays = (day: IsoDate, days: number): IsoDate => fromUtc(midnightUtc(day) + days * DAY);

/**
 * The same day of the month `months` later (or earlier); where that month is too short, its last day:
 * 31 January + 1 month = 28 or 29 February. Lag (1930:173) 1 §.
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const from = new Date(midnightUtc(day));
  const year = from.getUTCFullYear();
  const month = from.getUTCMonth() + months;
  const lastOfMonth = Date.UTC(year, month + 1, 0);
  return fromUtc(Math.min(Date.UTC(year, month, from.getUTCDate()), lastOfMonth));
}

/** The same date `years` later; 29 February becomes 28 February in a common year. */
export const addYears = (day: IsoDate, years: number): IsoDate => addMonths(day, 12 * years);

/** Days from one day to another: 0 on the same day, negative backwards. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (midnightUtc(to) - midnightUtc(from)) / DAY;

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekday = (day: IsoDate): number => new Date(midnightUtc(day)).getUTCDay() || 7;

/** ISO 8601 week: Monday first; the week belongs to the year that holds its Thursday, so 1 January may lie in week 52 or 53. */
export function isoWeek(day: IsoDate): Readonly<{ year: number; week: number }> {
  const thursday = addDays(day, 4 - weekday(day));
  const newYear = isoDate(`${thursday.slice(0, 4)}-01-01`);
  return { year: Number(thursday.slice(0, 4)), week: Math.floor(daysBetween(newYear, thursday) / 7) + 1 };
}

/** Allmän helgdag by lag (1989:253): Sundays and the named holidays. Eves are not. Answers for 2005 and later. */
export const isHoliday = (day: IsoDate): boolean => weekday(day) === 7 || holidayOn(day)?.kind === "HOLIDAY";

/** Monday to Friday, and neither holiday nor midsommarafton, julafton or nyårsafton: lag (1930:173) 2 §. */
export const isWorkingDay = (day: IsoDate): boolean => weekday(day) <= 5 && holidayOn(day) === null;

/** The `count`-th working day after a day (before it when negative). 0 gives the day itself, working day or not. */
export function addWorkingDays(day: IsoDate, count: number): IsoDate {
  const step = Math.sign(count);
  let found = day;
  for (let left = Math.abs(count); left > 0;) {
    found = addDays(found, step);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}

/** The day itself, or the next working day where it is none: a last day set by law moves forward, lag (1930:173) 2 §. */
export const lastDayByLaw = (day: IsoDate): IsoDate => (isWorkingDay(day) ? day : addWorkingDays(day, 1));

const stockholmDay = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day in Sweden at an instant. */
export const stockholmDate = (instant: Date): IsoDate => isoDate(stockholmDay.format(instant));

/** 00:00:00.000 in Sweden. Swedish time is one or two hours before UTC, and never changes at midnight. */
export function startOfDay(day: IsoDate): Date {
  const summerTime = new Date(midnightUtc(day) - 2 * HOUR);
  return stockholmDate(summerTime) === day ? summerTime : new Date(midnightUtc(day) - HOUR);
}

/** 23:59:59.999 in Sweden: the last instant that is in time. A day holds 23 or 25 hours when the clocks change. */
export const endOfDay = (day: IsoDate): Date => new Date(startOfDay(addDays(day, 1)).getTime() - 1);

/** Whether something that arrived at an instant met its last day: 23:59 in Sweden is in time, 00:00 the next day is late. */
export const isInTime = (arrived: Date, lastDay: IsoDate): boolean => stockholmDate(arrived) <= lastDay;
