import type { IsoDate } from "@/lib/domain/calendar";
import type { AgreementBasis } from "@/lib/features/agreements/rules";
import type { Receiver } from "@/lib/features/follow-ups/closing/rules";
import { isAssessable, type FollowUpStatus } from "@/lib/features/follow-ups/rules";
import type { Method, Regime } from "@/lib/domain/methods";
import type { Profile } from "@/lib/profiles/schema";

/** What the next steps of one case are derived from. */
export type CaseFacts = Readonly<{
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
export function stepsOf(facts: CaseFacts, profile: Profile): NextStep[] {
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
    ...(readyToEnd(facts, undelivered) ? [make("close", null)] : []),
  ];
}

function undeliveredOf({ mainFinal, method }: CaseFacts, profile: Profile): number {
  if (mainFinal === null) return 0;
  const { receivers, publish } = profile.methods[method];
  const wanted: Receiver[] = [...receivers, ...(publish ? (["WEB"] as const) : [])];
  return wanted.filter((receiver) => !mainFinal.delivered.includes(receiver)).length;
}

const readyToEnd = (facts: CaseFacts, undelivered: number): boolean =>
  (facts.status === "REPORTED" || facts.status === "AWAITING_RESULT") &&
  facts.waitingFindings + facts.findingsToJudge + undelivered === 0 &&
  facts.draftId === null;
