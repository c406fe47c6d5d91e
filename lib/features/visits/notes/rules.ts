import { ok, refuse, type Outcome } from "@/lib/domain/outcome";

/**
 * Notes written at the provider's, where the line comes and goes. Two halves that must agree: what the server makes of a
 * note that may come twice, and what the tablet keeps until the server has it.
 */
export type StoredNote = Readonly<{ text: string; version: number; own: boolean }>;
export type SentNote = Readonly<{ text: string; version: number }>;
export type NoteVerdict = "create" | "update" | "alreadySaved";

/**
 * The client chooses the id, so a note that comes twice after a lost answer is one note. Version 0 = the client has never
 * had an answer. An older version than the stored one loses, unless it says what is stored already.
 */
export function judgeNote(
  stored: StoredNote | null,
  sent: SentNote,
): Outcome<NoteVerdict, "notFound" | "changedByAnother"> {
  if (!stored) return sent.version === 0 ? ok("create") : refuse("notFound");
  if (!stored.own) return refuse("notFound"); // an id that another author has chosen answers like none
  if (stored.text === sent.text) return ok("alreadySaved");
  return stored.version === sent.version ? ok("update") : refuse("changedByAnother");
}

/** One note as the tablet holds it. */
export type NoteDraft = Readonly<{
  id: string;
  requirementId: string | null;
  /** As typed. */
  text: string;
  /** As the server has it, as far as this tablet knows; version 0 = not at all. */
  saved: string;
  version: number;
  /** Sent and not answered: it must go again exactly as it was before anything newer does. */
  sent: string | null;
  /** Saved from another tablet meanwhile: nothing is sent until the author has chosen. */
  theirs: SentNote | null;
  /** Why the server would not take it; it is not sent again until it has been changed. */
  refusal: string | null;
}>;

export const newDraft = (id: string, requirementId: string | null): NoteDraft => ({
  id,
  requirementId,
  text: "",
  saved: "",
  version: 0,
  sent: null,
  theirs: null,
  refusal: null,
});

export type LoadedNote = Readonly<{ id: string; requirementId: string | null; text: string; version: number }>;

export const loadedDraft = ({ id, requirementId, text, version }: LoadedNote): NoteDraft => ({
  ...newDraft(id, requirementId),
  text,
  saved: text,
  version,
});

export const typed = (draft: NoteDraft, text: string): NoteDraft => ({ ...draft, text, refusal: null });

/** Whether words stand on the screen that the server is not known to have. */
export const isUnsaved = (draft: NoteDraft): boolean => draft.text !== draft.saved || draft.sent !== null;

/** What to send now, or null: an unanswered text before a newer one, and nothing while something must be chosen or changed. */
export function nextToSend(draft: NoteDraft): SentNote | null {
  if (draft.theirs !== null || draft.refusal !== null || !isUnsaved(draft)) return null;
  return { text: draft.sent ?? draft.text, version: draft.version };
}

/** The draft with that text under way; a lost answer leaves it so. */
export const underWay = (draft: NoteDraft): NoteDraft => ({ ...draft, sent: draft.sent ?? draft.text });

/** The server has taken what was under way. */
export const kept = (draft: NoteDraft, version: number): NoteDraft => ({
  ...draft,
  saved: draft.sent ?? draft.saved,
  version,
  sent: null,
});

/** Another tablet was first: both texts stand side by side. */
export const collided = (draft: NoteDraft, theirs: SentNote): NoteDraft => ({ ...draft, sent: null, theirs });

/** The server would not take it, for this reason. */
export const refusedNote = (draft: NoteDraft, refusal: string): NoteDraft => ({ ...draft, sent: null, refusal });

/** Once more, though nothing has been changed here: what stood in the way may be gone. */
export const triedAgain = (draft: NoteDraft): NoteDraft => ({ ...draft, refusal: null });

export type Choice = "both" | "mine" | "theirs";

/** The author's choice, on top of the version that the other tablet saved. */
export function settle(draft: NoteDraft, choice: Choice): NoteDraft {
  if (!draft.theirs) return draft;
  const { text: theirs, version } = draft.theirs;
  const text = { both: `${theirs}\n\n${draft.text}`, mine: draft.text, theirs }[choice];
  return { ...draft, text, saved: theirs, version, theirs: null };
}
