import { z } from "zod";
import { dayValue, idValue, textValue, versionValue } from "@/lib/format/form-values";

const whichAgreement = { agreementId: idValue(), version: versionValue() };

export const addReimbursementInput = z.strictObject({
  ...whichAgreement,
  text: textValue("Skriv grunden för ersättningen, till exempel 412 kronor per utförd timme.", 2_000),
  validFrom: dayValue("Fyll i från vilken dag ersättningen gäller."),
});
export type AddReimbursementInput = z.infer<typeof addReimbursementInput>;

export const removeReimbursementInput = z.strictObject({ ...whichAgreement, id: idValue() });
export type RemoveReimbursementInput = z.infer<typeof removeReimbursementInput>;
