import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { SectionHead } from "@/components/ui/section-head";
import { Tag } from "@/components/ui/tag";
import { ORIGIN_STATE_LABELS } from "@/lib/features/agreements/commissions/labels";
import type { OriginRow } from "@/lib/features/agreements/commissions/queries";

import { plural } from "@/lib/format/numbers";

type Props = Readonly<{
  commissionId: string;
  contract: Readonly<{ id: string; diaryNumber: string }>;
  rows: readonly OriginRow[];
  mayWrite: boolean;
}>;

/** Requirement by requirement, how the commission answers the contract it was made from, and where it has drifted (ORB-09). */
export function CommissionOrigins({ commissionId, contract, rows, mayWrite }: Props) {
  const waiting = rows.filter((row) => row.drifted || row.state === "UNANSWERED");
  const shared = rows.filter((row) => row.state === "SHARED");
  const answered = rows.filter((row) => !waiting.includes(row) && !shared.includes(row));
  return (
    <section aria-labelledby="origins" className="stack">
      <SectionHead
        id="origins"
        title="Ursprung i avtalet"
        count={rows.length}
        detail={
          <Link href={`/agreements/${contract.id}`} prefetch={false}>
            {contract.diaryNumber}
          </Link>
        }
      />
      {waiting.length === 0 && <p>Uppdraget har avtalets lydelse i alla krav som motsvaras.</p>}
      <ul className="stack">
        {[...waiting, ...answered].map((row) => (
          <Origin key={row.requirementId} row={row} commissionId={commissionId} mayWrite={mayWrite} />
        ))}
      </ul>
      <details>
        <summary>{plural(shared.length, "krav är gemensamt", "krav är gemensamma")} för alla i området</summary>
        <ul>
          {shared.map((row) => (
            <li key={row.requirementId}>
              <Link href={`/requirements/${row.requirementId}`} prefetch={false}>
                {row.code} {row.title}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

type RowProps = Readonly<{ row: OriginRow; commissionId: string; mayWrite: boolean }>;

function Origin({ row, commissionId, mayWrite }: RowProps) {
  const { state, drifted, copy } = row;
  const waits = drifted || state === "UNANSWERED";
  return (
    <li className="between">
      <div>
        <Link href={`/requirements/${copy?.id ?? row.requirementId}`} prefetch={false}>
          {row.code} {row.title}
        </Link>{" "}
        <Tag tone={waits ? "warning" : "neutral"}>{ORIGIN_STATE_LABELS[state]}</Tag>
        <p className="small muted">{sentence(row)}</p>
      </div>
      {mayWrite && waits && (
        <ButtonLink href={`/agreements/${commissionId}/answers/${row.requirementId}`}>Ta ställning</ButtonLink>
      )}
    </li>
  );
}

/** What has happened with the requirement since it was answered. */
function sentence({ state, drifted, takenFrom, inForce, reason, copy }: OriginRow): string {
  if (inForce === null) return "Kravet gäller inte längre i avtalet.";
  const versions = `Avtalet har version ${String(inForce)}, uppdraget har version ${String(takenFrom)}.`;
  if (state === "COPIED" && drifted)
    return copy?.draft && copy.published ? `${versions} Ett utkast väntar på publicering.` : versions;
  if (state === "COPIED")
    return copy?.published ? "Samma lydelse som i avtalet." : "Publiceras när uppdraget sätts i kraft.";
  if (state === "NOT_APPLICABLE")
    return drifted ? `${reason ?? ""} Kravet har fått ny lydelse sedan dess.` : (reason ?? "");
  return state === "UNANSWERED"
    ? "Kravet har kommit till i avtalet efter att uppdraget skapades."
    : "Ett och samma krav för alla i området.";
}
