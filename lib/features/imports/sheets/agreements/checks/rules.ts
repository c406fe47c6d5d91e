import { TERMS, type TermsField } from "@/lib/features/agreements/terms/rules";
import type { TermsWritten } from "@/lib/features/agreements/versions/rules";
import type { Fault, FaultReason } from "@/lib/features/imports/rules";

type Check = readonly [field: TermsField, reason: FaultReason, wrong: (terms: TermsWritten) => boolean];

/** What no single cell can know: the same as the form of the terms says (agreements/versions/schema.ts). */
const CHECKS: readonly Check[] = [
  ["endDate", "endsBeforeItBegins", ({ startDate, endDate }) => later(startDate, endDate)],
  ["extensionTo", "extensionWithoutEnd", ({ endDate, extensionTo }) => extensionTo !== null && endDate === null],
  ["extensionTo", "extensionBeforeEnd", ({ endDate, extensionTo }) => later(endDate, extensionTo)],
  [
    "sanctionLadder",
    "ladderNotAllowed",
    ({ sanctionLadder, allowedSanctions }) => sanctionLadder.some((step) => !allowedSanctions.includes(step)),
  ],
  ["sanctionLadder", "ladderTwice", ({ sanctionLadder }) => new Set(sanctionLadder).size < sanctionLadder.length],
  [
    "finePerOccasionOre",
    "fineNotAllowed",
    ({ allowedSanctions, finePerOccasionOre, fineCapPerYearOre }) =>
      !allowedSanctions.includes("FINE") && (finePerOccasionOre !== null || fineCapPerYearOre !== null),
  ],
  [
    "fineCapPerYearOre",
    "capBelowFine",
    ({ finePerOccasionOre: fine, fineCapPerYearOre: cap }) => fine !== null && cap !== null && cap < fine,
  ],
];

const later = (first: string | null, second: string | null): boolean =>
  first !== null && second !== null && second < first;

export const termsFaults = (terms: TermsWritten): Fault[] =>
  CHECKS.flatMap(([field, reason, wrong]) => (wrong(terms) ? [{ column: TERMS[field].label, reason }] : []));
