import type { z } from "zod";
import { formatDecimal } from "@/lib/domain/decimal";
import { SANCTION_KINDS } from "@/lib/features/agreements/rules";
import type { TermsWritten } from "@/lib/features/agreements/versions/rules";
import type { editTermsInput } from "@/lib/features/agreements/versions/schema";
import { dayText } from "@/lib/format/form-values";

type Fields = keyof TermsWritten;
/** The terms as they are typed. */
export type TermsForm = Pick<z.input<typeof editTermsInput>, Fields>;

const amountText = (amount: number | null): string =>
  amount === null ? "" : formatDecimal({ digits: BigInt(amount), decimals: 2 });

/** A step for each kind of sanction, so that the form has a place for all of them. */
const steps = (ladder: TermsWritten["sanctionLadder"]): TermsForm["sanctionLadder"] =>
  SANCTION_KINDS.map((_kind, index) => ladder[index] ?? "");

/** Stored terms as the values of the form. */
export const toForm = (terms: TermsWritten): TermsForm => ({
  laws: [...terms.laws],
  startDate: dayText(terms.startDate),
  endDate: dayText(terms.endDate),
  extensionTo: dayText(terms.extensionTo),
  insightClause: terms.insightClause ?? "",
  followUpClause: terms.followUpClause ?? "",
  terminationClause: terms.terminationClause ?? "",
  allowedSanctions: [...terms.allowedSanctions],
  sanctionLadder: steps(terms.sanctionLadder),
  finePerOccasionOre: amountText(terms.finePerOccasionOre),
  fineCapPerYearOre: amountText(terms.fineCapPerYearOre),
});

/** Nothing is chosen beforehand, sanctions least of all (PLAN-01). */
export const EMPTY_TERMS: TermsForm = {
  laws: [],
  startDate: "",
  endDate: "",
  extensionTo: "",
  insightClause: "",
  followUpClause: "",
  terminationClause: "",
  allowedSanctions: [],
  sanctionLadder: steps([]),
  finePerOccasionOre: "",
  fineCapPerYearOre: "",
};
