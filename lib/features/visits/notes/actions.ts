"use server";
import { perform } from "@/lib/actions/perform";
import { now } from "@/lib/clock";
import { NOTE_REFUSALS } from "./labels";
import { saveNote } from "./mutations";
import { saveNoteInput } from "./schema";

const asked = { permission: "followUp.contribute", refusals: NOTE_REFUSALS } as const;

/** Autosave: revalidates no path, since the author's own screen already shows what was typed. */
export async function saveNoteAction(input: unknown) {
  return perform({ ...asked, schema: saveNoteInput, input }, ({ actor, data }) =>
    saveNote({ actor, now: now(), ...data }),
  );
}
