import { z } from "zod";
import { idValue, textValue, versionValue } from "@/lib/format/form-values";
import { choiceParam } from "@/lib/format/list-query";
import { PARITY_VIEWS } from "./rules";

export const markInput = z.strictObject({
  commissionId: idValue("Välj vilket uppdrag det gäller."),
  requirementId: idValue(),
  /** The mark that the person saw; 0 = there was none. */
  version: z.int().nonnegative(),
  reason: textValue("Skriv varför kravet inte kan gälla egen regi.", 1_000),
});
export type MarkInput = z.infer<typeof markInput>;

export const unmarkInput = z.strictObject({
  answerId: idValue(),
  version: versionValue(),
  reason: textValue("Skriv varför kravet ändå kan gälla egen regi.", 1_000),
});
export type UnmarkInput = z.infer<typeof unmarkInput>;

/** `/parity/ID?visa=gaps`: which requirements are shown. */
export const parityQuery = z.object({ visa: choiceParam(PARITY_VIEWS) });
export type ParityQuery = z.infer<typeof parityQuery>;
