import { isoDate, type IsoDate } from "@/lib/domain/calendar";

/** A `date` column as a legal day. Prisma hands it over as midnight UTC; nothing may shift it. */
export function fromDbDate(value: Date): IsoDate;
export function fromDbDate(value: Date | null): IsoDate | null;
export function fromDbDate(value: Date | null): IsoDate | null {
  return value === null ? null : isoDate(value.toISOString().slice(0, 10));
}

export function toDbDate(day: IsoDate): Date;
export function toDbDate(day: IsoDate | null): Date | null;
export function toDbDate(day: IsoDate | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00.000Z`);
}
