import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { METHODS, type Method, type Regime } from "@/lib/domain/methods";
import type { Profile } from "@/lib/profiles/schema";

export const FOLLOW_UP_STATUSES = [
  "PROPOSED",
  "DECIDED",
  "PLANNED",
  "NOTIFIED",
  "IN_PROGRESS",
  "ASSESSING",
  "REPORT_DRAFT",
  "REPORTED",
  "AWAITING_RESULT",
  "CLOSED",
  "POSTPONED",
  "CANCELLED",
] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

export const FOLLOW_UP_EVENTS = [
  "start",
  "assess",
  "draftReport",
  "reopenAssessment",
  "finaliseReport",
  "awaitResult",
  "close",
  "cancel",
] as const;
export type FollowUpEvent = (typeof FOLLOW_UP_EVENTS)[number];

/** domain.md 4.3. What is not in the table cannot happen. Planning, notice and postponement come with the plan. */
const STEPS: Readonly<Record<FollowUpStatus, Partial<Record<FollowUpEvent, FollowUpStatus>>>> = {
  PROPOSED: { cancel: "CANCELLED" },
  DECIDED: { start: "IN_PROGRESS", cancel: "CANCELLED" },
  PLANNED: { start: "IN_PROGRESS", cancel: "CANCELLED" },
  NOTIFIED: { start: "IN_PROGRESS", cancel: "CANCELLED" },
  IN_PROGRESS: { assess: "ASSESSING", cancel: "CANCELLED" },
  ASSESSING: { draftReport: "REPORT_DRAFT", cancel: "CANCELLED" },
  REPORT_DRAFT: { reopenAssessment: "ASSESSING", finaliseReport: "REPORTED", cancel: "CANCELLED" },
  REPORTED: { awaitResult: "AWAITING_RESULT", close: "CLOSED" },
  AWAITING_RESULT: { close: "CLOSED" },
  CLOSED: {},
  POSTPONED: { cancel: "CANCELLED" },
  CANCELLED: {},
};

export type StepRefusal = "notFromThisStatus";

export function step(status: FollowUpStatus, event: FollowUpEvent): Outcome<FollowUpStatus, StepRefusal> {
  const to = STEPS[status][event];
  return to ? ok(to) : refuse("notFromThisStatus");
}

export const possibleEvents = (status: FollowUpStatus): FollowUpEvent[] =>
  FOLLOW_UP_EVENTS.filter((event) => STEPS[status][event] !== undefined);

/** Evidence, visits and assessments may be written while the case runs and its report is not final. */
export const isRunning = (status: FollowUpStatus): boolean =>
  status === "IN_PROGRESS" || status === "ASSESSING" || status === "REPORT_DRAFT";
/** While the report is being written, assessments are read-only until they are re-opened. */
export const isAssessable = (status: FollowUpStatus): boolean => status === "IN_PROGRESS" || status === "ASSESSING";

/** Closed or cancelled: nothing in the case is changed any more. */
export const isEnded = (status: FollowUpStatus): boolean => status === "CLOSED" || status === "CANCELLED";

export type StartFacts = Readonly<{
  method: Method;
  regime: Regime;
  hasAgreementInForce: boolean;
  singlePlace: boolean;
  runningDiaryNumber: string | null;
  selectedRequirements: number;
  /** Why it begins; null = not asked yet, when a form is about to be opened. */
  reason: string | null;
}>;
export const START_REFUSALS = [
  "methodNotForRegime",
  "begunElsewhere",
  "noAgreementInForce",
  "singlePlacePurchase",
  "alreadyRunning",
  "noRequirementSelected",
  "reasonMissing",
] as const;
export type StartRefusal = (typeof START_REFUSALS)[number];

/** The first reason why a case cannot begin. The method's regimes come from the profile (ORB-11, ORB-32). */
export function startRefusal(facts: StartFacts, profile: Profile): StartRefusal | null {
  const rules = profile.methods[facts.method];
  const refused: Readonly<Record<StartRefusal, boolean>> = {
    methodNotForRegime: !rules.regimes.includes(facts.regime),
    begunElsewhere: rules.begins !== "ACTIVITY",
    noAgreementInForce: !facts.hasAgreementInForce, // ORB-39: judged against the agreement in force
    singlePlacePurchase: facts.singlePlace, // ORB-03
    alreadyRunning: facts.runningDiaryNumber !== null,
    noRequirementSelected: facts.selectedRequirements === 0,
    reasonMissing: rules.needsReason && facts.reason?.trim() === "", // ORB-37
  };
  return START_REFUSALS.find((reason) => refused[reason]) ?? null;
}

/** The methods that an officer may choose at an activity of a regime, by the profile. */
export const methodsToBegin = (regime: Regime, profile: Profile): Method[] =>
  METHODS.filter((one) => profile.methods[one].begins === "ACTIVITY" && profile.methods[one].regimes.includes(regime));

/** Share of the requirement set that the follow-up covers, in whole per cent rounded down (ORB-21). */
export const shareCovered = (selected: number, all: number): number =>
  all === 0 ? 0 : Math.floor((selected * 100) / all);

/** Who takes part as sakkunnig and not as uppföljare. */
export const EXPERT_ROLES = ["MAS", "MAR"] as const;
export type ExpertsPart = "NONE" | Profile["experts"]["part"];

/** Whether the experts take part in follow-ups of an area: not at all, if they wish (ORB-23), or always (NOR-29). */
export const expertsPart = (areaLaws: readonly string[], { experts }: Profile): ExpertsPart =>
  experts.laws.some((law) => areaLaws.includes(law)) ? experts.part : "NONE";
