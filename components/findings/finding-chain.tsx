import {
  BookmarkIcon,
  ExclamationmarkTriangleIcon,
  EyeIcon,
  InboxDownIcon,
  MagnifyingGlassIcon,
  PaperplaneIcon,
  FlagCrossIcon,
} from "@navikt/aksel-icons";
import Link from "next/link";
import { Chain, ChainLink } from "@/components/ui/chain";
import { Tag } from "@/components/ui/tag";
import { Quote } from "@/components/ui/text";
import { wordOf, type Scales } from "@/lib/domain/weighing";
import { outcomeWords, PARTY_LABELS } from "@/lib/features/assessments/labels";
import type { FindingChain as Chained } from "@/lib/features/findings/chain/queries";
import { FINDING_STATUS_LABELS } from "@/lib/features/findings/labels";
import { RESULT_JUDGEMENT_LABELS } from "@/lib/features/findings/results/labels";
import { isSettled } from "@/lib/features/findings/rules";
import { sourceLine } from "@/lib/features/requirements/labels";

const icon = { "aria-hidden": true, className: "i" } as const;
type Props = Readonly<{ finding: Chained; scales: Scales }>;

/** The whole finding from top to bottom: what was required, seen, weighed, asked, done, checked. */
export function FindingChain({ finding, scales }: Props) {
  const { wording, assessment } = finding;
  const inForce = finding.case.visitedOn ?? finding.case.startedOn;
  return (
    <Chain label="Bristen från krav till nu">
      <ChainLink when={inForce && `gällde ${inForce}`} icon={<BookmarkIcon {...icon} />} title="Kravet">
        <Quote>{wording.text}</Quote>
        <p className="by">
          {wording.code}, version {wording.number}. {sourceLine(wording.source, wording.sourceRef)}.{" "}
          <Link href={`/requirements/${wording.requirementId}`} prefetch={false}>
            Visa dagens lydelse
          </Link>
        </p>
      </ChainLink>
      <ChainLink
        when={finding.case.visitedOn}
        icon={<EyeIcon {...icon} />}
        title="Vad vi såg"
        by={
          assessment && (
            <>
              {assessment.evidence.length > 0 &&
                `Underlag: ${assessment.evidence.map((one) => one.title).join("; ")}. `}
              {assessment.updatedBy?.name}
            </>
          )
        }
      >
        <p className="pre">{finding.description}</p>
        {assessment?.compilation && <p className="pre muted">{assessment.compilation}</p>}
      </ChainLink>
      <ChainLink
        when={finding.confirmedOn}
        icon={<ExclamationmarkTriangleIcon {...icon} />}
        title="Hur det vägdes"
        mark="against"
      >
        <p>
          <Tag tone="danger">{degreeOf(finding, scales)}</Tag> {weightText(finding, scales)}
        </p>
        {assessment?.weighingMotive && <p className="pre">{assessment.weighingMotive}</p>}
      </ChainLink>
      {finding.confirmedOn && (
        <ChainLink when={finding.confirmedOn} icon={<PaperplaneIcon {...icon} />} title="Vad vi begärde">
          <p>Åtgärda bristen senast {finding.remedyDueOn}.</p>
          {finding.recommendations.map((one) => (
            <p key={one.id}>Rekommendation: {one.text}</p>
          ))}
        </ChainLink>
      )}
      {finding.results.map((result) => (
        <ResultLinks key={result.id} result={result} />
      ))}
      <ChainLink
        when={finding.settledOn ?? "nu"}
        icon={<FlagCrossIcon {...icon} />}
        title={isSettled(finding.status) ? "Slut" : "Här är vi nu"}
        mark="now"
      >
        <p className="b">{FINDING_STATUS_LABELS[finding.status]}</p>
        {finding.settledReason && <p className="pre">{finding.settledReason}</p>}
      </ChainLink>
    </Chain>
  );
}

type Result = Chained["results"][number];

/** One resultatuppföljning: what the provider showed, and how the unit judged it. */
function ResultLinks({ result }: Readonly<{ result: Result }>) {
  return (
    <>
      {result.replies.map((reply) => (
        <ChainLink
          key={reply.id}
          when={reply.receivedOn}
          icon={<InboxDownIcon {...icon} />}
          title="Vad utföraren gjorde"
          by={
            <>
              {reply.senderName}
              {reply.files.map((file) => (
                <span key={file.id}>
                  , <a href={`/api/files/${file.id}`}>{file.originalName}</a>
                </span>
              ))}
            </>
          }
        >
          <p className="pre">{reply.text}</p>
        </ChainLink>
      ))}
      {result.judgement && (
        <ChainLink
          when={result.judgedOn}
          icon={<MagnifyingGlassIcon {...icon} />}
          title="Hur vi kontrollerade"
          mark={result.judgement === "NOT_REMEDIED" ? "against" : undefined}
          by={`Resultatuppföljning ${String(result.number)}${result.judgedBy ? `, ${result.judgedBy}` : ""}`}
        >
          <p>
            <Tag tone={result.judgement === "NOT_REMEDIED" ? "danger" : "success"}>
              {RESULT_JUDGEMENT_LABELS[result.judgement]}
            </Tag>{" "}
            {result.motive}
          </p>
        </ChainLink>
      )}
    </>
  );
}

/** How far the requirement was from met (NOR-40); of a finding from before the product only that it was not. */
const degreeOf = ({ assessment }: Chained, scales: Scales): string =>
  assessment?.judgementLevel ? wordOf(scales.judgement, assessment.judgementLevel) : outcomeWords(scales, "NOT_MET");

function weightText(finding: Chained, scales: Scales): string {
  const parties = ["consequenceIndividual", "consequenceMunicipality", "consequenceProvider"] as const;
  const levels = parties.flatMap((party) => {
    const level = finding[party];
    return level === null
      ? []
      : [`${wordOf(scales.consequence, level).toLowerCase()} för ${PARTY_LABELS[party].toLowerCase()}`];
  });
  const frequency = finding.frequency ? `${wordOf(scales.frequency, finding.frequency)}. ` : "";
  return levels.length === 0 ? "Vägningen gjordes före produkten." : `${frequency}Konsekvens: ${levels.join(", ")}.`;
}
