import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { FinalReportActs } from "@/components/reports/final-report";
import { ReportDesk } from "@/components/reports/report-desk";
import { ReportFacts } from "@/components/reports/report-facts";
import { Shares } from "@/components/reports/shares";
import { Tag } from "@/components/ui/tag";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { getCaseHead } from "@/lib/features/follow-ups/queries";
import { caseLine } from "@/lib/features/follow-ups/labels";
import { getReadiness } from "@/lib/features/reports/finalising/queries";
import { finalConsequence, REPORT_KIND_LABELS, REPORT_STATUS_LABELS } from "@/lib/features/reports/labels";
import { getReportVersion, isOnTheWeb } from "@/lib/features/reports/queries";

export const metadata = { title: "Rapport" };

export default async function ReportPage({ params }: PageProps<"/follow-ups/[id]/reports/[versionId]">) {
  const viewer = await requirePermission("followUp.read");
  const { id, versionId } = await params;
  const day = today();
  const [head, report, ready] = await Promise.all([
    getCaseHead(viewer, id),
    getReportVersion(viewer, versionId),
    getReadiness(viewer, { id: versionId, today: day }),
  ]);
  if (!head || !report || !ready || report.report.followUpId !== id) notFound();
  const { profile, hindrances, source } = ready;
  const writes = may(viewer, "report.finalise");
  const isDraft = report.status === "DRAFT";
  return (
    <>
      <PageHead
        crumbs={[
          { href: "/follow-ups", label: "Uppföljningar" },
          { href: `/follow-ups/${id}`, label: head.diaryNumber ?? head.unitName },
          { href: `/follow-ups/${id}/reports`, label: "Rapporter" },
        ]}
        here={`${REPORT_KIND_LABELS[report.report.kind]}, version ${String(report.number)}`}
        title={report.texts.title}
        tags={<Tag tone={isDraft ? "info" : "success"}>{REPORT_STATUS_LABELS[report.status]}</Tag>}
        lead={`${report.report.diaryNumber}. ${head.unitName}. ${caseLine(head)}.`}
      />
      {isDraft && writes ? (
        <ReportDesk
          key={report.id}
          reportVersionId={report.id}
          version={report.version}
          texts={report.texts}
          hindrances={hindrances}
          mayShare={profile.report.shareForFacts !== "OFF"}
          shares={report.shares.length}
          secondPerson={profile.report.secondPerson}
          reviewed={report.reviewedById !== null}
          consequence={finalConsequence(report.report.kind, source.followUp.findings.length)}
        />
      ) : (
        <div className="two">
          <ReportFacts report={report} />
          {writes && !isDraft && (
            <FinalReportActs
              followUpId={id}
              reportId={report.report.id}
              reportVersionId={report.id}
              delivered={report.deliveries.map((one) => one.receiver)}
              method={profile.methods[head.method]}
              onTheWeb={await isOnTheWeb(viewer, report.id)}
              current={report.status === "FINAL"}
            />
          )}
        </div>
      )}
      <Shares shares={report.shares} followUpId={id} today={day} open={isDraft && writes} />
    </>
  );
}
