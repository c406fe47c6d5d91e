import { ClosedAct, NextActs } from "@/components/ui/next-acts";
import { SectionHead } from "@/components/ui/section-head";
import type { IsoDate } from "@/lib/domain/calendar";
import type { FindingChain } from "@/lib/features/findings/chain/queries";
import { isSettled, mayEndWithContract, possibleFindingEvents } from "@/lib/features/findings/rules";
import { EndWithContractForm, JudgeResultForm, MoveRemedyForm, RemedyReplyForm } from "./result-forms";

type Props = Readonly<{ finding: FindingChain; today: IsoDate; runs: boolean }>;

/** What may be done with a finding now, and what may not and why; by the same rules that the server refuses by. */
export function FindingActs({ finding, today, runs }: Props) {
  const result = finding.results.findLast((one) => one.status !== "JUDGED");
  const events = possibleFindingEvents(finding.status);
  const settled = isSettled(finding.status);
  if (settled || !runs) return null;
  const ofResult = result && {
    resultFollowUpId: result.id,
    version: result.version,
    followUpId: finding.case.id,
    today,
  };
  const ends = events.includes("endWithContract") && mayEndWithContract(finding.case.agreementLastDay, today);
  return (
    <section className="stack">
      <SectionHead title="Vad kan göras nu" />
      {ofResult && (
        <>
          <details className="area framed" open={result.replies.length === 0}>
            <summary>Registrera utförarens svar</summary>
            <RemedyReplyForm key={result.version} {...ofResult} />
          </details>
          <details className="area framed" open={result.replies.length > 0}>
            <summary>
              Bedöm resultatuppföljning {result.number}, senast {result.dueOn}
            </summary>
            {/* A new version is a new form: the old one would lose to the answer that was just registered. */}
            <JudgeResultForm key={result.version} {...ofResult} replies={result.replies.length} />
          </details>
        </>
      )}
      {finding.remedyDueOn && (
        <details className="area framed">
          <summary>Flytta dagen</summary>
          <MoveRemedyForm
            key={finding.version}
            findingId={finding.id}
            version={finding.version}
            remedyDueOn={finding.remedyDueOn}
          />
        </details>
      )}
      {ends && (
        <details className="area framed">
          <summary>Avsluta bristen med avtalet</summary>
          <EndWithContractForm key={finding.version} findingId={finding.id} version={finding.version} />
        </details>
      )}
      <NextActs>
        {!result && (
          <ClosedAct title="Följ upp resultatet" reason="Går inte än. Bristen fastställs med huvudrapporten." />
        )}
        {!ends && result && (
          <ClosedAct title="Avsluta bristen med avtalet" reason="Går inte: avtalet gäller, så bristen ska åtgärdas." />
        )}
        <ClosedAct title="Godta bristen" reason="Går inte: en brist ska alltid åtgärdas (riktlinjen)." />
      </NextActs>
    </section>
  );
}
