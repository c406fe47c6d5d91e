import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { SectionHead } from "@/components/ui/section-head";
import { Tag } from "@/components/ui/tag";
import type { ParityCommission, ParityRow } from "@/lib/features/parity/queries";
import { MarkForm, UnmarkForm } from "./mark-forms";

type Props = Readonly<{ row: ParityRow; commissions: readonly ParityCommission[]; mayWrite: boolean }>;

/** How each commission of the area answers a requirement of the contract's side, and what may be answered. */
export const CommissionAnswers = ({ row, commissions, mayWrite }: Props) => (
  <div className="sections">
    {commissions.map((commission) => (
      <Answer
        key={commission.id}
        commission={commission}
        answer={row.answers.find((one) => one.commissionId === commission.id)}
        requirementId={row.requirementId}
        mayWrite={mayWrite}
      />
    ))}
  </div>
);

type AnswerProps = Readonly<{
  commission: ParityCommission;
  answer: ParityRow["answers"][number] | undefined;
  requirementId: string;
  mayWrite: boolean;
}>;

function Answer({ commission, answer, requirementId, mayWrite }: AnswerProps) {
  const marked = answer?.state === "NOT_APPLICABLE";
  const copied = answer?.state === "COPIED";
  const open = mayWrite && !copied;
  return (
    <section aria-labelledby={commission.id} className="stack">
      <SectionHead
        id={commission.id}
        title={commission.diaryNumber}
        detail={commission.providerName}
        actions={
          mayWrite && <ButtonLink href={`/agreements/${commission.id}/requirements`}>Öppna uppdragets krav</ButtonLink>
        }
      />
      <p>
        {marked && <Tag tone="neutral">Ej tillämpligt</Tag>} {copied && <Tag tone="neutral">Egen lydelse</Tag>}{" "}
        {!answer && <Tag tone="warning">Inget svar</Tag>}{" "}
        {answer?.drifted && <Tag tone="warning">Ny lydelse i avtalet</Tag>}
      </p>
      {copied && answer.copy && (
        <p>
          {answer.drifted
            ? "Avtalet har fått en ny lydelse sedan uppdraget tog sin. "
            : "Uppdraget har en lydelse efter den som gäller i avtalet, så här finns inget att ta ställning till. "}
          <Link href={`/requirements/${answer.copy.id}`} prefetch={false}>
            Öppna kravet i uppdraget
          </Link>
          {answer.drifted && mayWrite && (
            <>
              {" eller "}
              <Link href={`/agreements/${commission.id}/answers/${requirementId}`} prefetch={false}>
                ta ställning till den nya lydelsen
              </Link>
            </>
          )}
          .
        </p>
      )}
      {marked && !mayWrite && <p>{answer.reason}</p>}
      {open && (
        <MarkForm
          commissionId={commission.id}
          requirementId={requirementId}
          version={answer?.version ?? 0}
          reason={answer?.reason ?? ""}
        />
      )}
      {open && marked && answer.answerId && <UnmarkForm answerId={answer.answerId} version={answer.version ?? 0} />}
    </section>
  );
}
