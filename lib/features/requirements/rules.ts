import type { IsoDate } from "@/lib/domain/calendar";
import type { Method, Regime } from "@/lib/domain/methods";

export const REQUIREMENT_SOURCES = [
  "LAW",
  "REGULATION",
  "GUIDELINE",
  "SS_872500",
  "PROCUREMENT_DOCUMENT",
  "COMMISSION_DOCUMENT",
  "BID",
  "APPROVAL",
  "CONTRACT",
  "GOAL",
] as const;
export type RequirementSource = (typeof REQUIREMENT_SOURCES)[number];
export const APPLIES_TO = ["ALL", "PRIVATE", "MUNICIPAL"] as const;
export type AppliesTo = (typeof APPLIES_TO)[number];

export const PUBLISHING_REFUSALS = [
  "sourceMissing",
  "verificationMissing",
  "methodMissing",
  "textMissing",
  "bidWithoutAgreement",
] as const;
export type PublishingRefusal = (typeof PUBLISHING_REFUSALS)[number];

export type RequirementWording = Readonly<{
  text: string;
  source: RequirementSource | null;
  verification: string | null;
  methods: readonly string[];
  agreementId: string | null;
}>;

const blank = (text: string | null): boolean => text === null || text.trim() === "";

const PUBLISHING: Readonly<Record<PublishingRefusal, (wording: RequirementWording) => boolean>> = {
  sourceMissing: ({ source }) => source === null, // ORB-16
  verificationMissing: ({ verification }) => blank(verification), // ORB-16
  methodMissing: ({ methods }) => methods.length === 0,
  textMissing: ({ text }) => blank(text),
  // PLAN-06: a promise in a bid binds the one who made it, never a whole area.
  bidWithoutAgreement: ({ source, agreementId }) => source === "BID" && agreementId === null,
};

/** Everything that stops a requirement from being published; empty = it may be. */
export const publishingRefusals = (wording: RequirementWording): PublishingRefusal[] =>
  PUBLISHING_REFUSALS.filter((refusal) => PUBLISHING[refusal](wording));

export type VersionInTime = Readonly<{ validFrom: IsoDate; validTo: IsoDate | null; published: boolean }>;

/** The wording in force on a day: the newest published that has begun, unless it has ended. */
export function wordingOn<T extends VersionInTime>(versions: readonly T[], day: IsoDate): T | null {
  const begun = versions.filter((one) => one.published && one.validFrom <= day);
  const newest = begun.reduce<T | null>((best, one) => (best && best.validFrom >= one.validFrom ? best : one), null);
  return newest !== null && (newest.validTo === null || day <= newest.validTo) ? newest : null;
}

/**
 * Which side of "Gäller" a provider stands on. A municipally owned company has a contract, so the contract's
 * requirements apply to it, although it is not a private provider (PLAN-01).
 */
export const sideOf = (regime: Regime): "PRIVATE" | "MUNICIPAL" => (regime === "MUNICIPAL" ? "MUNICIPAL" : "PRIVATE");

export type RequirementInForce = Readonly<{
  areaId: string;
  agreementId: string | null;
  wording: (VersionInTime & Readonly<{ appliesTo: AppliesTo; methods: readonly Method[] }>) | null;
}>;

/** `method` null asks for the whole set, whatever the method. */
export type SetAsked = Readonly<{ areaId: string; agreementId: string; regime: Regime; method: Method | null }>;

/** Whether a requirement belongs to the set of this agreement and method: same template for both regimes (ORB-11). */
export function belongsToSet(requirement: RequirementInForce, asked: SetAsked): boolean {
  const { wording } = requirement;
  if (wording === null || requirement.areaId !== asked.areaId) return false;
  if (asked.method !== null && !wording.methods.includes(asked.method)) return false;
  if (requirement.agreementId !== null) return requirement.agreementId === asked.agreementId;
  return wording.appliesTo === "ALL" || wording.appliesTo === sideOf(asked.regime);
}
