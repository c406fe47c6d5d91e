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

/** The wording that a copy was made from is no longer the one in force: the commission has drifted (ORB-09). */
export const hasDrifted = (copiedVersion: number, versionInForce: number | null): boolean =>
  versionInForce !== copiedVersion;
