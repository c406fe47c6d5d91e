/** A pause after typing, before it is sent. */
export const PAUSE_MS = 800;
/** After a lost line. */
const RETRY_MS = 5_000;

export type SaveStatus = "saved" | "saving" | "unsaved" | "failed";

/**
 * What every screen that saves by itself shares: a snapshot for React to draw, one timer, and a new try when the line is
 * lost. What is sent, and what becomes of an answer, is each screen's own. Everything is in memory only: what is written
 * here may be about people, and nothing of it is left in the browser (ASVS 14.3.3).
 */
export abstract class Autosaver<S extends object> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(protected snapshot: S) {}

  /** Sends one thing that waits, if anything does and nothing is under way. */
  protected abstract send(): Promise<void>;

  readonly read = (): S => this.snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Sends what waits at once: the user moves on, or the line is back. */
  readonly flush = (): void => {
    this.release();
    this.schedule(0);
  };

  /** Lets go of what is held back while it is half written, where a screen holds anything. */
  release(): void {
    // nothing is held unless a screen says so
  }

  protected schedule(delay: number): void {
    clearTimeout(this.timer);
    if (delay === 0) void this.send();
    else this.timer = setTimeout(() => void this.send(), delay);
  }

  protected tryAgainLater(): void {
    this.schedule(RETRY_MS);
  }

  protected update(change: Partial<S>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.listeners) listener();
  }
}
