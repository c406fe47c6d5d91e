import "server-only";
import { createHash } from "node:crypto";
import type { Granted } from "@/lib/auth/permissions";
import { audited, type Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { toDbDate } from "@/lib/db/dates";
import type { ReportDocument } from "@/lib/documents/report-document";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse } from "@/lib/domain/outcome";
import { remedyDays, stepFinding } from "@/lib/features/findings/rules";
import { holdCases, ofReportVersion } from "@/lib/features/follow-ups/holding/queries";
import { stepCase } from "@/lib/features/follow-ups/mutations";
import { enterInRegister } from "../register/mutations";
import type { StoredFile } from "@/lib/files/storage";
import type { Profile } from "@/lib/profiles/schema";
import type { ReportRefusal } from "../labels";
import type { VersionInput } from "../schema";
import type { ReportSource } from "../source/queries";
import { readiness } from "./queries";

type Finalise = Readonly<{
  actor: Granted<"report.finalise">;
  today: IsoDate;
  /** Real time: the instant the report was locked. */
  now: Date;
  /** Of the source that the document and its PDF were made from: what is frozen must be what was rendered. */
  sourceDigest: string;
  document: ReportDocument;
  pdf: StoredFile;
}> &
  VersionInput;

/** Tells whether two readings of a case would make the same report. Hex. */
export const sourceDigestOf = (source: ReportSource): string =>
  createHash("sha256").update(JSON.stringify(source)).digest("hex");

/**
 * Makes a report final: content locked, entered in the open register, findings confirmed with their days, the case moved
 * on; all of it or nothing (ORB-42, ORB-43, ORB-44, ORB-47). Refuses when the case has changed since it was rendered.
 */
export const finaliseReport = (given: Finalise) =>
  audited<{ followUpId: string }, ReportRefusal>(given.actor, async (tx, trace) => {
    const { actor, today, reportVersionId, version, sourceDigest } = given;
    await holdCases(tx, ofReportVersion(reportVersionId));
    const ready = await readiness(tx, actor, { id: reportVersionId, today });
    if (!ready) return refuse("notFound");
    const { source, profile, hindrances } = ready;
    if (hindrances.length > 0) return refuse("hindered", { reasons: hindrances.map((one) => one.text) });
    if (sourceDigestOf(source) !== sourceDigest) return refuse("changedByAnother");
    if (source.version.number > 1) await supersede(tx, source.report.id);
    if (!(await lock(tx, { ...given, followUpId: source.followUp.id }))) return refuse("changedByAnother");
    const { followUp, report } = source;
    trace.record({
      action: "report.finalise",
      entity: "Report",
      entityId: report.id,
      caseId: followUp.id,
      after: { reportVersionId, version, number: source.version.number, pdfSha256: given.pdf.sha256 },
    });
    await enterInRegister(tx, { reportVersionId, source, today });
    if (report.kind === "MAIN" && source.version.number === 1) {
      const moved = await confirm(tx, trace, { source, profile, today });
      if (!moved.ok) return moved;
    }
    return ok({ followUpId: followUp.id });
  });

async function supersede(tx: Tx, reportId: string): Promise<void> {
  const where = { reportId, status: "FINAL" as const };
  await tx.reportVersion.updateMany({ where, data: { status: "SUPERSEDED" } });
}

async function lock(
  tx: Tx,
  { actor, today, now, reportVersionId, version, document, pdf, followUpId }: Finalise & { followUpId: string },
) {
  const { storageName, originalName, mediaType, size, sha256 } = pdf;
  const file = await tx.storedFile.create({
    data: { storageName, originalName, mediaType, size, sha256, followUpId, uploadedById: actor.id },
    select: { id: true },
  });
  const { count } = await tx.reportVersion.updateMany({
    where: { id: reportVersionId, version, status: "DRAFT" },
    data: {
      status: "FINAL",
      content: document,
      finalAt: now,
      finalOn: toDbDate(today),
      finalById: actor.id,
      pdfFileId: file.id,
      pdfSha256: sha256,
      version: version + 1,
    },
  });
  return count === 1;
}

type Confirm = Readonly<{ source: ReportSource; profile: Profile; today: IsoDate }>;

/** Each candidate is confirmed with a day to remedy it and a resultatuppföljning of its own, whatever the regime. */
async function confirm(tx: Tx, trace: Trace, { source: { followUp }, profile, today }: Confirm) {
  const { remedyDueOn, resultDueOn } = remedyDays(profile, today);
  const candidates = followUp.findings.filter((finding) => finding.status === "CANDIDATE");
  for (const finding of candidates) {
    const next = stepFinding(finding.status, "confirm");
    if (!next.ok) return next;
    const after = { status: next.value, confirmedOn: toDbDate(today), remedyDueOn: toDbDate(remedyDueOn) };
    await tx.finding.update({ where: { id: finding.id }, data: { ...after, version: { increment: 1 } } });
    await tx.resultFollowUp.create({ data: { findingId: finding.id, number: 1, dueOn: toDbDate(resultDueOn) } });
    const entry = { entity: "Finding", entityId: finding.id, caseId: followUp.id };
    trace.record({ ...entry, action: "finding.confirm", before: { status: finding.status }, after });
  }
  const { id, status, version } = followUp;
  const more = { concludedOn: toDbDate(today) };
  const reported = await stepCase(tx, trace, { id, status, version, event: "finaliseReport", more });
  if (!reported.ok || candidates.length === 0) return reported;
  return stepCase(tx, trace, { id, status: "REPORTED", version: reported.value.version, event: "awaitResult" });
}
