import { RowLink } from "@/components/table/row-link";
import type { ObligationRow } from "@/lib/features/obligations/queries";

type Props = Pick<ObligationRow, "activityId" | "providerId" | "runningId" | "runningDiaryNumber"> &
  Readonly<{ mayStart: boolean }>;

/** The verb of the row: go on with the case that runs, start one, or only look. */
export function NextStep({ activityId, providerId, runningId, runningDiaryNumber, mayStart }: Props) {
  if (runningId !== null) {
    return (
      <RowLink href={`/follow-ups/${runningId}`}>
        {mayStart ? "Fortsätt" : "Öppna"} {runningDiaryNumber}
      </RowLink>
    );
  }
  if (mayStart) return <RowLink href={`/follow-ups/new?activity=${activityId}`}>Starta uppföljning</RowLink>;
  return <RowLink href={`/providers/${providerId}`}>Öppna utföraren</RowLink>;
}
