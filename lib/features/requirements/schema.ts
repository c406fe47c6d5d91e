import { z } from "zod";
import { idValue, nameValue } from "@/lib/format/form-values";
import { choiceParam, dirParam, pageParam, sortParam, textParam } from "@/lib/format/list-query";
import { APPLIES_TO, REQUIREMENT_SOURCES } from "./rules";
import { REQUIREMENT_STANDINGS } from "./versions/rules";
import { checkWording, wordingShape } from "./versions/schema";

export const createRequirementInput = z
  .strictObject({
    code: nameValue("Skriv ett krav-id, till exempel BK-01.", 40),
    areaId: idValue("Välj verksamhetsområde."),
    /** Empty: the whole area. Else that agreement alone, as a promise in a bid (PLAN-06). */
    agreementId: z
      .string()
      .max(100)
      .transform((id) => id || null),
    ...wordingShape,
  })
  .superRefine(checkWording);
export type CreateRequirementInput = z.infer<typeof createRequirementInput>;

export const REQUIREMENT_SORTS = ["area", "focusArea", "code", "title", "validFrom"] as const;

/** `/requirements?omrade=…&status=…`: what the list shows lies in the address. */
export const requirementListQuery = z.object({
  q: textParam(),
  area: textParam(),
  focus: textParam(200),
  source: choiceParam(REQUIREMENT_SOURCES),
  applies: choiceParam(APPLIES_TO),
  status: choiceParam(REQUIREMENT_STANDINGS),
  sort: sortParam(REQUIREMENT_SORTS),
  dir: dirParam(),
  page: pageParam(),
});
export type RequirementListQuery = z.infer<typeof requirementListQuery>;

/** `/requirements/new?agreement=…`: for that agreement alone; `area`: for the whole area. */
export const newRequirementQuery = z.object({ agreement: textParam(), area: textParam() });
