import type { IsoDate } from "@/lib/domain/calendar";
import type { ServiceLaw } from "@/lib/domain/laws";
import type { SanctionKind, AgreementStatus } from "@/lib/features/agreements/rules";

/** The terms as an officer writes them; the order is that of the form and of the difference view. */
export type TermsWritten = Readonly<{
  laws: readonly ServiceLaw[];
  startDate: IsoDate | null;
  endDate: IsoDate | null;
  extensionTo: IsoDate | null;
  insightClause: string | null;
  followUpClause: string | null;
  terminationClause: string | null;
  allowedSanctions: readonly SanctionKind[];
  sanctionLadder: readonly SanctionKind[];
  /** Öre. */
  finePerOccasionOre: number | null;
  fineCapPerYearOre: number | null;
}>;

export const TERMS_FIELDS = [
  "laws",
  "startDate",
  "endDate",
  "extensionTo",
  "insightClause",
  "followUpClause",
  "terminationClause",
  "allowedSanctions",
  "sanctionLadder",
  "finePerOccasionOre",
  "fineCapPerYearOre",
] as const satisfies readonly (keyof TermsWritten)[];
export type TermsField = (typeof TERMS_FIELDS)[number];

/** In which order the steps of the ladder come is part of the terms; in which order laws are listed is not. */
function same(field: TermsField, before: TermsWritten, after: TermsWritten): boolean {
  const list = (terms: TermsWritten) => {
    const value = terms[field];
    if (typeof value !== "object" || value === null) return [value];
    return field === "sanctionLadder" ? value : value.toSorted();
  };
  const [a, b] = [list(before), list(after)];
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

/** The terms in which two versions differ. */
export const termsDifference = (before: TermsWritten, after: TermsWritten): TermsField[] =>
  TERMS_FIELDS.filter((field) => !same(field, before, after));

export type VersionRefusal = "neverInForce" | "alreadyEnded" | "draftExists" | "notAfterVersionInForce";

type VersionFacts = Readonly<{
  status: AgreementStatus;
  hasDraft: boolean;
  /** First days of the versions that have been set in force. */
  inForceFrom: readonly IsoDate[];
}>;

/** A later version takes over from a later day; what was in force on a day that has been is never rewritten (ORB-39). */
export const takeoverRefusal = (inForceFrom: readonly IsoDate[], validFrom: IsoDate) =>
  inForceFrom.some((day) => day >= validFrom) ? "notAfterVersionInForce" : null;

/** Whether a new version may be begun. */
export function newVersionRefusal(facts: VersionFacts, validFrom: IsoDate): VersionRefusal | null {
  if (facts.status === "DRAFT") return "neverInForce";
  if (facts.status !== "ACTIVE") return "alreadyEnded";
  return facts.hasDraft ? "draftExists" : takeoverRefusal(facts.inForceFrom, validFrom);
}
