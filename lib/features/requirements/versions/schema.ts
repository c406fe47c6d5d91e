import { METHODS } from "@/lib/domain/methods";
import { z } from "zod";
import { parseDecimal } from "@/lib/domain/decimal";
import { SERVICE_LAWS } from "@/lib/domain/laws";
import { APPLIES_TO, REQUIREMENT_SOURCES } from "@/lib/features/requirements/rules";
import type { WordingField } from "@/lib/features/requirements/versions/rules";
import {
  dayValue,
  idValue,
  nameValue,
  optionalDay,
  optionalName,
  optionalText,
  textValue,
  versionValue,
} from "@/lib/format/form-values";

const LIMIT_MESSAGE = "Skriv gränsen som ett tal, till exempel 50 eller 49,5. Enheten skrivs i fältet bredvid.";

/** Typed with a decimal comma, stored exactly with a point: never a float (ORB-16). Empty = no limit. */
const limitValue = z.string().transform((text, context): string | null => {
  if (text.trim() === "") return null;
  const parsed = parseDecimal(text);
  if (!parsed.ok) {
    context.issues.push({ code: "custom", message: LIMIT_MESSAGE, input: text });
    return null;
  }
  const { digits, decimals } = parsed.value;
  const sign = digits < 0n ? "-" : "";
  const padded = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, "0");
  return `${sign}${padded.slice(0, padded.length - decimals)}${decimals === 0 ? "" : `.${padded.slice(-decimals)}`}`;
});

/** An empty choice in a list of choices is none. */
const optionalChoice = <const K extends readonly [string, ...string[]]>(keys: K) =>
  z.union([z.enum(keys), z.literal("")]).transform((value) => (value === "" ? null : value));

/** What an officer writes about a requirement. A draft may lack what publishing demands (ORB-16). */
export const wordingShape = {
  title: nameValue("Skriv en rubrik, så att kravet går att hitta."),
  text: textValue("Skriv kravets text."),
  focusArea: nameValue("Skriv vilket fokusområde kravet hör till."),
  source: optionalChoice(REQUIREMENT_SOURCES),
  sourceRef: optionalName(300),
  verification: optionalText(2_000),
  laws: z.array(z.enum(SERVICE_LAWS)),
  appliesTo: z.enum(APPLIES_TO),
  methods: z.array(z.enum(METHODS)),
  qualityWork: z.boolean(),
  limitValue,
  limitDirection: optionalChoice(["AT_LEAST", "AT_MOST"]),
  unit: optionalName(50),
  guideValue: optionalName(300),
  validFrom: dayValue("Fyll i från vilken dag lydelsen ska gälla."),
  validTo: optionalDay(),
  changeReason: optionalText(1_000),
} satisfies Record<WordingField | "validFrom" | "changeReason", z.ZodType>;

type Limits = Readonly<{
  limitValue: string | null;
  limitDirection: string | null;
  unit: string | null;
  validFrom: string;
  validTo: string | null;
}>;

/** What no single field can know. For `superRefine` of every schema with the wording's fields. */
export function checkWording(value: Limits, context: z.RefinementCtx): void {
  const complain = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
  if (value.limitValue !== null && value.limitDirection === null)
    complain("limitDirection", "Välj om gränsen är det minsta eller det högsta tillåtna.");
  if (value.limitValue === null && value.limitDirection !== null)
    complain("limitValue", "Skriv gränsens tal, eller ta bort riktningen.");
  if (value.limitValue === null && value.unit !== null)
    complain("limitValue", "Skriv gränsens tal, eller ta bort enheten.");
  if (value.validTo !== null && value.validTo < value.validFrom)
    complain("validTo", "Sista dagen ligger före den första. Välj en senare dag.");
}

const whichVersion = { versionId: idValue(), version: versionValue() };

export const editRequirementDraftInput = z.strictObject({ ...whichVersion, ...wordingShape }).superRefine(checkWording);
export type EditRequirementDraftInput = z.infer<typeof editRequirementDraftInput>;

export const publishVersionInput = z.strictObject(whichVersion);
export type PublishVersionInput = z.infer<typeof publishVersionInput>;

export const newVersionInput = z.strictObject({
  requirementId: idValue(),
  /** The requirement's own version, so that two who begin at once do not both succeed. */
  version: versionValue(),
  validFrom: dayValue("Fyll i från vilken dag den nya lydelsen ska gälla."),
  changeReason: textValue("Skriv varför kravet ändras. Det står sedan i versionshistoriken.", 1_000),
});
export type NewVersionInput = z.infer<typeof newVersionInput>;

export const endRequirementInput = z.strictObject({
  requirementId: idValue(),
  version: versionValue(),
  validTo: dayValue("Fyll i kravets sista dag."),
});
export type EndRequirementInput = z.infer<typeof endRequirementInput>;
