import { addDays, isoDate } from "@/lib/domain/calendar";
import type { ServiceLaw } from "@/lib/domain/laws";
import { formatDecimal } from "@/lib/domain/decimal";
import type { SanctionKind } from "@/lib/domain/sanctions";
import { convertTerms, perTerm, TERMS, TERMS_FIELDS, type TermsField } from "@/lib/features/agreements/terms/rules";
import type { TermsWritten, TermValues } from "@/lib/features/agreements/versions/rules";

const LAWS: readonly (readonly ServiceLaw[])[] = [["SoL"], ["HSL", "SoL"], ["LSS"]];
const ALLOWED: readonly (readonly SanctionKind[])[] = [["FINE"], ["ACTION_PLAN", "FINE"], ["FINE", "TERMINATION"]];

/** Terms that say something in every field, as any further field will; two of them differ in each. */
export function filledTerms(which: 0 | 1 | 2): TermsWritten {
  const place = (field: TermsField) => TERMS_FIELDS.indexOf(field) + 1;
  return perTerm({
    laws: () => LAWS[which] ?? [],
    day: (field) => addDays(isoDate("2024-01-01"), 400 * place(field) + which),
    clause: (field) => `${TERMS[field].label} ${String(which)}.\n\nAndra stycket,\nmed en egen rad.`,
    sanctions: () => ALLOWED[which] ?? [],
    ladder: () => (ALLOWED[which] ?? []).toReversed(),
    fine: (field) => 100_050 * place(field) + which,
  });
}

const amount = (ore: TermValues["fine"]) => (ore === null ? "" : formatDecimal({ digits: BigInt(ore), decimals: 2 }));
const AS_TYPED = {
  laws: (laws: TermValues["laws"]) => laws,
  day: (day: TermValues["day"]) => day ?? "",
  clause: (text: TermValues["clause"]) => text ?? "",
  sanctions: (kinds: TermValues["sanctions"]) => kinds,
  ladder: (kinds: TermValues["ladder"]) => kinds,
  fine: amount,
};
/** Terms as a form hands them over. */
export const typedTerms = (terms: TermsWritten) => convertTerms(terms, AS_TYPED);
