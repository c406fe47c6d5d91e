import { z } from "zod";
import { dayValue, idValue, versionValue } from "@/lib/format/form-values";

export const copyRequirementInput = z.strictObject({
  commissionId: idValue(),
  requirementId: idValue(),
  validFrom: dayValue("Fyll i från vilken dag kravet ska gälla i uppdraget."),
});
export type CopyRequirementInput = z.infer<typeof copyRequirementInput>;

export const takeOverInput = z.strictObject({
  commissionRequirementId: idValue(),
  version: versionValue(),
  validFrom: dayValue("Fyll i från vilken dag den nya lydelsen ska gälla i uppdraget."),
});
export type TakeOverInput = z.infer<typeof takeOverInput>;
