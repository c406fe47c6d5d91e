/**
 * The days that Swedish law takes out of an ordinary week, computed for any year from 2005.
 * Public holidays: lag (1989:253) om allmänna helgdagar. Annandag pingst left the list and nationaldagen entered it in 2005,
 * which is why earlier years are not answered for. Sundays are public holidays too, but weekdays belong to `calendar.ts`.
 * Eves: lag (1930:173) om beräkning av lagstadgad tid 2 § puts midsommarafton, julafton and nyårsafton beside holidays.
 */
export type Holiday = Readonly<{ name: string; kind: "HOLIDAY" | "EVE" }>;

const DAY = 86_400_000;
const FRIDAY = 5;
const SATURDAY = 6;

const holiday = (name: string): Holiday => ({ name, kind: "HOLIDAY" });
const eve = (name: string): Holiday => ({ name, kind: "EVE" });

/** By month and day. */
const FIXED: ReadonlyMap<string, Holiday> = new Map([
  ["01-01", holiday("nyårsdagen")],
  ["01-06", holiday("trettondedag jul")],
  ["05-01", holiday("första maj")],
  ["06-06", holiday("nationaldagen")],
  ["12-24", eve("julafton")],
  ["12-25", holiday("juldagen")],
  ["12-26", holiday("annandag jul")],
  ["12-31", eve("nyårsafton")],
]);

/** By days after Easter Sunday. */
const AROUND_EASTER: ReadonlyMap<number, Holiday> = new Map([
  [-2, holiday("långfredagen")],
  [0, holiday("påskdagen")],
  [1, holiday("annandag påsk")],
  [39, holiday("Kristi himmelsfärdsdag")],
  [49, holiday("pingstdagen")],
]);

/** The one such weekday between two days, both included. */
const ON_WEEKDAY = [
  { weekday: FRIDAY, from: "06-19", to: "06-25", found: eve("midsommarafton") },
  { weekday: SATURDAY, from: "06-20", to: "06-26", found: holiday("midsommardagen") },
  { weekday: SATURDAY, from: "10-31", to: "11-06", found: holiday("alla helgons dag") },
] as const;

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

/** The holiday or eve that falls on a day (`yyyy-mm-dd`), else null. */
export function holidayOn(day: string): Holiday | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  const monthAndDay = day.slice(5);
  const afterEaster = (time - easterSunday(Number(day.slice(0, 4)))) / DAY;
  const weekday = new Date(time).getUTCDay();
  const moving = ON_WEEKDAY.find((one) => one.weekday === weekday && monthAndDay >= one.from && monthAndDay <= one.to);
  return FIXED.get(monthAndDay) ?? AROUND_EASTER.get(afterEaster) ?? moving?.found ?? null;
}
