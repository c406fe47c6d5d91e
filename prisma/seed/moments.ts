import { toDbDate } from "@/lib/db/dates";
import { isoDate, startOfDay, type IsoDate } from "@/lib/domain/calendar";

/** The demo's own day: every date in it is written as seen from here. */
export const ANCHOR: IsoDate = isoDate("2026-11-16");

/** A legal day as the database takes it. */
export const day = (text: string): Date => toDbDate(isoDate(text));

export const dayOrNull = (text: string | null | undefined): Date | null => (text ? day(text) : null);

/** A moment in Stockholm: `moment("2026-11-05", "14:03")`. */
export function moment(text: string, clock = "09:00"): Date {
  const [hours = "0", minutes = "0"] = clock.split(":");
  return new Date(startOfDay(isoDate(text)).getTime() + (Number(hours) * 60 + Number(minutes)) * 60_000);
}
