import { z } from "zod";
import { dayValue, idValue, optionalName, optionalText, textValue, versionValue } from "@/lib/format/form-values";
import { journalNumberText, JOURNAL_FILE } from "./labels";
import { checkContent, EVIDENCE_TYPES } from "./rules";

const MOST_REQUIREMENTS = 500;

/** The ids of a case's requirements, each once. */
export const requirementIds = () =>
  z
    .array(idValue())
    .max(MOST_REQUIREMENTS)
    .transform((ids) => [...new Set(ids)]);

/** One file of the case, or none: the upload field's value is empty until a file has arrived. */
const fileValue = () =>
  z
    .string()
    .max(100)
    .transform((id) => id || null);

const shape = {
  type: z.enum(EVIDENCE_TYPES, "Välj vilket slags underlag det är."),
  title: optionalName(),
  note: optionalText(),
  source: optionalName(),
  receivedOn: dayValue("Fyll i dagen då underlaget kom in."),
  fileId: fileValue(),
};
type Content = Readonly<z.output<z.ZodObject<typeof shape>>>;

/** The same rule as the mutation's, said at the field. */
function checkFields(content: Content, context: z.core.$RefinementCtx): void {
  const { type, title, note, source, fileId } = content;
  const texts = { title: title ?? "", note: note ?? "", source: source ?? "" };
  const checked = checkContent({ type, ...texts, hasFile: fileId !== null });
  if (checked.ok) return;
  const { field, ...place } = checked.detail ?? {};
  const isFile = checked.reason === "journalFile";
  const path = isFile ? "fileId" : String(field);
  const message = isFile ? JOURNAL_FILE : journalNumberText(place); // it stands at the field, whose name need not be said
  context.addIssue({ code: "custom", path: [path], message });
}

const TITLE_OR_FILE = "Skriv en rubrik, eller bifoga en fil vars namn blir rubrik.";

export const addEvidenceInput = z
  .strictObject({
    followUpId: idValue(),
    ...shape,
    followUpRequirementIds: requirementIds(),
    /** The one who adds it has read it too. */
    reviewed: z.boolean(),
  })
  .superRefine(checkFields)
  .refine(({ title, fileId }) => title !== null || fileId !== null, { path: ["title"], message: TITLE_OR_FILE });
export type AddEvidenceInput = z.output<typeof addEvidenceInput>;

export const editEvidenceInput = z
  .strictObject({ id: idValue(), version: versionValue(), ...shape })
  .superRefine(checkFields)
  .refine(({ title }) => title !== null, { path: ["title"], message: "Skriv en rubrik." });
export type EditEvidenceInput = z.output<typeof editEvidenceInput>;

export const reviewEvidenceInput = z.strictObject({
  id: idValue(),
  version: versionValue(),
  reviewed: z.boolean(),
});
export type ReviewEvidenceInput = z.output<typeof reviewEvidenceInput>;

export const withdrawEvidenceInput = z.strictObject({
  id: idValue(),
  version: versionValue(),
  reason: textValue("Skriv varför underlaget tas bort. Skälet sparas i historiken."),
});
export type WithdrawEvidenceInput = z.output<typeof withdrawEvidenceInput>;
