import { moment } from "../moments";
import { personId } from "../people";
import { standingOf } from "./findings";
import { caseId, findingId, reportId, reportVersionId } from "./ids";
import { reportsOf, type KindedReport } from "./reports";
import type { Frozen } from "./selection";
import type { FindingData } from "./shape";
import { lineOf, type Line } from "./story-line";

/** From the first word of a report to the end of the case. */
export const afterwards = (frozen: Frozen): readonly Line[] => [
  ...reportsOf(frozen.data).flatMap((one) => [...written(frozen, one), ...checked(frozen, one), ...made(frozen, one)]),
  ...frozen.data.findings.flatMap((one) => remedied(frozen, one)),
  ...ended(frozen),
];

const targetOf = ({ report }: KindedReport) => ({ entity: "Report", entityId: reportId(report.diary) });

function written(frozen: Frozen, one: KindedReport): readonly Line[] {
  const line = lineOf(frozen);
  const { kind, report } = one;
  const { data } = frozen;
  const target = targetOf(one);
  const step = { entity: "FollowUp", entityId: caseId(data.key), before: { status: "ASSESSING" } };
  const drafted = line(moment(report.begun, "08:50"), data.lead, "followUp.draftReport", {
    ...step,
    after: { status: "REPORT_DRAFT" },
  });
  const begun = { ...target, after: { kind, diaryNumber: report.diary } };
  return [
    ...(kind === "MAIN" ? [drafted] : []),
    line(moment(report.begun, "08:51"), data.lead, "report.create", begun),
    line(moment(report.begun, "11:45"), data.lead, "report.write", { ...target, after: { summary: report.summary } }),
  ];
}

function checked(frozen: Frozen, one: KindedReport): readonly Line[] {
  const line = lineOf(frozen);
  const { report } = one;
  const { lead } = frozen.data;
  const target = targetOf(one);
  const { share, reviewedBy } = report;
  const review = moment(report.final ?? "2026-11-13", "10:45");
  return [
    ...(share
      ? [line(moment(share.on, "14:00"), lead, "report.share", { ...target, after: { replyBy: share.replyBy } })]
      : []),
    ...(share?.reply
      ? [line(moment(share.reply.on, "13:30"), lead, "report.reply", { ...target, after: share.reply })]
      : []),
    ...(share?.answer
      ? [line(moment(share.answer.on, "09:30"), lead, "report.answer", { ...target, after: share.answer })]
      : []),
    ...(reviewedBy
      ? [line(review, reviewedBy, "report.review", { ...target, after: { by: personId(reviewedBy) } })]
      : []),
  ];
}

function made(frozen: Frozen, one: KindedReport): readonly Line[] {
  const line = lineOf(frozen);
  const { kind, report } = one;
  const { final, by } = report;
  if (final === null) return [];
  const target = targetOf(one);
  const version = reportVersionId(report.diary);
  const locked = line(moment(final, "15:20"), by, "report.finalise", {
    ...target,
    after: { reportVersionId: version, number: 1 },
  });
  const sent = (["activity", "committee"] as const).flatMap((receiver) => {
    const on = report[receiver];
    const after = { reportVersionId: version, receiver: receiver.toUpperCase() };
    return on ? [line(moment(on, "15:40"), by, "report.deliver", { ...target, after })] : [];
  });
  const web = report.web
    ? [line(moment(report.web, "16:20"), by, "report.publish", { ...target, after: { reportVersionId: version } })]
    : [];
  return [locked, ...(kind === "MAIN" ? confirmed(frozen, final, by) : []), ...sent, ...web];
}

function confirmed(frozen: Frozen, final: string, by: KindedReport["report"]["by"]): readonly Line[] {
  const line = lineOf(frozen);
  const { data } = frozen;
  const at = moment(final, "15:21");
  const target = { entity: "FollowUp", entityId: caseId(data.key) };
  const reported = { ...target, before: { status: "REPORT_DRAFT" }, after: { status: "REPORTED" } };
  const waiting = { ...target, before: { status: "REPORTED" }, after: { status: "AWAITING_RESULT" } };
  return [
    ...data.findings.map(({ code }) => {
      const after = { status: "AWAITING_REMEDY", confirmedOn: final };
      return line(at, by, "finding.confirm", { entity: "Finding", entityId: findingId(data.key, code), after });
    }),
    line(at, by, "followUp.finaliseReport", reported),
    ...(data.findings.length > 0 ? [line(at, by, "followUp.awaitResult", waiting)] : []),
  ];
}

function remedied(frozen: Frozen, finding: FindingData): readonly Line[] {
  const line = lineOf(frozen);
  const { data } = frozen;
  const target = { entity: "Finding", entityId: findingId(data.key, finding.code) };
  const told = (finding.results ?? []).flatMap(({ reply, judged }) => [
    ...(reply ? [line(moment(reply.on, "13:30"), data.lead, "finding.reportRemedy", { ...target, after: reply })] : []),
    ...(judged ? [line(moment(judged.on, "14:20"), judged.by, "finding.judge", { ...target, after: judged })] : []),
  ]);
  const end = finding.endedWithContract;
  if (!end) return told;
  const after = { status: standingOf(finding, true), reason: end.reason };
  return [...told, line(moment(end.on, "09:00"), data.lead, "finding.endWithContract", { ...target, after })];
}

function ended(frozen: Frozen): readonly Line[] {
  const line = lineOf(frozen);
  const { closed, cancelled, key } = frozen.data;
  const target = { entity: "FollowUp", entityId: caseId(key) };
  if (cancelled) {
    const after = { status: "CANCELLED", cancelReason: cancelled.reason };
    return [line(moment(cancelled.on, "11:00"), cancelled.by, "followUp.cancel", { ...target, after })];
  }
  if (!closed) return [];
  return [
    line(moment(closed.on, "16:45"), closed.by, "followUp.close", {
      ...target,
      after: { status: "CLOSED", closedOn: closed.on },
    }),
  ];
}
