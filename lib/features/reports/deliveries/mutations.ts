import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import type { Prisma } from "@/lib/db/generated/client";
import { ok, refuse } from "@/lib/domain/outcome";
import { finalLetter } from "@/lib/features/dispatches/labels";
import { queueDispatch } from "@/lib/features/dispatches/mutations";
import { holdCases, ofReportVersion } from "@/lib/features/follow-ups/holding/queries";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import type { ReportRefusal } from "../labels";
import { frozenHead, type DeliverInput } from "../schema";

type Deliver = Readonly<{ actor: Granted<"report.finalise">; now: Date }> & DeliverInput;

const deliverySelect = {
  status: true,
  content: true,
  pdfFileId: true,
  deliveries: { select: { receiver: true } },
  report: {
    select: {
      id: true,
      followUpId: true,
      followUp: { select: { activity: { select: { unit: { include: { provider: { select: { email: true } } } } } } } },
    },
  },
} satisfies Prisma.ReportVersionSelect;

/** Sends a final report to the activity or to the nämnd: a recorded event of its own, once per receiver (ORB-25). */
export const deliverReport = ({ actor, now, reportVersionId, receiver }: Deliver) =>
  audited<{ dispatchId: string }, ReportRefusal>(actor, async (tx, trace) => {
    await holdCases(tx, ofReportVersion(reportVersionId));
    const found = await tx.reportVersion.findFirst({
      where: { id: reportVersionId, report: { followUp: followUpScope(actor) } },
      select: deliverySelect,
    });
    if (!found) return refuse("notFound");
    if (found.status !== "FINAL" || found.pdfFileId === null) return refuse("notFinal");
    if (found.deliveries.some((one) => one.receiver === receiver)) return refuse("alreadyDelivered");
    const installation = await tx.installation.findUniqueOrThrow({ where: { id: 1 } });
    const { unit } = found.report.followUp.activity;
    const to =
      receiver === "COMMITTEE"
        ? { address: installation.committeeEmail, name: installation.committeeName }
        : { address: unit.managerEmail ?? unit.provider.email, name: unit.managerName ?? unit.name };
    const { address } = to;
    if (!address) return refuse("receiverMissing");
    const { id: reportId, followUpId } = found.report;
    const dispatchId = await queueDispatch(tx, trace, {
      followUpId,
      key: `report:${reportVersionId}:${receiver}`,
      kind: "report.deliver",
      to: { ...to, address },
      letter: finalLetter(frozenHead.parse(found.content), receiver),
      fileIds: [found.pdfFileId],
    });
    await tx.reportDelivery.create({ data: { reportVersionId, receiver, at: now, byId: actor.id, dispatchId } });
    const entry = { entity: "Report", entityId: reportId, caseId: followUpId };
    trace.record({ ...entry, action: "report.deliver", after: { reportVersionId, receiver, to: address } });
    return ok({ dispatchId });
  });
