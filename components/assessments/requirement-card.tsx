import { CheckmarkIcon, ExclamationmarkTriangleFillIcon } from "@navikt/aksel-icons";
import Link from "next/link";
import type { ReactNode } from "react";
import { Quote } from "@/components/ui/text";
import type { IsoDate } from "@/lib/domain/calendar";
import type { Limit } from "@/lib/domain/measure";
import { RESULT_LABELS } from "@/lib/features/assessments/labels";
import type { RequirementAtHand } from "@/lib/features/assessments/queries";
import { sourceLine } from "@/lib/features/requirements/labels";
import { MeasuredAgainstLimit } from "./measured-against-limit";

type Props = Readonly<{
  atHand: RequirementAtHand;
  /** "Krav 20 av 62" */
  place: string;
  /** The evidence of this requirement and the way to attach more. */
  evidence: ReactNode;
  /** May this user propose better words for the next procurement? */
  mayPropose: boolean;
}>;

/** The middle column: the words in force, what they are measured by, the evidence, and how it went last time. */
export function RequirementCard({ atHand, place, evidence, mayPropose }: Props) {
  const { wording, previous } = atHand;
  const account = atHand.evidence.filter((one) => one.type === "PROVIDER_ACCOUNT" && one.note !== "");
  return (
    <article className="stack">
      <p className="muted small row">
        <span className="b">{wording.code}</span> <span>{wording.focusArea}</span> <span>{place}</span>
      </p>
      <h2>{wording.title}</h2>
      <p className="req-text">{wording.text}</p>
      <p className="muted small">
        Källa: {sourceLine(wording.source, wording.sourceRef)}. Gäller <span className="nw">{wording.validFrom}</span>{" "}
        och framåt, version {wording.number}. Verifieras genom: {wording.verification}{" "}
        {mayPropose && (
          <Link href={`/requirements/${wording.requirementId}/propose?followUp=${atHand.followUpId}`} prefetch={false}>
            Föreslå bättre lydelse
          </Link>
        )}
      </p>
      <GuideValues limit={wording.limit} guide={wording.guideValue} atHand={atHand} />
      <section className="sec">
        <h3>
          Underlag <span className="muted">{atHand.evidence.length}</span>
        </h3>
        {evidence}
      </section>
      {account.map((one) => (
        <section className="sec" key={one.id}>
          <h3>
            Utförarens redogörelse <span className="muted">inkom {one.receivedOn}</span>
          </h3>
          <Quote>{one.note}</Quote>
        </section>
      ))}
      {previous && <Previous previous={previous} />}
    </article>
  );
}

type GuideProps = Readonly<{ limit: Limit | null; guide: string | null; atHand: RequirementAtHand }>;

function GuideValues({ limit, guide, atHand }: GuideProps) {
  if (limit === null && guide === null) return null;
  return (
    <dl className="figures">
      <div>
        <dt>Riktvärde</dt>
        <dd>{limit ? `${limit.direction === "AT_LEAST" ? "minst" : "högst"} ${limit.limit}` : guide}</dd>
        <dd className="small">{limit ? limit.unit : "stöd för bedömningen"}</dd>
      </div>
      {limit && <MeasuredAgainstLimit limit={limit} measured={atHand.state.measuredValue} />}
      {atHand.previous?.measuredValue && (
        <div>
          <dt>Förra gången, {atHand.previous.concludedOn}</dt>
          <dd>{atHand.previous.measuredValue}</dd>
          <dd className="small">{atHand.previous.result && RESULT_LABELS[atHand.previous.result]}</dd>
        </div>
      )}
    </dl>
  );
}

type PreviousProps = Readonly<{ previous: NonNullable<RequirementAtHand["previous"]> }>;

function Previous({ previous }: PreviousProps) {
  const when: IsoDate | null = previous.concludedOn;
  const met = previous.result === "MET";
  return (
    <section className="sec">
      <h3>
        Förra bedömningen{" "}
        <span className="muted">{[when, previous.diaryNumber].filter((part) => part !== null).join(", ")}</span>
      </h3>
      <p>
        {met ? (
          <CheckmarkIcon aria-hidden className="i ok" />
        ) : (
          <ExclamationmarkTriangleFillIcon aria-hidden className="i bad" />
        )}{" "}
        {previous.result && RESULT_LABELS[previous.result]}. {previous.compilation}{" "}
        <Link
          href={`/follow-ups/${previous.followUpId}/assess?krav=${previous.followUpRequirementId}`}
          prefetch={false}
        >
          Visa hela bedömningen
        </Link>
      </p>
    </section>
  );
}
