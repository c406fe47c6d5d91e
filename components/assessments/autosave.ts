import type { ActionResult } from "@/lib/actions/result";
import { Autosaver, PAUSE_MS, type SaveStatus } from "@/components/form/autosaver";
import { STEPS, type Assessment, type Edit, type Step } from "@/lib/features/assessments/rules";
import { editOf, mergeUnsaved } from "./edits";

export type Current = Readonly<{ version: number; state: Assessment; savedAt: Date | string | null }>;
export type Colleague = Current & Readonly<{ savedBy: string | null }>;

/** What the screen draws. */
export type Snapshot = Readonly<{
  state: Assessment;
  version: number;
  status: SaveStatus;
  savedAt: Date | string | null;
  messages: Readonly<Partial<Record<Step, string>>>;
  /** A colleague saved first: both texts are shown, and nothing is sent until the officer has chosen. */
  colleague: Colleague | null;
}>;

type Saved = Readonly<{ version: number; state: Assessment; savedAt: Date | string }>;
export type Server = Readonly<{
  save: (version: number, edit: Edit) => Promise<ActionResult<Saved, string>>;
  read: () => Promise<Colleague | null>;
}>;

/**
 * Saves what is typed a moment after it is typed, one edit at a time, each with the version it was made on.
 * No word is lost: a lost line is tried again, a refusal keeps what was typed, and of two officers the second chooses.
 */
export class Autosave extends Autosaver<Snapshot> {
  private readonly unsaved = new Set<Step>();
  /** Steps that the server would not save as they stand: kept here until they are changed, or what they waited for is saved. */
  private readonly refused = new Set<Step>();
  /** A measured value while it is being typed; undefined = none is. */
  private measured: string | null | undefined;
  private concluding = false;
  private sending = false;

  constructor(
    loaded: Current,
    private readonly server: Server,
  ) {
    super({ ...loaded, status: "saved", messages: {}, colleague: null });
  }

  /** The officer changed something in a step; `now` for a press, later for typing. */
  change(step: Step, patch: Partial<Assessment>, now = false): void {
    this.unsaved.add(step);
    this.refused.delete(step);
    const messages = { ...this.snapshot.messages, [step]: undefined };
    this.update({ state: { ...this.snapshot.state, ...patch }, status: "unsaved", messages });
    this.schedule(now ? 0 : PAUSE_MS);
  }

  /** A measured value is sent when it is whole: half a number would lift the judgement that it led to (ORB-41). */
  hold(measuredValue: string | null): void {
    this.measured = measuredValue;
    if (this.snapshot.status === "saved") this.update({ status: "unsaved" });
  }

  /** The field is left, or the officer moves on: the value is whole. */
  override release(): void {
    const value = this.measured;
    this.measured = undefined;
    if (value === undefined) return;
    const waits = this.unsaved.size + this.refused.size > 0 || this.sending;
    if (value !== this.snapshot.state.measuredValue) this.change("compile", { measuredValue: value }, true);
    else if (!waits) this.update({ status: "saved" });
  }

  /** Asks for the result to be set. */
  conclude(patch: Partial<Assessment> = {}): void {
    this.concluding = true;
    this.change("conclude", patch, true);
  }

  /** The choice after a collision: what is still unsaved here on top of the colleague's version, or theirs as it is. */
  settle(keep: "mine" | "theirs"): void {
    const { colleague, state } = this.snapshot;
    if (!colleague) return;
    if (keep === "theirs") this.unsaved.clear();
    else for (const step of this.refused) this.unsaved.add(step);
    this.refused.clear();
    const merged = mergeUnsaved(colleague.state, state, this.unsaved);
    const status = keep === "theirs" ? "saved" : "unsaved";
    const { version, savedAt } = colleague;
    this.update({ state: merged, version, savedAt, status, messages: {}, colleague: null });
    this.flush();
  }

  protected async send(): Promise<void> {
    const step = STEPS.find((one) => this.unsaved.has(one));
    if (this.sending || step === undefined || this.snapshot.colleague) return;
    const conclude = this.concluding && step === "conclude";
    this.sending = true;
    this.unsaved.delete(step);
    this.update({ status: "saving" });
    const result = await this.trySave(editOf(step, this.snapshot.state, conclude));
    this.sending = false;
    if (result === null) {
      this.lost(step);
      return;
    }
    if (conclude) this.concluding = false;
    if (result.ok) {
      this.kept(step, result.value);
      return;
    }
    if (result.reason === "changedByAnother") return this.collided(step);
    if (!this.unsaved.has(step)) this.refused.add(step); // else it has been changed since
    this.update({ status: "unsaved", messages: { ...this.snapshot.messages, [step]: result.message } });
    if (this.unsaved.size > 0) this.schedule(0);
  }

  private async trySave(edit: Edit): Promise<ActionResult<Saved, string> | null> {
    try {
      return await this.server.save(this.snapshot.version, edit);
    } catch {
      return null;
    }
  }

  private kept(step: Step, saved: Saved): void {
    // What was refused may have waited for this very step; if not, it is refused once more and its words stay.
    for (const one of this.refused) this.unsaved.add(one);
    this.refused.clear();
    const state = mergeUnsaved(saved.state, this.snapshot.state, this.unsaved);
    const messages = { ...this.snapshot.messages, [step]: undefined };
    const status = this.unsaved.size > 0 ? "unsaved" : "saved";
    this.update({ ...saved, state, status, messages });
    if (this.unsaved.size > 0) this.schedule(0);
  }

  private lost(step: Step): void {
    this.unsaved.add(step);
    this.update({ status: "failed" });
    this.tryAgainLater();
  }

  private async collided(step: Step): Promise<void> {
    this.unsaved.add(step);
    try {
      this.update({ status: "unsaved", colleague: await this.server.read() });
    } catch {
      this.lost(step);
    }
  }
}
