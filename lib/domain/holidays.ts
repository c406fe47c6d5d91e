/**
 * The days that Swedish law takes out of an ordinary week, computed for any year from 2005.
 * Public holidays: lag (1989:253) om allmänna helgdagar. Annandag pingst left the list and nationaldagen entered it in 2005,
 * which is why earlier years are not answered for. Sundays are public holidays too, but weekdays belong to `calendar.ts`.
 * Eves: lag (1930:173) om beräkning av lagstadgad tid 2 § puts midsommarafton, julafton and nyårsafton beside holidays.
 */
export type Holiday = Readonly<{ name: string; kind: "HOLIDAY" | "EVE" }>;

const DAY = 86_400_000;
const SATURDAY = 6;

/** Easter Sunday in UTC milliseconds, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const skippedLeapDays = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + skippedLeapDays - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const dayInMarch = 22 + epact + toSunday - 7 * late;
  return Date.UTC(year, 2, dayInMarch);
}

/** The first Saturday on or after a day, in UTC milliseconds. */
function saturdayFrom(year: number, month: number, day: number): number {
  const start = Date.UTC(year, month - 1, day);
  return start + (SATURDAY - new Date(start).getUTCDay()) * DAY;
}

function computeHolidays(year: number): ReadonlyMap<string, Holiday> {
  const easter = easterSunday(year);
  const midsummer = saturdayFrom(year, 6, 20);
  const days: readonly (readonly [number, string, Holiday["kind"]])[] = [
    [Date.UTC(year, 0, 1), "nyårsdagen", "HOLIDAY"],
    [Date.UTC(year, 0, 6), "trettondedag jul", "HOLIDAY"],
    [easter - 2 * DAY, "långfredagen", "HOLIDAY"],
    [easter, "påskdagen", "HOLIDAY"],
    [easter + DAY, "annandag påsk", "HOLIDAY"],
    [Date.UTC(year, 4, 1), "första maj", "HOLIDAY"],
    [easter + 39 * DAY, "Kristi himmelsfärdsdag", "HOLIDAY"],
    [easter + 49 * DAY, "pingstdagen", "HOLIDAY"],
    [Date.UTC(year, 5, 6), "nationaldagen", "HOLIDAY"],
    [midsummer - DAY, "midsommarafton", "EVE"],
    [midsummer, "midsommardagen", "HOLIDAY"],
    [saturdayFrom(year, 10, 31), "alla helgons dag", "HOLIDAY"],
    [Date.UTC(year, 11, 24), "julafton", "EVE"],
    [Date.UTC(year, 11, 25), "juldagen", "HOLIDAY"],
    [Date.UTC(year, 11, 26), "annandag jul", "HOLIDAY"],
    [Date.UTC(year, 11, 31), "nyårsafton", "EVE"],
  ];
  return new Map(days.map(([time, name, kind]) => [new Date(time).toISOString().slice(0, 10), { name, kind }]));
}

const computed = new Map<number, ReadonlyMap<string, Holiday>>();

/** The holiday or eve that falls on a day (`yyyy-mm-dd`), else null. A year is computed once: deadlines ask day by day. */
export function holidayOn(day: string): Holiday | null {
  const year = Number(day.slice(0, 4));
  const days = computed.get(year) ?? computeHolidays(year);
  computed.set(year, days);
  return days.get(day) ?? null;
}
