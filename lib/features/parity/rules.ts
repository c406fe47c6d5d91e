import type { AppliesTo } from "@/lib/features/requirements/rules";

/** How a commission answers one requirement of the contract it mirrors (ORB-09). */
export type Answer = Readonly<{ state: "SHARED" | "COPIED" | "NOT_APPLICABLE"; reason: string | null }>;

export type RequirementInArea = Readonly<{
  requirementId: string;
  appliesTo: AppliesTo;
  /** The basis of the agreement it belongs to alone; null = the whole area. */
  ownAgreement: "CONTRACT" | "COMMISSION" | null;
  /** Answers by the area's commissions. */
  answers: readonly Answer[];
  /** It is itself the copy of a contract's requirement. */
  isCopy: boolean;
}>;

export type Side = "BOTH" | "CONTRACT" | "COMMISSION";

/** Where a requirement stands: area-wide for all, or on one side only. */
export function sideOfRequirement(one: RequirementInArea): Side {
  if (one.ownAgreement !== null) return one.ownAgreement;
  if (one.appliesTo === "ALL") return "BOTH";
  return one.appliesTo === "PRIVATE" ? "CONTRACT" : "COMMISSION";
}

export type ParityState = "same" | "copied" | "notApplicable" | "onlyContract" | "onlyCommission";

/**
 * Terms are the same for egen regi and external providers as far as applicable (ORB-10). What cannot apply to egen regi
 * is marked with its reason and is no gap; a copy answers for its origin.
 */
export function parityOf(one: RequirementInArea): ParityState {
  const side = sideOfRequirement(one);
  if (side === "BOTH") return "same";
  if (side === "COMMISSION") return one.isCopy ? "copied" : "onlyCommission";
  if (one.answers.some((answer) => answer.state !== "NOT_APPLICABLE")) return "copied";
  return one.answers.length > 0 ? "notApplicable" : "onlyContract";
}

export const isGap = (state: ParityState): boolean => state === "onlyContract" || state === "onlyCommission";

export const PARITY_STATES = [
  "onlyContract",
  "onlyCommission",
  "copied",
  "notApplicable",
  "same",
] as const satisfies readonly ParityState[];

/** What the page can be narrowed to: what stands on one side only, what has drifted, or one state. */
export const PARITY_VIEWS = ["gaps", "drifted", "notApplicable", "copied", "same"] as const;
export type ParityView = (typeof PARITY_VIEWS)[number];

export type ParityRowFacts = Readonly<{ state: ParityState; drifted: boolean }>;

export const isInView = ({ state, drifted }: ParityRowFacts, view: ParityView | undefined): boolean =>
  view === undefined || (view === "gaps" ? isGap(state) : view === "drifted" ? drifted : state === view);

export type ParityCounts = Readonly<Record<ParityState | "gaps" | "drifted" | "total", number>>;

/** How an area stands: each requirement is counted in one state, and drift beside it. */
export function countParity(rows: readonly ParityRowFacts[]): ParityCounts {
  const of = (state: ParityState) => rows.filter((row) => row.state === state).length;
  return {
    same: of("same"),
    copied: of("copied"),
    notApplicable: of("notApplicable"),
    onlyContract: of("onlyContract"),
    onlyCommission: of("onlyCommission"),
    gaps: rows.filter((row) => isGap(row.state)).length,
    drifted: rows.filter((row) => row.drifted).length,
    total: rows.length,
  };
}
