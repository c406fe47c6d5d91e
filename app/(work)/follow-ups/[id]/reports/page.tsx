import { notFound } from "next/navigation";
import { CaseFrame } from "@/components/follow-ups/case-tabs";
import { BeginReport } from "@/components/reports/begin-report";
import { CaseReports } from "@/components/reports/case-reports";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { getCaseHead } from "@/lib/features/follow-ups/queries";
import { listCaseReports } from "@/lib/features/reports/queries";

export const metadata = { title: "Rapporter" };

export default async function CaseReportsPage({ params }: PageProps<"/follow-ups/[id]/reports">) {
  const viewer = await requirePermission("followUp.read");
  const { id } = await params;
  const head = await getCaseHead(viewer, id);
  if (!head) notFound();
  const reports = await listCaseReports(viewer, id);
  return (
    <CaseFrame head={head} tab="reports">
      <CaseReports followUpId={id} reports={reports} />
      {may(viewer, "report.finalise") && <BeginReport head={head} reports={reports} />}
    </CaseFrame>
  );
}
