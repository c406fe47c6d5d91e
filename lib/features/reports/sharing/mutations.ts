import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import { toDbDate } from "@/lib/db/dates";
import type { ReportDocument } from "@/lib/documents/report-document";
import { addWorkingDays, type IsoDate } from "@/lib/domain/calendar";
import { ok, refuse } from "@/lib/domain/outcome";
import { queueDispatch } from "@/lib/features/dispatches/mutations";
import { shareLetter } from "@/lib/features/dispatches/labels";
import { holdCases, ofReportShare, ofReportVersion } from "@/lib/features/follow-ups/holding/queries";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import type { StoredFile } from "@/lib/files/storage";
import { sourceDigestOf } from "../finalising/mutations";
import { readiness } from "../finalising/queries";
import type { ReportRefusal } from "../labels";
import type { FactsAnswerInput, FactsReplyInput, VersionInput } from "../schema";

type By = Readonly<{ actor: Granted<"report.finalise">; today: IsoDate }>;
type Share = By &
  VersionInput &
  Readonly<{ now: Date; sourceDigest: string; document: ReportDocument; pdf: StoredFile }>;

/**
 * Sends the draft to the provider to check its facts, frozen as it is: what is sent out becomes an official document
 * (TF 2 kap.). The provider has the working days that the profile promises.
 */
export const shareDraft = (given: Share) =>
  audited<{ shareId: string }, ReportRefusal>(given.actor, async (tx, trace) => {
    const { actor, today, now, reportVersionId, version, document, pdf } = given;
    await holdCases(tx, ofReportVersion(reportVersionId));
    const ready = await readiness(tx, actor, { id: reportVersionId, today });
    if (!ready) return refuse("notFound");
    const { source, profile } = ready;
    if (source.version.status !== "DRAFT") return refuse("notADraft");
    if (profile.report.shareForFacts === "OFF") return refuse("sharingOff");
    const identified = ready.hindrances.find((one) => one.reason === "personalNumberInText");
    if (identified) return refuse("personalNumberInText", { place: identified.text });
    if (source.version.version !== version || sourceDigestOf(source) !== given.sourceDigest)
      return refuse("changedByAnother");
    const { unit } = source.followUp.activity;
    const to = unit.managerEmail ?? unit.provider.email;
    if (!to) return refuse("receiverMissing");
    const followUpId = source.followUp.id;
    const file = await tx.storedFile.create({
      data: { ...pdf, followUpId, uploadedById: actor.id },
      select: { id: true },
    });
    const replyBy = addWorkingDays(today, profile.report.factsReplyWorkingDays);
    const share = await tx.reportShare.create({
      data: { reportVersionId, content: document, sharedAt: now, replyBy: toDbDate(replyBy) },
      select: { id: true },
    });
    await queueDispatch(tx, trace, {
      followUpId,
      key: `share:${share.id}`,
      kind: "report.share",
      to: { address: to, name: unit.managerName ?? unit.name },
      letter: shareLetter({ document, replyBy }),
      fileIds: [file.id],
    });
    const entry = { entity: "Report", entityId: source.report.id, caseId: followUpId };
    trace.record({ ...entry, action: "report.share", after: { reportVersionId, replyBy, pdfSha256: pdf.sha256 } });
    return ok({ shareId: share.id });
  });

/** Registers the provider's own words; they are printed in the report. */
export const registerFactsReply = ({ actor, today, ...input }: By & FactsReplyInput) =>
  audited<{ id: string }, ReportRefusal>(actor, async (tx, trace) => {
    await holdCases(tx, ofReportShare(input.shareId));
    const share = await tx.reportShare.findFirst({
      where: { id: input.shareId, reportVersion: { report: { followUp: followUpScope(actor) } } },
      select: {
        id: true,
        reportVersion: { select: { status: true, report: { select: { id: true, followUpId: true } } } },
      },
    });
    if (!share) return refuse("notFound");
    if (share.reportVersion.status !== "DRAFT") return refuse("notADraft");
    if (input.receivedOn > today) return refuse("receivedInFuture");
    const { id: reportId, followUpId } = share.reportVersion.report;
    const files = await tx.storedFile.count({ where: { id: { in: input.fileIds }, followUpId } });
    if (files !== new Set(input.fileIds).size) return refuse("fileNotFound");
    const reply = await tx.providerReply.create({
      data: {
        followUpId,
        kind: "FACTS",
        receivedOn: toDbDate(input.receivedOn),
        senderName: input.senderName,
        text: input.text,
        shareId: share.id,
        registeredById: actor.id,
        files: { create: input.fileIds.map((fileId) => ({ fileId })) },
      },
      select: { id: true },
    });
    trace.record({ action: "report.reply", entity: "Report", entityId: reportId, caseId: followUpId, after: input });
    return ok(reply);
  });

/** What the unit answers to the provider's facts: printed beside them. Refused when a colleague has answered since. */
export const answerFacts = ({ actor, today, shareId, seen, answer }: By & FactsAnswerInput) =>
  audited<{ answer: string }, ReportRefusal>(actor, async (tx, trace) => {
    await holdCases(tx, ofReportShare(shareId));
    const share = await tx.reportShare.findFirst({
      where: { id: shareId, reportVersion: { report: { followUp: followUpScope(actor) } } },
      select: {
        answer: true,
        reportVersion: { select: { status: true, report: { select: { id: true, followUpId: true } } } },
      },
    });
    if (!share) return refuse("notFound");
    if (share.reportVersion.status !== "DRAFT") return refuse("notADraft");
    if ((share.answer ?? "") !== seen) return refuse("changedByAnother");
    await tx.reportShare.update({ where: { id: shareId }, data: { answer, answeredOn: toDbDate(today) } });
    const { id, followUpId } = share.reportVersion.report;
    const entry = { entity: "Report", entityId: id, caseId: followUpId };
    trace.record({ ...entry, action: "report.answer", before: { answer: share.answer }, after: { answer } });
    return ok({ answer });
  });
