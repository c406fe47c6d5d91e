import { z } from "zod";
import { dayValue, idValue, nameValue, textValue, versionValue } from "@/lib/format/form-values";
import { PAGE_SIZE } from "@/lib/format/list-href";
import { RESULT_JUDGEMENTS } from "../rules";

/** The provider's own answer, registered by the unit while providers have no login (ORB-46). */
export const remedyReplyInput = z.strictObject({
  resultFollowUpId: idValue(),
  version: versionValue(),
  receivedOn: dayValue("Fyll i dagen då svaret kom in."),
  senderName: nameValue("Skriv vem hos utföraren som har svarat."),
  text: textValue("Skriv eller klistra in vad utföraren har gjort."),
  fileIds: z.array(idValue()).max(20),
});
export type RemedyReplyInput = z.infer<typeof remedyReplyInput>;

export const judgeResultInput = z.strictObject({
  resultFollowUpId: idValue(),
  version: versionValue(),
  judgement: z.enum(RESULT_JUDGEMENTS, "Välj om bristen är åtgärdad."),
  motive: textValue("Skriv vad bedömningen grundas på."),
});
export type JudgeResultInput = z.infer<typeof judgeResultInput>;

const move = {
  remedyDueOn: dayValue("Fyll i den nya dagen."),
  reason: textValue("Skriv varför dagen flyttas. Skälet sparas i historiken."),
};

export const moveRemedyInput = z.strictObject({ findingId: idValue(), version: versionValue(), ...move });
export type MoveRemedyInput = z.infer<typeof moveRemedyInput>;

/** Many at once: no more than a page of the list holds. */
export const moveRemediesInput = z.strictObject({
  findings: z
    .array(z.strictObject({ id: idValue(), version: versionValue() }))
    .min(1, "Välj minst en brist i listan.")
    .max(PAGE_SIZE),
  ...move,
});
export type MoveRemediesInput = z.infer<typeof moveRemediesInput>;

export const endWithContractInput = z.strictObject({
  findingId: idValue(),
  version: versionValue(),
  reason: textValue("Skriv hur avtalet upphörde. Skälet sparas med bristen."),
});
export type EndWithContractInput = z.infer<typeof endWithContractInput>;
