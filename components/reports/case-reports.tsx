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
            <Link href={`/follow-ups/${followUpId}/reports/${version.id}`} prefetch={false} className="b">
              {version.status === "DRAFT" ? "Fortsätt på utkastet" : "Öppna"}
              <span className="sr"> version {version.number}</span>
            </Link>{" "}
            <ReportVersionLine version={version} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function ReportVersionLine({ version }: Readonly<{ version: CaseReport["versions"][number] }>) {
  const delivered = version.deliveries.map((one) => RECEIVER_LABELS[one.receiver].toLowerCase()).join(", ");
  return (
    <>
      <Tag tone={TONES[version.status]}>{REPORT_STATUS_LABELS[version.status]}</Tag> Version {version.number}
      {version.finalOn && `, fastställd ${version.finalOn} av ${version.finalBy?.name ?? ""}`}
      {delivered && `, ${delivered}`}
      {version.correctionReason && <span className="sub">Rättelse: {version.correctionReason}</span>}
    </>
  );
}
