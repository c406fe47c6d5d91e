import Link from "next/link";
import { Act, ClosedAct, NextActs } from "@/components/ui/next-acts";
import { HINDRANCE_PLACE, hindranceText } from "@/lib/features/closing/labels";
import type { ClosingHindrance } from "@/lib/features/closing/rules";
import type { CaseHead } from "@/lib/features/follow-ups/queries";
import type { CaseProgress } from "@/lib/features/follow-ups/overview/queries";
import { isAssessable, isRunning, possibleEvents } from "@/lib/features/follow-ups/rules";
import { plural } from "@/lib/format/numbers";
import { CancelCase, CloseCase, ReopenAssessment } from "./case-acts";

type Props = Readonly<{
  head: CaseHead;
  progress: CaseProgress;
  hindrances: readonly ClosingHindrance[];
  /** Visits on site that the method asks for (ORB-24). */
  minSiteVisits: number;
  /** May this user run the case, or only take part in it? */
  runs: boolean;
}>;

/** Vad kan göras nu: the possible first, then what is not possible yet, with every reason. */
export function CaseNextActs({ head, progress, hindrances, minSiteVisits, runs }: Props) {
  const { id, status, version } = head;
  const events = possibleEvents(status);
  const left = progress.selected - progress.assessed;
  return (
    <NextActs>
      {isRunning(status) && (
        <Act title="Samla in underlag" detail={`${plural(progress.evidence, "underlag", "underlag")} än så länge.`}>
          <Link href={`/follow-ups/${id}/evidence`}>Till underlaget</Link>
        </Act>
      )}
      {isRunning(status) && progress.visits.every((visit) => visit.status !== "CARRIED_OUT") && (
        <Act
          title="Genomför platsbesöket"
          detail={minSiteVisits > 0 ? "Behövs innan rapporten kan fastställas." : undefined}
        >
          <Link href={`/follow-ups/${id}/visits`}>Till platsbesöken</Link>
        </Act>
      )}
      {isAssessable(status) && left > 0 && (
        <Act title={`Bedöm ${plural(left, "återstående krav", "återstående krav")}`}>
          <Link href={`/follow-ups/${id}/assess`}>Till bedömningen</Link>
        </Act>
      )}
      {runs && (status === "ASSESSING" || status === "REPORT_DRAFT") && (
        <Act
          title="Skriv rapporten"
          detail={left > 0 ? "Alla krav ska ha ett resultat innan den fastställs." : undefined}
        >
          <Link href={`/follow-ups/${id}/reports`}>Till rapporterna</Link>
        </Act>
      )}
      {runs && events.includes("reopenAssessment") && (
        <Act title="Öppna bedömningen igen" detail="Bedömningen är låst medan rapporten skrivs.">
          <ReopenAssessment id={id} version={version} />
        </Act>
      )}
      {progress.openFindings > 0 && status === "AWAITING_RESULT" && (
        <Act title={`Följ upp ${plural(progress.openFindings, "brist", "brister")}`}>
          <Link href={`/follow-ups/${id}/findings`}>Till bristerna</Link>
        </Act>
      )}
      {runs && events.includes("close") && hindrances.length === 0 && (
        <Act title="Avsluta uppföljningen">
          <CloseCase id={id} version={version} />
        </Act>
      )}
      {hindrances.length > 0 && (
        <ClosedAct title="Avsluta uppföljningen" reason="Går inte än:">
          <ul className="reasons">
            {hindrances.map((one) => (
              <li key={one.reason}>
                {hindranceText(one)}{" "}
                <Link href={`/follow-ups/${id}/${HINDRANCE_PLACE[one.reason].part}`}>
                  {HINDRANCE_PLACE[one.reason].link}
                </Link>
              </li>
            ))}
          </ul>
        </ClosedAct>
      )}
      {!runs && events.includes("close") && hindrances.length === 0 && (
        <ClosedAct title="Avsluta uppföljningen" reason="Allt är klart. En uppföljare eller enhetschef avslutar." />
      )}
      {runs && events.includes("cancel") && (
        <Act title="Avbryt uppföljningen" detail="Kräver ett skäl som sparas i historiken.">
          <CancelCase id={id} version={version} />
        </Act>
      )}
    </NextActs>
  );
}
