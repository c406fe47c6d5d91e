import { SectionHead } from "@/components/ui/section-head";
import type { CaseHead } from "@/lib/features/follow-ups/queries";
import type { CaseReport } from "@/lib/features/reports/queries";
import { beginRefusal, REPORT_KINDS } from "@/lib/features/reports/rules";
import { CreateReportForm } from "./create-report-form";

type Props = Readonly<{ head: CaseHead; reports: readonly CaseReport[] }>;

/** The kinds of report that may be begun now, by the rule that the server refuses by; nothing where there are none. */
export function BeginReport({ head, reports }: Props) {
  const kinds = REPORT_KINDS.filter((kind) => beginRefusal(kind, head.status, reports) === null);
  if (kinds.length === 0) return null;
  return (
    <section className="sec">
      <SectionHead title="Starta en rapport" level={3} />
      <CreateReportForm followUpId={head.id} kinds={kinds} diaryNumber={head.diaryNumber ?? ""} />
    </section>
  );
}
