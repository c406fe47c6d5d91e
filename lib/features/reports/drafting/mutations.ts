import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { unlessTaken } from "@/lib/db/unique";
import { diaryNumberKey } from "@/lib/domain/diary-number";
import { ok, refuse } from "@/lib/domain/outcome";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { holdCases } from "@/lib/features/follow-ups/holding/queries";
import { stepCase } from "@/lib/features/follow-ups/mutations";
import { authorIds } from "../finalising/queries";
import { REPORT_KIND_LABELS, type ReportRefusal } from "../labels";
import { beginRefusal } from "../rules";
import {
  reportTexts,
  type CorrectionInput,
  type CreateReportInput,
  type ReportTexts,
  type SaveTextsInput,
  type VersionInput,
} from "../schema";

type By = Readonly<{ actor: Granted<"report.finalise">; now: Date }>;
type Made = Readonly<{ reportId: string; reportVersionId: string }>;

/** Begins a report of a case with a diary number of its own. The main report locks the assessments meanwhile (ORB-42). */
export const createReport = (input: By & CreateReportInput) =>
  unlessTaken(begin(input), "diaryNumberTaken", { diaryNumber: input.diaryNumber });

const begin = ({ actor, followUpId, kind, diaryNumber }: By & CreateReportInput) =>
  audited<Made, ReportRefusal>(actor, async (tx, trace) => {
    await holdCases(tx, { id: followUpId });
    const found = await findCase(tx, actor, followUpId);
    if (!found) return refuse("notFound");
    const refusal = beginRefusal(kind, found.status, found.reports);
    if (refusal) return refuse(refusal);
    const diaryKey = diaryNumberKey(diaryNumber);
    const taken = await tx.report.findUnique({ where: { diaryKey }, select: { id: true } });
    if (taken) return refuse("diaryNumberTaken", { diaryNumber });
    if (kind === "MAIN" && found.status === "ASSESSING") {
      const { id, status, version } = found;
      const stepped = await stepCase(tx, trace, { id, status, version, event: "draftReport" });
      if (!stepped.ok) return stepped;
    }
    const title = `${REPORT_KIND_LABELS[kind]}: ${found.activity.unit.name}`;
    const texts: ReportTexts = { title, summary: "", procedure: "" };
    const made = await tx.report.create({
      data: { followUpId, kind, diaryNumber, diaryKey, versions: { create: { number: 1, texts } } },
      select: { id: true, versions: { select: { id: true } } },
    });
    const entry = { entity: "Report", entityId: made.id, caseId: followUpId };
    trace.record({ ...entry, action: "report.create", after: { kind, diaryNumber } });
    return ok({ reportId: made.id, reportVersionId: made.versions[0]?.id ?? "" });
  });

const findCase = (tx: Tx, actor: By["actor"], id: string) =>
  tx.followUp.findFirst({
    where: { id, ...followUpScope(actor) },
    select: {
      id: true,
      status: true,
      version: true,
      activity: { select: { unit: { select: { name: true } } } },
      reports: { select: { kind: true, versions: { select: { status: true } } } },
    },
  });

/** Finds a version within the actor's scope, with what every change of it needs. */
export const findVersion = (tx: Tx, actor: By["actor"], id: string) =>
  tx.reportVersion.findFirst({
    where: { id, report: { followUp: followUpScope(actor) } },
    select: {
      id: true,
      number: true,
      status: true,
      texts: true,
      reviewedById: true,
      report: { select: { id: true, kind: true, diaryNumber: true, followUpId: true } },
    },
  });

/** Saves what the officer has written; a changed text has to be read anew by the second person. */
export const saveTexts = ({ actor, reportVersionId, version, texts }: By & SaveTextsInput) =>
  audited<{ version: number }, ReportRefusal>(actor, async (tx, trace) => {
    const found = await findVersion(tx, actor, reportVersionId);
    if (!found) return refuse("notFound");
    if (found.status !== "DRAFT") return refuse("notADraft");
    const { count } = await tx.reportVersion.updateMany({
      where: { id: reportVersionId, version, status: "DRAFT" },
      data: { texts, reviewedById: null, reviewedAt: null, version: version + 1 },
    });
    if (count === 0) return refuse("changedByAnother");
    trace.record({
      action: "report.write",
      entity: "Report",
      entityId: found.report.id,
      caseId: found.report.followUpId,
      before: reportTexts.parse(found.texts),
      after: texts,
    });
    return ok({ version: version + 1 });
  });

/** The second person has read the report; never somebody who wrote in it. */
export const reviewReport = ({ actor, now, reportVersionId, version }: By & VersionInput) =>
  audited<{ version: number }, ReportRefusal>(actor, async (tx, trace) => {
    const found = await findVersion(tx, actor, reportVersionId);
    if (!found) return refuse("notFound");
    if (found.status !== "DRAFT") return refuse("notADraft");
    if (found.reviewedById !== null) return refuse("alreadyReviewed");
    const authors = await authorIds(tx, found.report.id);
    if (authors.includes(actor.id)) return refuse("ownReport");
    const { count } = await tx.reportVersion.updateMany({
      where: { id: reportVersionId, version, status: "DRAFT" },
      data: { reviewedById: actor.id, reviewedAt: now, version: version + 1 },
    });
    if (count === 0) return refuse("changedByAnother");
    const { id, followUpId } = found.report;
    trace.record({
      action: "report.review",
      entity: "Report",
      entityId: id,
      caseId: followUpId,
      after: { by: actor.id },
    });
    return ok({ version: version + 1 });
  });

/** A final report is corrected by a new version with its reason; the old one stays as it was (ORB-43). */
export const startCorrection = ({ actor, reportId, reason }: By & CorrectionInput) =>
  audited<Made, ReportRefusal>(actor, async (tx, trace) => {
    // Of two corrections at once the second finds the first one's draft, and a closing sees the draft or comes first.
    await holdCases(tx, { reports: { some: { id: reportId } } });
    const report = await tx.report.findFirst({
      where: { id: reportId, followUp: followUpScope(actor) },
      select: { followUpId: true, versions: { orderBy: { number: "desc" }, take: 1 } },
    });
    const latest = report?.versions[0];
    if (!report || !latest) return refuse("notFound");
    if (latest.status === "DRAFT") return refuse("draftExists");
    const texts = reportTexts.parse(latest.texts);
    const made = await tx.reportVersion.create({
      data: { reportId, number: latest.number + 1, texts, correctionReason: reason },
      select: { id: true },
    });
    const entry = { entity: "Report", entityId: reportId, caseId: report.followUpId };
    trace.record({ ...entry, action: "report.correct", after: { number: latest.number + 1, reason } });
    return ok({ reportId, reportVersionId: made.id });
  });
