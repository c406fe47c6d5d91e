import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { SectionHead } from "@/components/ui/section-head";
import type { IsoDate } from "@/lib/domain/calendar";
import { BASIS_LABELS, DEFICIENCY_LABELS } from "@/lib/features/agreements/labels";
import type { AgreementPage } from "@/lib/features/agreements/queries";
import { CoveredActivities } from "./covered-activities";
import { DayChoice } from "./day-choice";
import { DraftPanel } from "./draft-panel";
import { Reimbursements } from "./reimbursements";
import { TermsInWords } from "./terms-in-words";

type Props = Readonly<{ agreement: AgreementPage; day: IsoDate; today: IsoDate; mayWrite: boolean }>;

/** The first part of the page: what lacks, what holds on the day, what waits as a draft, and what the agreement covers. */
export function AgreementTerms({ agreement, day, today, mayWrite }: Props) {
  const { id, draft, missing, shown, bases, basisInForce } = agreement;
  const href = `/agreements/${id}`;
  return (
    <div className="two narrow">
      <div className="sections">
        <Deficiencies agreement={agreement} />
        {draft && <DraftPanel {...{ draft, missing, mayWrite, href }} />}
        <section aria-labelledby="terms">
          <SectionHead
            id="terms"
            title="Villkor"
            detail={shown ? `version ${String(shown.number)}` : `inga gäller ${day}`}
          />
          <DayChoice action={href} day={day} today={today} what="Villkoren" />
          <Terms {...{ agreement, day }} />
        </section>
      </div>
      <div className="sections">
        <CoveredActivities agreement={agreement} mayWrite={mayWrite} />
        <Reimbursements
          agreement={{ id, version: agreement.version, status: agreement.status }}
          inForceId={basisInForce?.id ?? null}
          {...{ bases, day, today, mayWrite }}
        />
        <Mirrors agreement={agreement} />
      </div>
    </div>
  );
}

function Deficiencies({ agreement }: Pick<Props, "agreement">) {
  if (agreement.deficiencies.length === 0) return null;
  return (
    <Notice tone="warning" title="Brister i avtalet">
      <ul className="bullets">
        {agreement.deficiencies.map((one) => (
          <li key={one}>
            {DEFICIENCY_LABELS[one].title}. {DEFICIENCY_LABELS[one].meaning}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** In force on the day; of an agreement that is still a draft, the draft. */
function Terms({ agreement, day }: Pick<Props, "agreement" | "day">) {
  const terms = agreement.shown ?? (agreement.standing === "draft" ? agreement.draft : null);
  if (!terms) return <p className="muted">Inga villkor gällde {day}. Välj en annan dag, eller öppna Versioner.</p>;
  return (
    <TermsInWords terms={terms} commission={agreement.basis === "COMMISSION"} deficiencies={agreement.deficiencies} />
  );
}

function Mirrors({ agreement }: Pick<Props, "agreement">) {
  const { mirrors, mirroredBy } = agreement;
  if (!mirrors && mirroredBy.length === 0) return null;
  const word = BASIS_LABELS.COMMISSION;
  return (
    <section aria-labelledby="mirrors">
      <SectionHead id="mirrors" title={mirrors ? "Skapat ur avtal" : `${word} efter avtalet`} />
      {mirrors && (
        <p>
          <Link href={`/agreements/${mirrors.id}`} prefetch={false}>
            {mirrors.diaryNumber}
          </Link>
          , {mirrors.provider.name}. Under Krav står hur varje krav i avtalet motsvaras här.
        </p>
      )}
      <ul>
        {mirroredBy.map((one) => (
          <li key={one.id}>
            <Link href={`/agreements/${one.id}`} prefetch={false}>
              {one.diaryNumber}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
