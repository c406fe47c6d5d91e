import Link from "next/link";
import { Tag } from "@/components/ui/tag";
import { Quote } from "@/components/ui/text";
import { PROPOSAL_STATUS_LABELS } from "@/lib/features/proposals/labels";
import type { ProposalRow } from "@/lib/features/proposals/queries";
import { ProposalActs } from "./proposal-acts";

const TONES = { OPEN: "warning", ADOPTED: "success", DISMISSED: "neutral" } as const;
type Props = Readonly<{ rows: readonly ProposalRow[]; mayDecide: boolean; maySeeCase: boolean; ofOne?: boolean }>;

/** What follow-ups have taught, for the next procurement. No wording in force is changed by any of it (PLAN-07). */
export const ProposalList = ({ rows, ...rest }: Props) => (
  <ul className="sections">
    {rows.map((row) => (
      <Proposal key={row.id} row={row} {...rest} />
    ))}
  </ul>
);

function Proposal({ row, mayDecide, maySeeCase, ofOne }: Omit<Props, "rows"> & Readonly<{ row: ProposalRow }>) {
  const { requirement, followUp } = row;
  return (
    <li className="stack-tight">
      <p className="row">
        {!ofOne && (
          <Link href={`/requirements/${requirement.id}`} prefetch={false} className="b">
            {requirement.code} {requirement.title}
          </Link>
        )}
        <Tag tone={TONES[row.status]}>{PROPOSAL_STATUS_LABELS[row.status]}</Tag>
      </p>
      <Quote>{row.text}</Quote>
      <p className="small muted">
        {!ofOne && `${requirement.areaName}. `}
        Föreslaget {row.proposedOn} av {row.proposedBy} i{" "}
        {maySeeCase ? (
          <Link href={`/follow-ups/${followUp.id}`} prefetch={false}>
            {followUp.diaryNumber}
          </Link>
        ) : (
          followUp.diaryNumber
        )}
        .
      </p>
      {mayDecide && <ProposalActs id={row.id} version={row.version} status={row.status} />}
    </li>
  );
}
