import { z } from "zod";
import { idValue, versionValue } from "@/lib/format/form-values";

export const closeInput = z.strictObject({ id: idValue(), version: versionValue() });
export type CloseInput = z.infer<typeof closeInput>;
