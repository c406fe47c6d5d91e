import { formatKronor, ore } from "@/lib/domain/money";
import { SANCTION_LABELS } from "@/lib/features/agreements/labels";
import type { SanctionKind } from "@/lib/domain/sanctions";
import { convertTerms, TERMS, TERMS_FIELDS } from "@/lib/features/agreements/terms/rules";
import { listed, sentenceCase } from "@/lib/format/numbers";
import { termsDifference, type TermsWritten, type TermValues } from "./rules";

const kronor = (amount: number | null): string => (amount === null ? "" : formatKronor(ore(amount)));
const sanctions = (kinds: readonly SanctionKind[]): string =>
  listed(kinds.map((kind) => SANCTION_LABELS[kind].toLowerCase()));

const IN_WORDS = {
  laws: (laws: TermValues["laws"]) => listed(laws),
  day: (day: TermValues["day"]) => day ?? "",
  clause: (text: TermValues["clause"]) => text ?? "",
  sanctions: (kinds: TermValues["sanctions"]) => sentenceCase(sanctions(kinds)),
  /** "1. Åtgärdsplan, 2. Vite" */
  ladder: (kinds: TermValues["ladder"]) =>
    kinds.map((kind, index) => `${String(index + 1)}. ${SANCTION_LABELS[kind]}`).join(", "),
  fine: kronor,
};

/** Every term as it is read; empty when the agreement says nothing about it. */
export const termTexts = (terms: TermsWritten) => convertTerms(terms, IN_WORDS);

/** What differs between two versions, field by field, for the eye. */
export function differenceItems(before: TermsWritten, after: TermsWritten) {
  const [old, now] = [termTexts(before), termTexts(after)];
  return termsDifference(before, after).map((field) => ({
    term: TERMS[field].label,
    before: old[field],
    after: now[field],
  }));
}

/** The terms that a report rests on, as label and text; those that the agreement is silent on are left out. */
export function reportedTerms(terms: TermsWritten) {
  const texts = termTexts(terms);
  return TERMS_FIELDS.filter((field) => TERMS[field].inReport && texts[field] !== "").map((field) => ({
    label: TERMS[field].label,
    text: texts[field],
  }));
}

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
  return `Avtalet tillåter ${sanctions(terms.allowedSanctions)}.`;
}

/** "Vite är 10 000 kr per tillfälle, högst 150 000 kr per år." Empty when no amount is set. */
export function fineSentence({ finePerOccasionOre: fine, fineCapPerYearOre: cap }: TermsWritten): string {
  if (fine === null && cap === null) return "";
  if (fine === null) return `Vite är högst ${kronor(cap)} per år.`;
  return cap === null
    ? `Vite är ${kronor(fine)} per tillfälle.`
    : `Vite är ${kronor(fine)} per tillfälle, högst ${kronor(cap)} per år.`;
}
