import { z } from "zod";
import { diaryNumberValue } from "@/lib/format/diary-number-value";
import { dayValue, idValue, optionalText, writtenText } from "@/lib/format/form-values";
import { METHODS } from "@/lib/domain/methods";

/** A requirement as the form holds it: left out only with a reason (ORB-21). */
const choice = z
  .strictObject({
    requirementVersionId: idValue(),
    selected: z.boolean(),
    reason: z.string().max(2_000).transform(writtenText),
  })
  .refine((one) => one.selected || one.reason.trim() !== "", {
    message: "Skriv varför kravet väljs bort. Skälet syns i rapporten.",
    path: ["reason"],
  });

export const startInput = z
  .strictObject({
    activityId: idValue(),
    method: z.enum(METHODS),
    diaryNumber: diaryNumberValue(),
    periodFrom: dayValue("Fyll i perioden som uppföljningen gäller."),
    periodTo: dayValue("Fyll i perioden som uppföljningen gäller."),
    trigger: optionalText(2_000),
    leadId: idValue("Välj vem som håller ihop uppföljningen."),
    memberIds: z.array(idValue()).max(20),
    choices: z.array(choice).max(500),
  })
  .refine((input) => input.periodTo >= input.periodFrom, {
    message: "Perioden slutar före den börjar. Ändra ett av datumen.",
    path: ["periodTo"],
  });
export type StartInput = z.infer<typeof startInput>;
