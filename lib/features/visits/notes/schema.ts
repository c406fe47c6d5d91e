import { z } from "zod";
import { idValue, writtenText } from "@/lib/format/form-values";

const WEEK = 7 * 24 * 3_600;

/** One autosaved note. `version` 0 = the tablet has had no answer for it yet. */
export const saveNoteInput = z.strictObject({
  /** Chosen by the tablet, so that a note sent twice is one note. */
  id: z.uuid(),
  visitId: idValue(),
  followUpRequirementId: idValue().nullable(),
  text: z.string().max(20_000, "Korta anteckningen till högst 20 000 tecken.").transform(writtenText),
  version: z.int().nonnegative(),
  /** Seconds since it was typed. An age and not a time of day: a tablet's clock may be wrong. */
  age: z.number().min(0).max(WEEK),
});
export type SaveNoteInput = z.output<typeof saveNoteInput>;

/** `?krav=ID`: the requirement at hand, so that a reload comes back to it. */
export const notesQuery = z.object({ krav: z.string().max(100).optional().catch(undefined) });
