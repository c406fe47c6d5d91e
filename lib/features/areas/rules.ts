import type { IsoDate } from "@/lib/domain/calendar";

export type AreaEndRefusal = "activitiesGoOn";

/** An area may end on a day when no activity goes on in it after the day; `lastDays` null = goes on. */
export const areaEndRefusal = (lastDays: readonly (IsoDate | null)[], endedOn: IsoDate): AreaEndRefusal | null =>
  lastDays.some((day) => day === null || day > endedOn) ? "activitiesGoOn" : null;
