import { z } from "zod";
import { dayValue, idValue, nameValue, textValue, versionValue } from "@/lib/format/form-values";
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

export const moveRemedyInput = z.strictObject({
  findingId: idValue(),
  version: versionValue(),
  remedyDueOn: dayValue("Fyll i den nya dagen."),
  reason: textValue("Skriv varför dagen flyttas. Skälet sparas i historiken."),
});
export type MoveRemedyInput = z.infer<typeof moveRemedyInput>;

export const endWithContractInput = z.strictObject({
  findingId: idValue(),
  version: versionValue(),
  reason: textValue("Skriv hur avtalet upphörde. Skälet sparas med bristen."),
});
export type EndWithContractInput = z.infer<typeof endWithContractInput>;
