import { formatKronor, ore } from "@/lib/domain/money";
import { FIELD_LABELS, SANCTION_LABELS } from "@/lib/features/agreements/labels";
import { listed, sentenceCase } from "@/lib/format/numbers";
import { termsDifference, type TermsField, type TermsWritten } from "./rules";

const kronor = (amount: number | null): string => (amount === null ? "" : formatKronor(ore(amount)));
const sanctions = (terms: TermsWritten): string[] =>
  terms.allowedSanctions.map((kind) => SANCTION_LABELS[kind].toLowerCase());

/** "1. Åtgärdsplan, 2. Vite" */
const ladder = (terms: TermsWritten): string =>
  terms.sanctionLadder.map((kind, index) => `${String(index + 1)}. ${SANCTION_LABELS[kind]}`).join(", ");

const TEXTS: Readonly<Record<TermsField, (terms: TermsWritten) => string>> = {
  laws: ({ laws }) => listed(laws),
  startDate: ({ startDate }) => startDate ?? "",
  endDate: ({ endDate }) => endDate ?? "",
  extensionTo: ({ extensionTo }) => extensionTo ?? "",
  insightClause: ({ insightClause }) => insightClause ?? "",
  followUpClause: ({ followUpClause }) => followUpClause ?? "",
  terminationClause: ({ terminationClause }) => terminationClause ?? "",
  allowedSanctions: (terms) => sentenceCase(listed(sanctions(terms))),
  sanctionLadder: ladder,
  finePerOccasionOre: ({ finePerOccasionOre }) => kronor(finePerOccasionOre),
  fineCapPerYearOre: ({ fineCapPerYearOre }) => kronor(fineCapPerYearOre),
};

/** A term as it is read; empty when the agreement says nothing about it. */
export const termText = (terms: TermsWritten, field: TermsField): string => TEXTS[field](terms);

/** What differs between two versions, field by field, for the eye. */
export const differenceItems = (before: TermsWritten, after: TermsWritten) =>
  termsDifference(before, after).map((field) => ({
    term: FIELD_LABELS[field],
    before: termText(before, field),
    after: termText(after, field),
  }));

/** "Gäller från 2024-01-01 till 2027-12-31, förlängt till 2029-12-31." */
export function daysSentence({ startDate, endDate, extensionTo }: TermsWritten): string {
  if (startDate === null) return "Första dagen är inte bestämd än.";
  const from = `Gäller från ${startDate}`;
  if (endDate === null) return `${from} tills vidare.`;
  return extensionTo === null ? `${from} till ${endDate}.` : `${from} till ${endDate}, förlängt till ${extensionTo}.`;
}

/** What the agreement allows when it is broken, in one sentence. */
export function sanctionSentence(terms: TermsWritten): string {
  if (terms.allowedSanctions.length === 0) return "Avtalet tillåter inga sanktioner.";
  return `Avtalet tillåter ${listed(sanctions(terms))}.`;
}

/** "Vite är 10 000 kr per tillfälle, högst 150 000 kr per år." Empty when no amount is set. */
export function fineSentence({ finePerOccasionOre: fine, fineCapPerYearOre: cap }: TermsWritten): string {
  if (fine === null && cap === null) return "";
  if (fine === null) return `Vite är högst ${kronor(cap)} per år.`;
  return cap === null
    ? `Vite är ${kronor(fine)} per tillfälle.`
    : `Vite är ${kronor(fine)} per tillfälle, högst ${kronor(cap)} per år.`;
}
