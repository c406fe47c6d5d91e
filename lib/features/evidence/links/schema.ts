import { z } from "zod";
import { idValue, versionValue } from "@/lib/format/form-values";
import { requirementIds } from "../schema";

/** Many pieces of evidence to many requirements at once. */
export const linkEvidenceInput = z.strictObject({
  followUpId: idValue(),
  evidenceIds: z.array(idValue()).min(1, "Välj minst ett underlag.").max(200),
  followUpRequirementIds: requirementIds().pipe(z.array(z.string()).min(1, "Välj minst ett krav.")),
});
export type LinkEvidenceInput = z.output<typeof linkEvidenceInput>;

/** Exactly these requirements and no others. */
export const setLinksInput = z.strictObject({
  id: idValue(),
  version: versionValue(),
  followUpRequirementIds: requirementIds(),
});
export type SetLinksInput = z.output<typeof setLinksInput>;
