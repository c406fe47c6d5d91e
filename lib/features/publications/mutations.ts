import "server-only";
import { createHash } from "node:crypto";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import { ok, refuse } from "@/lib/domain/outcome";
import { holdCases, ofReportVersion } from "@/lib/features/follow-ups/holding/queries";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import type { PublishRefusal } from "./labels";
import { slugOf } from "./rules";
import type { PublishInput, WithdrawInput } from "./schema";

type By = Readonly<{ actor: Granted<"report.publish">; now: Date }>;

const REPLACED = "Ersatt av en rättad version.";

/**
 * Publishes a final report: its frozen content and its PDF are copied to the schema that the public role reads (ORB-25).
 * A correction takes over the address of the version it corrects. `pdf` = the bytes, whose hash must be the report's own.
 */
export const publishReport = ({ actor, now, reportVersionId, pdf }: By & PublishInput & Readonly<{ pdf: Buffer }>) =>
  audited<{ slug: string }, PublishRefusal>(actor, async (tx, trace) => {
    await holdCases(tx, ofReportVersion(reportVersionId));
    const found = await tx.reportVersion.findFirst({
      where: { id: reportVersionId, report: { followUp: followUpScope(actor) } },
      select: {
        status: true,
        content: true,
        pdfSha256: true,
        texts: true,
        deliveries: { where: { receiver: "WEB" }, select: { id: true } },
        report: {
          select: {
            id: true,
            followUpId: true,
            followUp: { select: { activity: { select: { unit: { select: { name: true } } } } } },
          },
        },
      },
    });
    if (!found) return refuse("notFound");
    if (found.status !== "FINAL") return refuse("notFinal");
    if (found.deliveries.length > 0) return refuse("alreadyPublished");
    const sha256 = createHash("sha256").update(pdf).digest("hex");
    if (sha256 !== found.pdfSha256) return refuse("fileBroken");
    const { id: reportId, followUpId, followUp } = found.report;
    const slug = slugOf(followUp.activity.unit.name, reportId);
    await tx.$executeRaw`UPDATE public_site.published_report SET withdrawn_at = ${now}, withdrawn_reason = ${REPLACED}
      WHERE slug = ${slug} AND withdrawn_at IS NULL`;
    await tx.$executeRaw`INSERT INTO public_site.published_report
      (report_version_id, slug, snapshot, pdf, pdf_sha256, published_at)
      VALUES (${reportVersionId}, ${slug}, ${JSON.stringify(found.content)}::jsonb, ${pdf}, ${sha256}, ${now})`;
    await tx.reportDelivery.create({ data: { reportVersionId, receiver: "WEB", at: now, byId: actor.id } });
    const entry = { entity: "Report", entityId: reportId, caseId: followUpId };
    trace.record({ ...entry, action: "report.publish", after: { reportVersionId, slug, sha256 } });
    return ok({ slug });
  });

/** Takes a report off the web, with a reason. It stays a public document and stays in the register (ORB-43). */
export const withdrawReport = ({ actor, now, reportVersionId, reason }: By & WithdrawInput) =>
  audited<null, PublishRefusal>(actor, async (tx, trace) => {
    const found = await tx.reportVersion.findFirst({
      where: { id: reportVersionId, report: { followUp: followUpScope(actor) } },
      select: { report: { select: { id: true, followUpId: true } } },
    });
    if (!found) return refuse("notFound");
    const changed = await tx.$executeRaw`UPDATE public_site.published_report
      SET withdrawn_at = ${now}, withdrawn_reason = ${reason}
      WHERE report_version_id = ${reportVersionId} AND withdrawn_at IS NULL`;
    if (changed === 0) return refuse("notPublished");
    const entry = { entity: "Report", entityId: found.report.id, caseId: found.report.followUpId };
    trace.record({ ...entry, action: "report.withdraw", after: { reportVersionId, reason } });
    return ok(null);
  });
