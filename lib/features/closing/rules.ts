import { isSettled, type FindingStatus } from "@/lib/features/findings/rules";
import type { Method } from "@/lib/domain/methods";
import type { Profile } from "@/lib/profiles/schema";
import type { FollowUpStatus } from "@/lib/features/follow-ups/rules";

export type ReportKind = "MAIN" | "RESULT" | "CLOSING";
export type Receiver = "ACTIVITY" | "COMMITTEE" | "WEB";

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

export const CLOSING_REFUSALS = [
  "notReported",
  "findingsUnsettled",
  "mainReportMissing",
  "resultReportMissing",
  "draftLeft",
  "notDelivered",
] as const;
export type ClosingRefusal = (typeof CLOSING_REFUSALS)[number];
export type ClosingHindrance = Readonly<{
  reason: ClosingRefusal;
  findings?: readonly number[];
  receivers?: readonly Receiver[];
}>;

/**
 * Everything that stops a case from being closed, all at once, so that the officer sees the whole way (ORB-42, ORB-47).
 * A finding counts as settled by its disposition, whichever it is: remarks and ended contracts need no change here.
 */
export function closingHindrances(facts: ClosingFacts, profile: Profile): ClosingHindrance[] {
  const finals = facts.reports.filter((one) => one.status === "FINAL");
  const main = finals.find((one) => one.kind === "MAIN");
  const open = facts.findings.filter((one) => !isSettled(one.status)).map((one) => one.number);
  const found: (ClosingHindrance | null)[] = [
    facts.status === "REPORTED" || facts.status === "AWAITING_RESULT" ? null : { reason: "notReported" },
    open.length === 0 ? null : { reason: "findingsUnsettled", findings: open },
    main || facts.imported ? null : { reason: "mainReportMissing" },
    resultReported(facts) ? null : { reason: "resultReportMissing" },
    facts.reports.some((one) => one.status === "DRAFT") ? { reason: "draftLeft" } : null,
    main ? undelivered(main.delivered, facts.method, profile) : null,
  ];
  return found.filter((one) => one !== null);
}

/** Where there were findings, a final report tells of every judgement: counted in its frozen content, not by clocks (ORB-42). */
function resultReported({ findings, reports, judgedResults, imported }: ClosingFacts): boolean {
  if (findings.every((one) => one.status === "DISMISSED") && !imported) return true;
  return reports.some((one) => one.kind !== "MAIN" && one.status === "FINAL" && one.results >= judgedResults);
}

/** Publishing alone does not complete it: activity, nämnd and web are three events (ORB-25). */
function undelivered(delivered: readonly Receiver[], method: Method, profile: Profile): ClosingHindrance | null {
  const { receivers, publish } = profile.methods[method];
  const wanted: Receiver[] = [...receivers, ...(publish ? (["WEB"] as const) : [])];
  const missing = wanted.filter((receiver) => !delivered.includes(receiver));
  return missing.length === 0 ? null : { reason: "notDelivered", receivers: missing };
}
