import type { IsoDate } from "@/lib/domain/calendar";

export type ActivityChoice = Readonly<{
  id: string;
  name: string;
  endDate: IsoDate | null;
  unit: Readonly<{ name: string }>;
}>;

/** Activities to choose among, by the name of their unit. */
export const activityOptions = (activities: readonly ActivityChoice[]) =>
  activities.map(({ id, name, unit, endDate }) => ({
    value: id,
    label: name === unit.name ? name : `${unit.name}, ${name}`,
    help: endDate === null ? undefined : `Avslutad ${endDate}`,
  }));
