import Link from "next/link";
import { SectionHead } from "@/components/ui/section-head";
import { Tag } from "@/components/ui/tag";
import { BASIS_LABELS, DEFICIENCY_LABELS } from "@/lib/features/agreements/labels";
import type { AgreementRow } from "@/lib/features/agreements/list/queries";
import { period } from "@/lib/format/dates";

type Props = Readonly<{ agreements: readonly AgreementRow[] }>;

/** The agreements in force with their days, and what each lacks (ORB-14, PLAN-04). */
export function AgreementsInBrief({ agreements }: Props) {
  const current = agreements.filter(({ standing }) => standing === "inForce" || standing === "upcoming");
  return (
    <section aria-labelledby="agreements">
      <SectionHead id="agreements" title="Gällande avtal" />
      {current.length === 0 && <p className="muted">Inget avtal eller uppdrag gäller.</p>}
      <ul className="stack">
        {current.map((agreement) => (
          <li key={agreement.id}>
            <Link href={`/agreements/${agreement.id}`} prefetch={false}>
              {agreement.diaryNumber}
            </Link>
            , {BASIS_LABELS[agreement.basis]}
            <span className="muted small"> {agreement.areaName}</span>
            {agreement.startDate && <p className="small">{period(agreement.startDate, agreement.lastDay)}</p>}
            {agreement.deficiencies.map((deficiency) => (
              <p key={deficiency}>
                <Tag tone="warning">{DEFICIENCY_LABELS[deficiency].title}</Tag>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
