import { addDays, type IsoDate } from "@/lib/domain/calendar";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Regime } from "@/lib/domain/methods";
import type { Profile } from "@/lib/profiles/schema";

export const FINDING_STATUSES = [
  "CANDIDATE",
  "CONFIRMED",
  "REMARK_CANDIDATE",
  "REMARKED",
  "AWAITING_REMEDY",
  "REMEDY_REPORTED",
  "UNDER_RESULT_FOLLOW_UP",
  "REMEDIED",
  "PARTLY_REMEDIED_SUFFICIENT",
  "NOT_REMEDIED",
  "DISMISSED",
  "ENDED_WITH_CONTRACT",
] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];

/** The ends a finding may come to. There is none called "accepted" or "will not fix" (ORB-45). */
export const SETTLED = [
  "REMEDIED",
  "PARTLY_REMEDIED_SUFFICIENT",
  "REMARKED",
  "DISMISSED",
  "ENDED_WITH_CONTRACT",
] as const;
const settled: ReadonlySet<FindingStatus> = new Set(SETTLED);
export const isSettled = (status: FindingStatus): boolean => settled.has(status);

/** Confirmed and not at its end: what lists count as open. A candidate is nobody's finding yet. */
export const OPEN_STATUSES = FINDING_STATUSES.filter((status) => status !== "CANDIDATE" && !isSettled(status));

export const FINDING_EVENTS = [
  "dismiss",
  "raiseAgain",
  "confirm",
  "reportRemedy",
  "takeUp",
  "judgeRemedied",
  "judgePartly",
  "judgeNotRemedied",
  "endWithContract",
] as const;
export type FindingEvent = (typeof FINDING_EVENTS)[number];

const JUDGED = {
  judgeRemedied: "REMEDIED",
  judgePartly: "PARTLY_REMEDIED_SUFFICIENT",
  // A failed check leads to a new one, not to closure (ORB-47).
  judgeNotRemedied: "AWAITING_REMEDY",
  endWithContract: "ENDED_WITH_CONTRACT",
} as const;

/**
 * domain.md 4.4. Regime is nowhere in the table: egen regi remedies its findings like everybody else (ORB-44).
 * Remarks and sanctions are added by their own features and end in the same settled states.
 */
const STEPS: Readonly<Record<FindingStatus, Partial<Record<FindingEvent, FindingStatus>>>> = {
  CANDIDATE: { dismiss: "DISMISSED", confirm: "AWAITING_REMEDY" },
  CONFIRMED: {},
  REMARK_CANDIDATE: {},
  REMARKED: {},
  AWAITING_REMEDY: {
    reportRemedy: "REMEDY_REPORTED",
    judgeNotRemedied: "AWAITING_REMEDY",
    endWithContract: "ENDED_WITH_CONTRACT",
  },
  REMEDY_REPORTED: { reportRemedy: "REMEDY_REPORTED", takeUp: "UNDER_RESULT_FOLLOW_UP", ...JUDGED },
  UNDER_RESULT_FOLLOW_UP: { reportRemedy: "UNDER_RESULT_FOLLOW_UP", ...JUDGED },
  REMEDIED: {},
  PARTLY_REMEDIED_SUFFICIENT: {},
  NOT_REMEDIED: {},
  DISMISSED: { raiseAgain: "CANDIDATE" },
  ENDED_WITH_CONTRACT: {},
};

export type FindingRefusal = "notFromThisStatus";

export function stepFinding(status: FindingStatus, event: FindingEvent): Outcome<FindingStatus, FindingRefusal> {
  const to = STEPS[status][event];
  return to ? ok(to) : refuse("notFromThisStatus");
}

export const possibleFindingEvents = (status: FindingStatus): FindingEvent[] =>
  FINDING_EVENTS.filter((event) => STEPS[status][event] !== undefined);

export const RESULT_JUDGEMENTS = ["REMEDIED", "PARTLY_REMEDIED_SUFFICIENT", "NOT_REMEDIED"] as const;
export type ResultJudgement = (typeof RESULT_JUDGEMENTS)[number];

export const EVENT_OF_JUDGEMENT: Readonly<Record<ResultJudgement, FindingEvent>> = {
  REMEDIED: "judgeRemedied",
  PARTLY_REMEDIED_SUFFICIENT: "judgePartly",
  NOT_REMEDIED: "judgeNotRemedied",
};

export type ResultFacts = Readonly<{
  status: FindingStatus;
  judgement: ResultJudgement;
  motive: string;
  /** The provider's own answers with evidence, registered on this resultatuppföljning. */
  replies: number;
  /** The same person may judge any number, but only once per resultatuppföljning. */
  alreadyJudged: boolean;
}>;
export type ResultRefusal = FindingRefusal | "motiveMissing" | "remedyNotShown" | "alreadyJudged";

/**
 * The finding's status after its resultatuppföljning is judged. The provider must be able to show that the requirement
 * is met (ORB-46): without its answer a finding can be judged as not remedied, never as remedied.
 */
export function judgeResult(facts: ResultFacts): Outcome<FindingStatus, ResultRefusal> {
  if (facts.alreadyJudged) return refuse("alreadyJudged");
  if (facts.motive.trim() === "") return refuse("motiveMissing");
  if (facts.judgement !== "NOT_REMEDIED" && facts.replies === 0) return refuse("remedyNotShown");
  return stepFinding(facts.status, EVENT_OF_JUDGEMENT[facts.judgement]);
}

/** The municipality's own days (domain.md 2.3): when a finding confirmed today must be remedied and when it is checked. */
export function remedyDays(profile: Profile, confirmedOn: IsoDate): { remedyDueOn: IsoDate; resultDueOn: IsoDate } {
  const remedyDueOn = addDays(confirmedOn, profile.deadlines.remedyDays);
  return { remedyDueOn, resultDueOn: addDays(remedyDueOn, profile.deadlines.resultFollowUpDays) };
}

/** Recommendations are for egen regi, where there are no sanctions (ORB-52). */
export const mayRecommend = (regime: Regime, profile: Profile): boolean =>
  profile.recommendation.enabled && regime === "MUNICIPAL";

/** A finding ends with its contract only when the contract has in fact ended (ORB-45). */
export const mayEndWithContract = (agreementLastDay: IsoDate | null, today: IsoDate): boolean =>
  agreementLastDay !== null && agreementLastDay < today;
