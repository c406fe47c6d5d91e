import { Buildings3Icon } from "@navikt/aksel-icons";
import Link from "next/link";
import { Sentence } from "@/components/obligations/sentence";
import { EmptyState } from "@/components/ui/empty-state";
import { causeSentence } from "@/lib/features/obligations/labels";
import type { ActivityRow } from "@/lib/features/providers/activities/queries";

type Props = Readonly<{ activities: readonly ActivityRow[]; years: number }>;

/** What a unit does, each with when it is followed up and why; the name leads to where it is changed. */
export function ActivityList({ activities, years }: Props) {
  if (activities.length === 0) {
    return (
      <EmptyState title="Ingen verksamhet än">
        <p>Lägg till vad enheten gör. Först då kan ett avtal omfatta den.</p>
      </EmptyState>
    );
  }
  return (
    <ul className="items">
      {activities.map((activity) => (
        <li key={activity.activityId}>
          <Buildings3Icon aria-hidden className="i muted" />
          <div>
            <Link href={`/providers/${activity.providerId}/activities/${activity.activityId}`} prefetch={false}>
              {activity.areaName}
            </Link>
            <span className="sub">
              <Sentence text={causeSentence(activity, years)} />
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
