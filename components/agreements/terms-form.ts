import type { z } from "zod";
import { SANCTION_KINDS } from "@/lib/domain/sanctions";
import { convertTerms, type TermsField } from "@/lib/features/agreements/terms/rules";
import { NO_TERMS, type TermsWritten, type TermValues } from "@/lib/features/agreements/versions/rules";
import type { editTermsInput } from "@/lib/features/agreements/versions/schema";
import { amountText, dayText } from "@/lib/format/form-values";

/** The terms as they are typed. */
export type TermsForm = Pick<z.input<typeof editTermsInput>, TermsField>;

/** A step for each kind of sanction, so that the form has a place for all of them. */
const steps = (ladder: TermValues["ladder"]): TermsForm["sanctionLadder"] =>
  SANCTION_KINDS.map((_kind, index) => ladder[index] ?? "");

const TYPED = {
  laws: (laws: TermValues["laws"]) => [...laws],
  day: dayText,
  clause: (text: TermValues["clause"]) => text ?? "",
  sanctions: (kinds: TermValues["sanctions"]) => [...kinds],
  ladder: steps,
  fine: amountText,
};

/** Stored terms as the values of the form. */
export const toForm = (terms: TermsWritten): TermsForm => convertTerms(terms, TYPED);

/** Nothing is chosen beforehand, sanctions least of all (PLAN-01). */
export const EMPTY_TERMS: TermsForm = toForm(NO_TERMS);
