import { z } from "zod";
import { idValue, nameValue, textValue, versionValue } from "@/lib/format/form-values";

/** A kallelse has a time, which is the visit's own, and a summary (ENK-47). */
export const sendNoticeInput = z.strictObject({
  id: idValue(),
  version: versionValue(),
  toName: nameValue("Skriv vem kallelsen går till."),
  toAddress: z.email("Skriv en e-postadress, till exempel namn@exempel.se.").max(254),
  summary: textValue("Skriv kort vad som ska följas upp vid besöket.", 5_000),
});
export type SendNoticeInput = z.output<typeof sendNoticeInput>;
