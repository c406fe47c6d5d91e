import { isSettled, type FindingStatus } from "@/lib/features/findings/rules";
import type { Method } from "@/lib/domain/methods";
import type { Profile } from "@/lib/profiles/schema";
import { isEnded, type FollowUpStatus } from "@/lib/features/follow-ups/rules";
import { missingReceivers, type Receiver, type ReportKind } from "@/lib/features/reports/rules";

export type ClosingFacts = Readonly<{
  method: Method;
  /** A case that ran before the product has its main report outside it. */
  imported: boolean;
  status: FollowUpStatus;
  findings: readonly Readonly<{ number: number; status: FindingStatus }>[];
  /** Judged resultatuppföljningar of the whole case. */
  judgedResults: number;
  reports: readonly Readonly<{
    kind: ReportKind;
    status: "DRAFT" | "FINAL" | "SUPERSEDED";
    /** How many judged resultatuppföljningar its frozen content tells of. */
    results: number;
    delivered: readonly Receiver[];
  }>[];
}>;

/** Reported: from here on a case is on its way to its end. */
export const mayClose = (status: FollowUpStatus): boolean => status === "REPORTED" || status === "AWAITING_RESULT";

export const CLOSING_HINDRANCES = [
  "notReported",
  "findingsUnsettled",
  "mainReportMissing",
  "resultReportMissing",
  "draftLeft",
  "notDelivered",
] as const;
export type HindranceReason = (typeof CLOSING_HINDRANCES)[number];
export type ClosingHindrance = Readonly<{
  reason: HindranceReason;
  findings?: readonly number[];
  receivers?: readonly Receiver[];
}>;

/**
 * Everything that stops a case from being closed, all at once, so that the officer sees the whole way (ORB-42, ORB-47).
 * Before the case is reported nothing else is worth reading, and after its end nothing hinders.
 * A finding counts as settled by its disposition, whichever it is: remarks and ended contracts need no change here.
 */
export function closingHindrances(facts: ClosingFacts, profile: Profile): ClosingHindrance[] {
  if (isEnded(facts.status)) return [];
  if (!mayClose(facts.status)) return [{ reason: "notReported" }];
  const finals = facts.reports.filter((one) => one.status === "FINAL");
  const main = finals.find((one) => one.kind === "MAIN");
  const open = facts.findings.filter((one) => !isSettled(one.status)).map((one) => one.number);
  const receivers = main ? missingReceivers(main.delivered, profile.methods[facts.method]) : [];
  const found: (ClosingHindrance | null)[] = [
    open.length === 0 ? null : { reason: "findingsUnsettled", findings: open },
    main || facts.imported ? null : { reason: "mainReportMissing" },
    resultReported(facts) ? null : { reason: "resultReportMissing" },
    facts.reports.some((one) => one.status === "DRAFT") ? { reason: "draftLeft" } : null,
    receivers.length === 0 ? null : { reason: "notDelivered", receivers },
  ];
  return found.filter((one) => one !== null);
}

/** Where there were findings, a final report tells of every judgement: counted in its frozen content, not by clocks (ORB-42). */
function resultReported({ findings, reports, judgedResults, imported }: ClosingFacts): boolean {
  if (findings.every((one) => one.status === "DISMISSED") && !imported) return true;
  return reports.some((one) => one.kind !== "MAIN" && one.status === "FINAL" && one.results >= judgedResults);
}
