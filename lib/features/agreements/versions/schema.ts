import { z } from "zod";
import { parseKronor } from "@/lib/domain/money";
import { SERVICE_LAWS } from "@/lib/domain/laws";
import { SANCTION_KINDS } from "@/lib/domain/sanctions";
import { CLAUSE_MOST, perTerm } from "@/lib/features/agreements/terms/rules";
import { dayValue, idValue, optionalDay, optionalText, textValue, versionValue } from "@/lib/format/form-values";

const MONEY_MESSAGES: Readonly<Record<string, string>> = {
  tooManyDecimals: "Skriv högst två decimaler, till exempel 10 000,50.",
  ambiguousPoint: "Det går inte att se om punkten skiljer tusental eller ören. Skriv 25 000 eller 25,00.",
  negative: "Beloppet kan inte vara mindre än noll.",
  tooLarge: "Beloppet är för stort för att vara ett vite. Kontrollera antalet nollor.",
};

/** Kronor as typed, öre as stored; empty = no amount. */
const optionalOre = z.string().transform((text, context): number | null => {
  if (text.trim() === "") return null;
  const parsed = parseKronor(text);
  if (parsed.ok) return parsed.value;
  const message = MONEY_MESSAGES[parsed.reason] ?? "Skriv beloppet i kronor, till exempel 10 000 eller 10 000,50.";
  context.issues.push({ code: "custom", message, input: text });
  return null;
});

/** The terms of an agreement as one form. A draft may lack what activation demands (ORB-01). */
export const termsShape = perTerm({
  laws: () => z.array(z.enum(SERVICE_LAWS)),
  day: () => optionalDay(),
  clause: () => optionalText(CLAUSE_MOST),
  sanctions: () => z.array(z.enum(SANCTION_KINDS)),
  /** Step by step; a step that is left empty is no step. */
  ladder: () =>
    z
      .array(z.union([z.enum(SANCTION_KINDS), z.literal("")]))
      .max(SANCTION_KINDS.length)
      .transform((steps) => steps.filter((step) => step !== "")),
  fine: () => optionalOre,
});

type Checked = Readonly<{
  startDate: string | null;
  endDate: string | null;
  extensionTo: string | null;
  allowedSanctions: readonly string[];
  sanctionLadder: readonly string[];
  finePerOccasionOre: number | null;
  fineCapPerYearOre: number | null;
}>;

/** What no single field can know. For `superRefine` of every schema with the terms' fields. */
export function checkTerms(terms: Checked, context: z.RefinementCtx): void {
  const complain = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
  const { startDate, endDate, extensionTo, allowedSanctions: allowed, sanctionLadder: ladder } = terms;
  if (startDate !== null && endDate !== null && endDate < startDate)
    complain("endDate", "Slutdatum ligger före startdatum. Ändra ett av dem.");
  if (endDate === null && extensionTo !== null)
    complain("endDate", "Ett avtal som förlängs har ett slutdatum. Fyll i det, eller ta bort förlängningen.");
  if (endDate !== null && extensionTo !== null && extensionTo < endDate)
    complain("extensionTo", "Förlängningen slutar före avtalet. Ändra ett av datumen.");
  if (ladder.some((step) => !allowed.includes(step)))
    complain("sanctionLadder", "Trappan har en sanktion som avtalet inte tillåter. Tillåt den, eller ta bort steget.");
  if (new Set(ladder).size < ladder.length) complain("sanctionLadder", "Samma sanktion står två gånger i trappan.");
  const { finePerOccasionOre: fine, fineCapPerYearOre: cap } = terms;
  if (!allowed.includes("FINE") && (fine !== null || cap !== null))
    complain("finePerOccasionOre", "Avtalet tillåter inte vite. Tillåt vite, eller ta bort beloppen.");
  if (fine !== null && cap !== null && cap < fine)
    complain("fineCapPerYearOre", "Taket per år är lägre än vitet för ett tillfälle. Ändra ett av beloppen.");
}

const whichVersion = { versionId: idValue(), version: versionValue() };

/** A draft is edited whole; `validFrom` and the reason belong to versions that follow another. */
export const editTermsInput = z
  .strictObject({ ...whichVersion, validFrom: optionalDay(), changeReason: optionalText(1_000), ...termsShape })
  .superRefine(checkTerms);
export type EditTermsInput = z.infer<typeof editTermsInput>;

export const activateVersionInput = z.strictObject(whichVersion);
export type ActivateVersionInput = z.infer<typeof activateVersionInput>;

export const startVersionInput = z.strictObject({
  agreementId: idValue(),
  version: versionValue(),
  validFrom: dayValue("Fyll i från vilken dag de nya villkoren ska gälla."),
  changeReason: textValue("Skriv varför villkoren ändras. Det står sedan i versionshistoriken.", 1_000),
});
export type StartVersionInput = z.infer<typeof startVersionInput>;
