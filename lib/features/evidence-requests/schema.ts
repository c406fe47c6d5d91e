import { z } from "zod";
import { dayValue, idValue, nameValue, optionalText, textValue, versionValue } from "@/lib/format/form-values";
import { EVIDENCE_TYPES } from "@/lib/features/evidence/rules";
import { requirementIds } from "@/lib/features/evidence/schema";

const item = z.strictObject({
  text: textValue("Skriv vad som ska skickas in, eller ta bort raden.", 1_000),
  followUpRequirementIds: requirementIds(),
});

const shape = {
  message: optionalText(5_000),
  dueOn: dayValue("Fyll i dagen då materialet ska vara här."),
  items: z.array(item).min(1, "Skriv minst en sak som utföraren ska skicka in.").max(100),
};

export const makeRequestInput = z.strictObject({ followUpId: idValue(), ...shape });
export type MakeRequestInput = z.output<typeof makeRequestInput>;

export const editRequestInput = z.strictObject({ id: idValue(), version: versionValue(), ...shape });
export type EditRequestInput = z.output<typeof editRequestInput>;

export const sendRequestInput = z.strictObject({
  id: idValue(),
  version: versionValue(),
  toName: nameValue("Skriv vem mejlet går till."),
  toAddress: z.email("Skriv en e-postadress, till exempel namn@exempel.se.").max(254),
});
export type SendRequestInput = z.output<typeof sendRequestInput>;

export const withdrawRequestInput = z.strictObject({
  id: idValue(),
  version: versionValue(),
  reason: textValue("Skriv varför begäran dras tillbaka. Skälet sparas i historiken."),
});
export type WithdrawRequestInput = z.output<typeof withdrawRequestInput>;

/** A journal is reviewed where it is kept, so what comes in by mail is never one. */
export const RECEIVED_TYPES = EVIDENCE_TYPES.filter((type) => type !== "JOURNAL_REVIEW");

const NOTHING = "Skriv vad utföraren svarade, eller bifoga minst en fil.";

/** What came back: on a request of ours, or sent without one (`requestId` empty). */
export const registerMaterialInput = z
  .strictObject({
    followUpId: idValue(),
    requestId: z
      .string()
      .max(100)
      .transform((id) => id || null),
    receivedOn: dayValue("Fyll i dagen då materialet kom in."),
    senderName: nameValue("Skriv vem hos utföraren som har svarat."),
    text: optionalText(),
    fileIds: z.array(idValue()).max(50),
    fileType: z.enum(RECEIVED_TYPES, "Välj vilket slags underlag filerna är."),
    itemIds: z.array(idValue()).max(100),
    /** Links what came to the requirements that the received items were asked for. */
    linkToRequirements: z.boolean(),
  })
  .refine(({ text, fileIds }) => text !== null || fileIds.length > 0, { path: ["text"], message: NOTHING });
export type RegisterMaterialInput = z.output<typeof registerMaterialInput>;

/** `?begaran=ID`: the request that an answer belongs to. */
export const receiveQuery = z.object({ begaran: z.string().max(100).optional().catch(undefined) });
