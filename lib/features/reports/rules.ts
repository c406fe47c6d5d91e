import type { IsoDate } from "@/lib/domain/calendar";
import type { FollowUpStatus } from "@/lib/features/follow-ups/rules";
import type { ReportKind } from "@/lib/features/closing/rules";
import type { Method } from "@/lib/domain/methods";
import type { Profile } from "@/lib/profiles/schema";

export type FinalFacts = Readonly<{
  kind: ReportKind;
  method: Method;
  caseStatus: FollowUpStatus;
  versionStatus: "DRAFT" | "FINAL" | "SUPERSEDED";
  /** Codes of selected requirements without a result. */
  unassessed: readonly string[];
  /** Visits carried out on site; planned, cancelled and digital ones do not count (ORB-24). */
  onSiteVisits: number;
  summary: string;
  /** Where personal numbers stand in the texts: "Sammanfattning, tecken 12". */
  personalNumbers: readonly string[];
  shares: readonly Readonly<{ replyBy: IsoDate; replies: number; answered: boolean }>[];
  authorIds: readonly string[];
  reviewedById: string | null;
  /** Findings whose resultatuppföljning has been judged since the last result report. */
  judgedFindings: number;
}>;

export const FINAL_REFUSALS = [
  "notADraft",
  "caseNotReady",
  "requirementsUnassessed",
  "siteVisitMissing",
  "summaryMissing",
  "personalNumberInText",
  "notShared",
  "waitingForFacts",
  "factsUnanswered",
  "secondPersonMissing",
  "nothingToReport",
] as const;
export type FinalRefusal = (typeof FINAL_REFUSALS)[number];

type Fault = (facts: FinalFacts, profile: Profile, today: IsoDate) => boolean;
const isMain = (facts: FinalFacts): boolean => facts.kind === "MAIN";
const READY: Readonly<Record<ReportKind, readonly FollowUpStatus[]>> = {
  // A correction of a main report comes after the case has been reported.
  MAIN: ["REPORT_DRAFT", "REPORTED", "AWAITING_RESULT", "CLOSED"],
  RESULT: ["AWAITING_RESULT", "CLOSED"],
  CLOSING: ["REPORTED", "AWAITING_RESULT", "CLOSED"],
};

/** True = the fault is there. */
const FAULTS: Readonly<Record<FinalRefusal, Fault>> = {
  notADraft: (facts) => facts.versionStatus !== "DRAFT",
  caseNotReady: (facts) => !READY[facts.kind].includes(facts.caseStatus),
  requirementsUnassessed: (facts) => isMain(facts) && facts.unassessed.length > 0,
  siteVisitMissing: (facts, profile) =>
    isMain(facts) && facts.onSiteVisits < profile.methods[facts.method].minSiteVisits,
  summaryMissing: (facts) => facts.summary.trim() === "",
  personalNumberInText: (facts) => facts.personalNumbers.length > 0, // ORB-43: a final report is public
  notShared: (facts, profile) =>
    isMain(facts) && profile.report.shareForFacts === "REQUIRED" && facts.shares.length === 0,
  // The provider has the days it was promised; silence after them is an answer too.
  waitingForFacts: (facts, _, today) => facts.shares.some((one) => one.replies === 0 && one.replyBy >= today),
  factsUnanswered: (facts) => facts.shares.some((one) => one.replies > 0 && !one.answered),
  secondPersonMissing: (facts, profile) =>
    profile.report.secondPerson && (facts.reviewedById === null || facts.authorIds.includes(facts.reviewedById)),
  nothingToReport: (facts) => facts.kind === "RESULT" && facts.judgedFindings === 0,
};

/** Everything that stops a report from being final; empty = it may be (domain.md 4.8). */
export const finalRefusals = (facts: FinalFacts, profile: Profile, today: IsoDate): FinalRefusal[] =>
  FINAL_REFUSALS.filter((refusal) => FAULTS[refusal](facts, profile, today));

export const REPORT_KINDS = ["MAIN", "RESULT", "CLOSING"] as const satisfies readonly ReportKind[];

const MAY_BEGIN: Readonly<Record<ReportKind, readonly FollowUpStatus[]>> = {
  MAIN: ["ASSESSING", "REPORT_DRAFT"],
  RESULT: ["AWAITING_RESULT"],
  CLOSING: ["REPORTED", "AWAITING_RESULT"],
};

/** When a report of a kind may be begun. The first one is the main report, the others tell what came of it. */
export const mayBegin = (kind: ReportKind, status: FollowUpStatus): boolean => MAY_BEGIN[kind].includes(status);
