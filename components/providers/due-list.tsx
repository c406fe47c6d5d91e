import { CalendarIcon, ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import Link from "next/link";
import { Sentence } from "@/components/obligations/sentence";
import { causeSentence, daysLeftText } from "@/lib/features/obligations/labels";
import { SOON_DAYS } from "@/lib/features/obligations/rules";
import type { ActivityRow } from "@/lib/features/providers/activities/queries";

type Props = Readonly<{ activities: readonly ActivityRow[]; years: number; mayStart: boolean }>;

/** What is next for each activity, with the reason as a sentence and the verb beside it. */
export const DueList = ({ activities, years, mayStart }: Props) => (
  <ul className="items">
    {activities.map((activity) => (
      <DueItem key={activity.activityId} activity={activity} years={years} mayStart={mayStart} />
    ))}
  </ul>
);

type ItemProps = Readonly<{ activity: ActivityRow; years: number; mayStart: boolean }>;

function DueItem({ activity, years, mayStart }: ItemProps) {
  const { unitName, areaName, daysLeft, runningId, runningDiaryNumber, activityId, dueBy } = activity;
  const late = daysLeft !== null && daysLeft < 0;
  const Icon = late ? ExclamationmarkTriangleIcon : CalendarIcon;
  return (
    <li>
      <Icon aria-hidden className={late ? "i bad" : "i muted"} />
      <div>
        <span className="b">
          {unitName}, {areaName}
        </span>
        {dueBy !== null && (
          <span className={late ? "late-text" : undefined}>
            {" "}
            senast {dueBy}
            {daysLeft !== null && daysLeft <= SOON_DAYS && ` (${daysLeftText(daysLeft)})`}
          </span>
        )}
        <span className="sub">
          <Sentence text={causeSentence(activity, years)} />
        </span>
      </div>
      <div className="stack-tight">
        {runningId !== null && (
          <p>
            <Link href={`/follow-ups/${runningId}`} prefetch={false}>
              {mayStart ? "Fortsätt" : "Öppna"} {runningDiaryNumber}
            </Link>
          </p>
        )}
        {mayStart && (
          <p>
            <Link href={`/follow-ups/new?activity=${activityId}`} prefetch={false}>
              {runningId === null ? "Starta uppföljning" : "Starta en annan"}
            </Link>
          </p>
        )}
      </div>
    </li>
  );
}
