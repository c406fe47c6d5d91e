import type { IsoDate } from "@/lib/domain/calendar";
import type { AgreementBasis } from "@/lib/features/agreements/rules";
import { closingHindrances, type ClosingFacts } from "@/lib/features/closing/rules";
import { isAssessable, type FollowUpStatus } from "@/lib/features/follow-ups/rules";
import { missingReceivers, type Receiver } from "@/lib/features/reports/rules";
import type { Method, Regime } from "@/lib/domain/methods";
import type { Profile } from "@/lib/profiles/schema";

/** What the next steps of one case are derived from. */
export type StepFacts = Readonly<{
  id: string;
  method: Method;
  status: FollowUpStatus;
  regime: Regime;
  basis: AgreementBasis | null;
  diaryNumber: string | null;
  unitName: string;
  selected: number;
  toAssess: number;
  visits: readonly Readonly<{ id: string; plannedAt: Date; on: IsoDate }>[];
  requests: number;
  requestDueOn: IsoDate | null;
  waitingFindings: number;
  remedyDueOn: IsoDate | null;
  findingsToJudge: number;
  judgeDueOn: IsoDate | null;
  acuteFindings: number;
  draftId: string | null;
  unanswered: number;
  factsReplyBy: IsoDate | null;
  mainFinal: Readonly<{ id: string; delivered: readonly Receiver[] }> | null;
  /** What the case's own page and the server close it by; null before it has been reported. */
  closing: ClosingFacts | null;
}>;

export type StepKind =
  | "visit"
  | "assess"
  | "writeReport"
  | "finishReport"
  | "answerFacts"
  | "awaitFacts"
  | "awaitMaterial"
  | "deliver"
  | "judge"
  | "writeResult"
  | "awaitRemedy"
  | "close";

export type NextStep = Readonly<{
  kind: StepKind;
  caseId: string;
  dueOn: IsoDate | null;
  waiting: boolean;
  /** How many it is about: requirements, findings, receivers. */
  count: number;
  /** The visit or report it opens. */
  targetId: string | null;
  at: Date | null;
}>;

const WAITING: ReadonlySet<StepKind> = new Set(["awaitFacts", "awaitMaterial", "awaitRemedy"]);

/** Every next step of a case that somebody has to take, ours and others' (product.md: Mitt arbete). */
export function stepsOf(facts: StepFacts, profile: Profile): NextStep[] {
  const make = (kind: StepKind, dueOn: IsoDate | null, more: Partial<NextStep> = {}): NextStep => ({
    ...{ kind, caseId: facts.id, dueOn, waiting: WAITING.has(kind), count: 1, targetId: null, at: null },
    ...more,
  });
  const undelivered = undeliveredOf(facts, profile);
  const assessing = isAssessable(facts.status);
  return [
    ...facts.visits.map((visit) => make("visit", visit.on, { targetId: visit.id, at: visit.plannedAt })),
    ...(facts.requests > 0 ? [make("awaitMaterial", facts.requestDueOn, { count: facts.requests })] : []),
    ...(assessing && facts.toAssess > 0 ? [make("assess", null, { count: facts.toAssess })] : []),
    ...(assessing && facts.toAssess === 0 ? [make("writeReport", null)] : []),
    ...(facts.unanswered > 0 ? [make("answerFacts", null, { targetId: facts.draftId })] : []),
    ...(facts.factsReplyBy ? [make("awaitFacts", facts.factsReplyBy, { targetId: facts.draftId })] : []),
    ...(facts.draftId && !facts.factsReplyBy && facts.unanswered === 0
      ? [make("finishReport", null, { targetId: facts.draftId })]
      : []),
    ...(undelivered > 0 ? [make("deliver", null, { count: undelivered, targetId: facts.mainFinal?.id ?? null })] : []),
    ...(facts.findingsToJudge > 0 ? [make("judge", facts.judgeDueOn, { count: facts.findingsToJudge })] : []),
    ...(facts.waitingFindings > 0 ? [make("awaitRemedy", facts.remedyDueOn, { count: facts.waitingFindings })] : []),
    ...closingSteps(facts, profile).map((kind) => make(kind, null)),
  ];
}

const undeliveredOf = ({ mainFinal, method }: StepFacts, profile: Profile): number =>
  mainFinal === null ? 0 : missingReceivers(mainFinal.delivered, profile.methods[method]).length;

function closingSteps({ closing }: StepFacts, profile: Profile): StepKind[] {
  if (closing === null) return [];
  const hindrances = closingHindrances(closing, profile);
  if (hindrances.length === 0) return ["close"];
  // Everything is judged, and only the report that tells of it is missing.
  const left = hindrances.filter((one) => one.reason !== "notDelivered");
  return left.length === 1 && left[0]?.reason === "resultReportMissing" ? ["writeResult"] : [];
}
