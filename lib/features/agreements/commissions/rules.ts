import type { IsoDate } from "@/lib/domain/calendar";
import type { AppliesTo, RequirementSource } from "@/lib/features/requirements/rules";
import type { Wording } from "@/lib/features/requirements/versions/rules";

/** How a commission answers one of the contract's requirements when it is created (ORB-09). */
export type FirstAnswer = "SHARED" | "COPIED";

/**
 * What stands for the whole area and for everybody is shared: one requirement, one wording. What stands in the contract
 * alone, or for private providers alone, is copied into the commission.
 */
export const firstAnswer = (one: Readonly<{ agreementId: string | null; appliesTo: AppliesTo }>): FirstAnswer =>
  one.agreementId === null && one.appliesTo === "ALL" ? "SHARED" : "COPIED";

/** Documents that egen regi has no part in: in its commission they become the commission's own words (PLAN-06). */
const OF_THE_CONTRACT: ReadonlySet<RequirementSource> = new Set([
  "PROCUREMENT_DOCUMENT",
  "BID",
  "APPROVAL",
  "CONTRACT",
]);

type Origin = Readonly<{ contractDiaryNumber: string; code: string; validFrom: IsoDate }>;

/** The words of a requirement as they stand in a commission: the same, with the source that holds there. */
export function copiedWording<W extends Wording>(words: W, { contractDiaryNumber, code, validFrom }: Origin) {
  const own = words.source !== null && OF_THE_CONTRACT.has(words.source);
  return {
    ...words,
    source: own ? ("COMMISSION_DOCUMENT" as const) : words.source,
    sourceRef: own ? `Efter avtal ${contractDiaryNumber}, krav ${code}` : words.sourceRef,
    appliesTo: "MUNICIPAL" as const,
    validFrom,
    validTo: null,
  };
}

export const ORIGIN_STATES = ["SHARED", "COPIED", "NOT_APPLICABLE", "UNANSWERED"] as const;
/** UNANSWERED: it has come into the contract since the commission was created. */
export type OriginState = (typeof ORIGIN_STATES)[number];

/** The wording that a copy was made from is no longer the one in force: the commission has drifted (ORB-09). */
export const hasDrifted = (copiedVersion: number, versionInForce: number | null): boolean =>
  versionInForce !== copiedVersion;

type Drift = Readonly<{
  state: OriginState;
  /** Number of the contract's wording that was copied or judged. */
  takenFrom: number | null;
  /** Number of the contract's wording in force today; null when it has ended. */
  inForce: number | null;
}>;

/** A shared requirement cannot drift: it is the same one. A copy and a judgement can, when the contract is revised. */
export const driftsFrom = ({ state, takenFrom, inForce }: Drift): boolean =>
  (state === "COPIED" || state === "NOT_APPLICABLE") && takenFrom !== null && hasDrifted(takenFrom, inForce);

export const ORIGIN_ACTS = ["takeOver", "openDraft", "endCopy", "copy", "mark", "unmark"] as const;
export type OriginAct = (typeof ORIGIN_ACTS)[number];

type ActFacts = Readonly<{
  state: OriginState;
  drifted: boolean;
  /** Number of the contract's wording in force; null when it has ended there. */
  inForce: number | null;
  copy: Readonly<{ published: boolean; draft: boolean }> | null;
}>;

/** What may be done with a commission's answer to a requirement of its contract, by what stands now. */
export function possibleActs({ state, drifted, inForce, copy }: ActFacts): OriginAct[] {
  if (state === "UNANSWERED") return ["copy", "mark"];
  if (state === "NOT_APPLICABLE") return ["copy", "mark", "unmark"];
  if (state === "SHARED" || !drifted) return [];
  if (inForce === null) return ["endCopy"];
  // A new wording already waits as a draft beside the one in force; a copy never published takes it into its own draft.
  return copy?.published && copy.draft ? ["openDraft"] : ["takeOver"];
}
