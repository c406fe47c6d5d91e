import { daysLeftText, OUT_OF_SCOPE_SHORT } from "@/lib/features/obligations/labels";
import { SOON_DAYS, type OutOfScope } from "@/lib/features/obligations/rules";

type Props = Readonly<{ dueBy: string | null; daysLeft: number | null; why: OutOfScope | null }>;

/** The last day for the next follow-up, with how long is left when that matters, or why nothing is due. */
export function DueCell({ dueBy, daysLeft, why }: Props) {
  if (why !== null) return <span className="muted">{OUT_OF_SCOPE_SHORT[why]}</span>;
  if (dueBy === null || daysLeft === null) return null;
  return (
    <>
      {dueBy}
      {daysLeft <= SOON_DAYS && <span className="sub when">{daysLeftText(daysLeft)}</span>}
    </>
  );
}
