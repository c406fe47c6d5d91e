import type { TermsWritten } from "@/lib/features/agreements/versions/rules";
import type { Fault, FaultReason } from "@/lib/features/imports/rules";

type Check = readonly [column: string, reason: FaultReason, wrong: (terms: TermsWritten) => boolean];

/** What no single cell can know: the same as the form of the terms says (agreements/versions/schema.ts). */
const CHECKS: readonly Check[] = [
  ["Slutdatum", "endsBeforeItBegins", ({ startDate, endDate }) => later(startDate, endDate)],
  ["Förlängning till", "extensionWithoutEnd", ({ endDate, extensionTo }) => extensionTo !== null && endDate === null],
  ["Förlängning till", "extensionBeforeEnd", ({ endDate, extensionTo }) => later(endDate, extensionTo)],
  [
    "Sanktionstrappa",
    "ladderNotAllowed",
    ({ sanctionLadder, allowedSanctions }) => sanctionLadder.some((step) => !allowedSanctions.includes(step)),
  ],
  ["Sanktionstrappa", "ladderTwice", ({ sanctionLadder }) => new Set(sanctionLadder).size < sanctionLadder.length],
  [
    "Vite per tillfälle",
    "fineNotAllowed",
    ({ allowedSanctions, finePerOccasionOre, fineCapPerYearOre }) =>
      !allowedSanctions.includes("FINE") && (finePerOccasionOre !== null || fineCapPerYearOre !== null),
  ],
  [
    "Vite högst per år",
    "capBelowFine",
    ({ finePerOccasionOre: fine, fineCapPerYearOre: cap }) => fine !== null && cap !== null && cap < fine,
  ],
];

const later = (first: string | null, second: string | null): boolean =>
  first !== null && second !== null && second < first;

export const termsFaults = (terms: TermsWritten): Fault[] =>
  CHECKS.flatMap(([column, reason, wrong]) => (wrong(terms) ? [{ column, reason }] : []));
