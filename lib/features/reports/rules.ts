import type { IsoDate } from "@/lib/domain/calendar";
import { expertsPart, type FollowUpStatus } from "@/lib/features/follow-ups/rules";
import type { Method } from "@/lib/domain/methods";
import type { Profile } from "@/lib/profiles/schema";

export const REPORT_KINDS = ["MAIN", "RESULT", "CLOSING"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Where a report goes: sent to the activity, sent to the nämnd, published on the web. Three events (ORB-25). */
export const RECEIVERS = ["ACTIVITY", "COMMITTEE", "WEB"] as const;
export type Receiver = (typeof RECEIVERS)[number];

type MethodRules = Pick<Profile["methods"][Method], "receivers" | "publish">;

/** Where a final main report goes, by the method's rules in the profile (ORB-25). */
export const wantedReceivers = ({ receivers, publish }: MethodRules): Receiver[] =>
  RECEIVERS.filter((one) => (one === "WEB" ? publish : receivers.includes(one)));

/** Where it has yet to go: publishing alone does not complete it. */
export const missingReceivers = (delivered: readonly Receiver[], method: MethodRules): Receiver[] =>
  wantedReceivers(method).filter((one) => !delivered.includes(one));

export type FinalFacts = Readonly<{
  kind: ReportKind;
  method: Method;
  caseStatus: FollowUpStatus;
  versionStatus: "DRAFT" | "FINAL" | "SUPERSEDED";
  /** Codes of selected requirements without a result. */
  unassessed: readonly string[];
  /** Visits carried out on site; planned, cancelled and digital ones do not count (ORB-24). */
  onSiteVisits: number;
  areaLaws: readonly string[];
  /** An expert of the case has written or judged something in it. */
  expertTookPart: boolean;
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
  "expertPartMissing",
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
  expertPartMissing: (facts, profile) =>
    isMain(facts) && expertsPart(facts.areaLaws, profile) === "REQUIRED" && !facts.expertTookPart, // NOR-29
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

const MAY_BEGIN: Readonly<Record<ReportKind, readonly FollowUpStatus[]>> = {
  MAIN: ["ASSESSING", "REPORT_DRAFT"],
  RESULT: ["AWAITING_RESULT"],
  CLOSING: ["REPORTED", "AWAITING_RESULT"],
};

export type BeginRefusal = "draftExists" | "kindExists" | "notFromThisStatus";
type Begun = Readonly<{ kind: ReportKind; versions: readonly Readonly<{ status: FinalFacts["versionStatus"] }>[] }>;

/**
 * Why a report of a kind may not be begun, or null. The first one is the main report, the others tell what came of it;
 * only reports on result may be several, one after the other.
 */
export function beginRefusal(kind: ReportKind, status: FollowUpStatus, reports: readonly Begun[]): BeginRefusal | null {
  const same = reports.filter((one) => one.kind === kind);
  if (same.some((one) => one.versions.some((made) => made.status === "DRAFT"))) return "draftExists";
  if (kind !== "RESULT" && same.length > 0) return "kindExists";
  return MAY_BEGIN[kind].includes(status) ? null : "notFromThisStatus";
}
