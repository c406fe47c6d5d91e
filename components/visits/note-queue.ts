import { Autosaver, PAUSE_MS, type SaveStatus } from "@/components/form/autosaver";
import type { ActionResult } from "@/lib/actions/result";
import {
  collided,
  isUnsaved,
  kept,
  loadedDraft,
  newDraft,
  nextToSend,
  refusedNote,
  settle,
  triedAgain,
  typed,
  underWay,
  type Choice,
  type LoadedNote,
  type NoteDraft,
} from "@/lib/features/visits/notes/rules";

export type Sending = Readonly<{
  id: string;
  followUpRequirementId: string | null;
  text: string;
  version: number;
  /** Seconds since it was typed. */
  age: number;
}>;
type Saved = Readonly<{ version: number; savedAt: Date | string }>;
export type Save = (note: Sending) => Promise<ActionResult<Saved, string>>;

export type Snapshot = Readonly<{
  drafts: readonly NoteDraft[];
  status: SaveStatus;
  savedAt: Date | string | null;
}>;

type Loaded = Readonly<{
  own: readonly LoadedNote[];
  /** Where a note may be written: the requirements, and null for the visit as a whole. */
  places: readonly (string | null)[];
  newId: () => string;
  /** A clock that only runs on, in milliseconds: the tablet's own may be wrong. */
  ticks: () => number;
}>;

/**
 * The author's notes of one visit, sent one at a time and again until they have been answered. Without a line everything
 * stands here, in memory, and is sent when the line comes back.
 */
export class NoteQueue extends Autosaver<Snapshot> {
  private sending = false;
  private readonly typedAt = new Map<string, number>();

  constructor(
    { own, places, newId, ticks }: Loaded,
    private readonly save: Save,
  ) {
    const written = own.map(loadedDraft);
    const empty = places.filter((place) => own.every((note) => note.requirementId !== place));
    super({
      drafts: [...written, ...empty.map((place) => newDraft(newId(), place))],
      status: "saved",
      savedAt: null,
    });
    this.ticks = ticks;
  }

  private readonly ticks: () => number;

  /** The author typed. */
  type(id: string, text: string): void {
    this.typedAt.set(id, this.ticks());
    this.change(id, (draft) => typed(draft, text));
    this.setStatus("unsaved");
    this.schedule(PAUSE_MS);
  }

  /** The choice between two texts of the author's own. */
  choose(id: string, choice: Choice): void {
    this.change(id, (draft) => settle(draft, choice));
    this.flush();
  }

  /** What was refused, once more: the session is back, or the result no longer stands in the way. */
  again(id: string): void {
    this.change(id, triedAgain);
    this.flush();
  }

  protected async send(): Promise<void> {
    const draft = this.snapshot.drafts.find((one) => nextToSend(one) !== null);
    const next = draft && nextToSend(draft);
    if (this.sending || !draft || !next) return;
    const { id, requirementId } = draft;
    this.sending = true;
    this.change(id, underWay);
    this.setStatus("saving");
    const age = (this.ticks() - (this.typedAt.get(id) ?? this.ticks())) / 1_000;
    const answer = await this.save({ id, followUpRequirementId: requirementId, ...next, age }).catch(() => null);
    this.sending = false;
    if (answer === null) {
      this.update({ status: "failed" });
      this.tryAgainLater();
      return;
    }
    this.settleAnswer(id, next.text, answer);
    const left = this.snapshot.drafts;
    if (left.some((one) => nextToSend(one) !== null)) this.schedule(0);
    else this.update({ status: left.some(isUnsaved) ? "unsaved" : "saved" });
  }

  private settleAnswer(id: string, sent: string, answer: ActionResult<Saved, string>): void {
    if (answer.ok) {
      this.change(id, (draft) => kept(draft, answer.value.version));
      this.update({ savedAt: answer.value.savedAt, status: "unsaved" });
      return;
    }
    const theirs = answer.reason === "changedByAnother" ? storedText(answer) : null;
    this.change(id, (draft) => {
      if (theirs === null) return refusedNote(draft, answer.message);
      return theirs.text === sent ? kept(draft, theirs.version) : collided(draft, theirs);
    });
    this.update({ status: "unsaved" });
  }

  private change(id: string, how: (draft: NoteDraft) => NoteDraft): void {
    this.update({ drafts: this.snapshot.drafts.map((draft) => (draft.id === id ? how(draft) : draft)) });
  }

  /** Once the line is lost it is said until something has been saved: a word that flickers is read out again and again. */
  private setStatus(status: SaveStatus): void {
    if (this.snapshot.status !== "failed") this.update({ status });
  }
}

/** What the server holds, as its refusal tells. */
function storedText(answer: object): Readonly<{ text: string; version: number }> | null {
  const detail: unknown = "detail" in answer ? answer.detail : null;
  if (typeof detail !== "object" || detail === null || !("text" in detail) || !("version" in detail)) return null;
  const { text, version } = detail;
  return typeof text === "string" && typeof version === "number" ? { text, version } : null;
}
