import { notFound } from "next/navigation";
import { CaseFrame } from "@/components/follow-ups/case-tabs";
import { CaseReports } from "@/components/reports/case-reports";
import { CreateReportForm } from "@/components/reports/create-report-form";
import { SectionHead } from "@/components/ui/section-head";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { getCaseHead } from "@/lib/features/follow-ups/queries";
import { kindsToBegin, listCaseReports } from "@/lib/features/reports/queries";

export const metadata = { title: "Rapporter" };

export default async function CaseReportsPage({ params }: PageProps<"/follow-ups/[id]/reports">) {
  const viewer = await requirePermission("followUp.read");
  const { id } = await params;
  const head = await getCaseHead(viewer, id);
  if (!head) notFound();
  const reports = await listCaseReports(viewer, id);
  const kinds = may(viewer, "report.finalise") ? kindsToBegin(head.status, reports) : [];
  return (
    <CaseFrame head={head} tab="reports">
      <CaseReports followUpId={id} reports={reports} />
      {kinds.length > 0 && (
        <section className="sec">
          <SectionHead title="Starta en rapport" level={3} />
          <CreateReportForm followUpId={id} kinds={kinds} diaryNumber={head.diaryNumber ?? ""} />
        </section>
      )}
    </CaseFrame>
  );
}
