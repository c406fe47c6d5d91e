import { z } from "zod";
import { SERVICE_LAWS } from "@/lib/domain/laws";
import { idValue, nameValue, optionalDay, versionValue } from "@/lib/format/form-values";

const details = {
  name: nameValue("Skriv områdets namn, till exempel Hemtjänst.", 100),
  laws: z.array(z.enum(SERVICE_LAWS)).min(1, "Välj minst en lag."),
};

export const addAreaInput = z.strictObject(details);
export type AddAreaInput = z.infer<typeof addAreaInput>;

/** The last day; empty takes an end back. */
export const changeAreaInput = z.strictObject({
  id: idValue(),
  version: versionValue(),
  ...details,
  endedOn: optionalDay(),
});
export type ChangeAreaInput = z.infer<typeof changeAreaInput>;
