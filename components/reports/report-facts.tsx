import { DataList } from "@/components/ui/data-list";
import { RECEIVER_LABELS } from "@/lib/features/reports/labels";
import type { ReportVersionPage } from "@/lib/features/reports/queries";
import { dayAndTime } from "@/lib/format/dates";

/** A locked report at a glance: who set it, where it has gone, what it says in short. */
export function ReportFacts({ report }: Readonly<{ report: ReportVersionPage }>) {
  return (
    <section className="stack">
      <DataList
        items={[
          { term: "Fastställd", value: report.finalOn && `${report.finalOn} av ${report.finalBy?.name ?? ""}` },
          { term: "Rättelse", value: report.correctionReason },
          ...report.deliveries.map(({ receiver, at }) => ({ term: RECEIVER_LABELS[receiver], value: dayAndTime(at) })),
          {
            term: "Kontrollsumma (SHA-256)",
            value: report.pdfSha256 && <code className="wrap">{report.pdfSha256}</code>,
          },
        ]}
      />
      <p className="pre">{report.texts.summary}</p>
    </section>
  );
}
