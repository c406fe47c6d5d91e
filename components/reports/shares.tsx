import { SectionHead } from "@/components/ui/section-head";
import { Quote } from "@/components/ui/text";
import type { IsoDate } from "@/lib/domain/calendar";
import type { ReportVersionPage } from "@/lib/features/reports/queries";
import { dayAndTime } from "@/lib/format/dates";
import { FactsAnswerForm, FactsReplyForm } from "./facts-forms";

type Props = Readonly<{
  shares: ReportVersionPage["shares"];
  followUpId: string;
  today: IsoDate;
  /** A draft takes replies and answers; a final report shows them. */
  open: boolean;
}>;

/** Each time the draft was lent to the provider: until when, what came back, what we answered. */
export function Shares({ shares, followUpId, today, open }: Props) {
  return shares.map((share) => (
    <section key={share.id} className="sec">
      <SectionHead
        title="Utföraren granskar fakta"
        detail={`Skickat ${dayAndTime(share.sharedAt)}, svar senast ${share.replyBy}`}
        level={3}
      />
      {share.replies.map((reply) => (
        <div key={reply.id} className="stack">
          <Quote>{reply.text}</Quote>
          <p className="muted small">
            {reply.senderName}, {reply.receivedOn}
          </p>
        </div>
      ))}
      {share.replies.length === 0 && <p className="muted">Inget svar har kommit.</p>}
      {share.answer && !open && (
        <p>
          <span className="b">Vårt svar:</span> {share.answer}
        </p>
      )}
      {open && share.replies.length > 0 && <FactsAnswerForm shareId={share.id} answer={share.answer ?? ""} />}
      {open && (
        <details className="area framed">
          <summary>Registrera utförarens svar</summary>
          <FactsReplyForm shareId={share.id} followUpId={followUpId} today={today} />
        </details>
      )}
    </section>
  ));
}
