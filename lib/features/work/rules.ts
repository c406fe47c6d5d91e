import { addDays, weekday, type IsoDate } from "@/lib/domain/calendar";

/** One thing to do: a verb, where it is done, and by when. */
export type WorkItem = Readonly<{
  key: string;
  /** The last day, or null when nothing sets one. */
  dueOn: IsoDate | null;
  /** "kl. 10:00", "svarstid går ut" */
  when: string | null;
  verb: string;
  href: string;
  unitName: string;
  unitLine: string;
  diaryNumber: string | null;
  caseLine: string;
  tag: Readonly<{ tone: "danger" | "warning" | "success" | "info" | "neutral"; text: string }>;
  /** Somebody else has the next move. */
  waiting: boolean;
}>;

export const WORK_GROUPS = ["late", "today", "week", "later", "waiting"] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

/** Where an item belongs today. What waits for others is theirs until its day has passed; then it is ours again. */
export function groupOf(item: Pick<WorkItem, "dueOn" | "waiting">, today: IsoDate): WorkGroup {
  const { dueOn, waiting } = item;
  if (dueOn !== null && dueOn < today) return "late";
  if (waiting) return "waiting";
  if (dueOn === null) return "later";
  if (dueOn === today) return "today";
  return dueOn <= endOfWeek(today) ? "week" : "later";
}

/** The Sunday of the week: weeks begin on Monday. */
export const endOfWeek = (day: IsoDate): IsoDate => addDays(day, 7 - weekday(day));

/** The list in its order: by group, then by day, undated last, then by name so that it never jumps. */
export function groupWork(items: readonly WorkItem[], today: IsoDate) {
  const sorted = items.toSorted(
    (a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999") || a.key.localeCompare(b.key),
  );
  const groups = Map.groupBy(sorted, (item) => groupOf(item, today));
  return WORK_GROUPS.flatMap((group) => {
    const members = groups.get(group);
    return members ? [{ group, items: members }] : [];
  });
}
