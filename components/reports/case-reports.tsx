import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHead } from "@/components/ui/section-head";
import { Tag } from "@/components/ui/tag";
import { RECEIVER_LABELS, REPORT_KIND_LABELS, REPORT_STATUS_LABELS } from "@/lib/features/reports/labels";
import type { CaseReport } from "@/lib/features/reports/queries";

type Props = Readonly<{ followUpId: string; reports: readonly CaseReport[] }>;

const TONES = { DRAFT: "info", FINAL: "success", SUPERSEDED: "neutral" } as const;

/** The reports of a case, each with its versions: the one in force first, corrected ones kept below. */
export function CaseReports({ followUpId, reports }: Props) {
  if (reports.length === 0) {
    return (
      <EmptyState title="Ingen rapport än">
        Varje uppföljning redovisas i en rapport. Starta huvudrapporten när kraven är bedömda.
      </EmptyState>
    );
  }
  return reports.map((report) => (
    <section key={report.id} className="sec">
      <SectionHead title={REPORT_KIND_LABELS[report.kind]} detail={report.diaryNumber} level={3} />
      <ul className="rows">
        {report.versions.map((version) => (
          <li key={version.id}>
            <p className="row">
              <Link href={`/follow-ups/${followUpId}/reports/${version.id}`} prefetch={false} className="b">
                Version {version.number}
              </Link>
              <Tag tone={TONES[version.status]}>{REPORT_STATUS_LABELS[version.status]}</Tag>
            </p>
            <VersionFacts version={version} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** When it was made final and by whom, where it has gone, and what it corrects. */
function VersionFacts({ version }: Readonly<{ version: CaseReport["versions"][number] }>) {
  const { finalOn, finalBy, deliveries, correctionReason } = version;
  const facts = [
    finalOn && `Fastställd ${finalOn}${finalBy ? ` av ${finalBy.name}` : ""}`,
    ...deliveries.map((one) => RECEIVER_LABELS[one.receiver].toLowerCase()),
  ].filter(Boolean);
  return (
    <>
      {facts.length > 0 && <span className="sub">{facts.join(", ")}.</span>}
      {correctionReason && <span className="sub">Rättelse: {correctionReason}</span>}
    </>
  );
}
