import { z } from "zod";
import { idValue, textValue, versionValue } from "@/lib/format/form-values";
import { PAGE_SIZE } from "@/lib/format/list-href";

const shared = {
  leadId: idValue("Välj vem som håller ihop uppföljningen."),
  reason: textValue("Skriv varför teamet ändras. Skälet sparas i historiken.", 2_000),
};

export const changeTeamInput = z.strictObject({
  id: idValue(),
  version: versionValue(),
  memberIds: z.array(idValue()).max(21),
  ...shared,
});
export type ChangeTeamInput = z.infer<typeof changeTeamInput>;

/** Many at once: no more than a page of the list holds. */
export const handOverInput = z.strictObject({
  cases: z
    .array(z.strictObject({ id: idValue(), version: versionValue() }))
    .min(1, "Välj minst en uppföljning i listan.")
    .max(PAGE_SIZE),
  ...shared,
});
export type HandOverInput = z.infer<typeof handOverInput>;
