import "server-only";
import { stockholmDate, type IsoDate } from "@/lib/domain/calendar";

/**
 * The only clock. Two times are kept apart on purpose:
 * legal time decides deadlines and the day on a decision, and can be moved in a demo or test database;
 * real time decides sessions, throttling, one-time codes and the audit, and can never be moved.
 */
type Held = { legalOffsetMs: number };
// Next bundles routes and instrumentation apart: a plain module variable would exist twice.
const holder = globalThis as typeof globalThis & { uppfoljningClock?: Held };
holder.uppfoljningClock ??= { legalOffsetMs: 0 };
const held: Held = holder.uppfoljningClock;

/** Moves legal time to `clockAt` and lets it run on from there; refused silently for a live database. */
export function setLegalClock(clockAt: string | undefined, installation: "LIVE" | "DEMO" | "TEST" | null): void {
  const honoured = clockAt !== undefined && (installation === "DEMO" || installation === "TEST");
  held.legalOffsetMs = honoured ? new Date(clockAt).getTime() - Date.now() : 0;
}

export const realNow = (): Date => new Date();

/** Legal time. */
export const now = (): Date => new Date(Date.now() + held.legalOffsetMs);

/** Legal day in Europe/Stockholm. */
export const today = (): IsoDate => stockholmDate(now());
