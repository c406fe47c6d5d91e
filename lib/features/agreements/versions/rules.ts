import type { IsoDate } from "@/lib/domain/calendar";
import type { ServiceLaw } from "@/lib/domain/laws";
import type { SanctionKind } from "@/lib/domain/sanctions";
import type { AgreementStatus } from "@/lib/features/agreements/rules";
import { perTerm, TERMS, TERMS_FIELDS, type KindOf, type TermsField } from "@/lib/features/agreements/terms/rules";

/** What a term of each kind holds; null and the empty list = the agreement says nothing about it. */
export type TermValues = Readonly<{
  laws: readonly ServiceLaw[];
  day: IsoDate | null;
  clause: string | null;
  sanctions: readonly SanctionKind[];
  ladder: readonly SanctionKind[];
  /** Öre. */
  fine: number | null;
}>;

/** The terms as an officer writes them. */
export type TermsWritten = { readonly [F in TermsField]: TermValues[KindOf<F>] };

/** Terms before anybody has said anything. */
export const NO_TERMS: TermsWritten = perTerm({
  laws: () => [],
  day: () => null,
  clause: () => null,
  sanctions: () => [],
  ladder: () => [],
  fine: () => null,
});

type Said = { readonly [F in TermsField]: TermsWritten[F] | null };

/** `said` over the terms that stand: what it leaves out (null) stays. */
export const termsOver = (said: Said, standing: TermsWritten): TermsWritten =>
  TERMS_FIELDS.reduce((terms, field) => ({ ...terms, [field]: said[field] ?? standing[field] }), standing);

/** What a commission takes over of a contract's terms: not those that only contracts have, nor the contract's days (ORB-51). */
export const takenOver = (terms: TermsWritten): TermsWritten =>
  TERMS_FIELDS.filter((field) => !TERMS[field].inCommission || TERMS[field].kind === "day").reduce(
    (taken, field) => ({ ...taken, [field]: NO_TERMS[field] }),
    terms,
  );

/** In which order the steps of the ladder come is part of the terms; in which order laws are listed is not. */
function same(field: TermsField, before: TermsWritten, after: TermsWritten): boolean {
  const list = (terms: TermsWritten) => {
    const value = terms[field];
    if (typeof value !== "object" || value === null) return [value];
    return TERMS[field].kind === "ladder" ? value : value.toSorted();
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
