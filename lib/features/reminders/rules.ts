import { addDays, type IsoDate } from "@/lib/domain/calendar";

/** The provider is reminded a week before the last day, once per day set (own default: the documents are silent). */
const DAYS_BEFORE = 7;

/** Whether a reminder is due: from a week before the last day to the day itself; what is late is the officer's to take up. */
export const isReminderDue = (dueOn: IsoDate, today: IsoDate): boolean =>
  today <= dueOn && today >= addDays(dueOn, -DAYS_BEFORE);

/** One reminder per case and last day: a moved day is reminded of anew, a job run twice is not. */
export const reminderKey = (followUpId: string, dueOn: IsoDate): string => `remind:${followUpId}:${dueOn}`;
