import "server-only";
import { randomUUID } from "node:crypto";
import type { Outcome } from "@/lib/domain/outcome";
import { db, type Tx } from "./client";
import type { JobKind, JobPayload } from "./job-kinds";

/** Who acts: a signed-in user, or the worker under a name of its own. */
export type Actor = Readonly<{ id: string; name: string }>;

export type AuditRecord = Readonly<{
  /** "followUp.close": the permission's noun and the verb. */
  action: string;
  entity: string;
  entityId: string;
  /** The follow-up it belongs to, so that a case can show its whole history. */
  caseId?: string | null;
  before?: unknown;
  after?: unknown;
}>;

/** Handed to the work: what is written here commits with the change or not at all. */
export type Trace = Readonly<{
  record: (entry: AuditRecord) => void;
  enqueue: <K extends JobKind>(kind: K, payload: JobPayload[K]) => void;
}>;

/** Carries nothing: it only makes the transaction roll back. */
class RolledBack extends Error {}

/**
 * Runs `work` in one transaction with its audit rows and its outbox jobs (trust.md B26).
 * A refusal rolls everything back. A change without a trace is a fault and throws.
 * The head of the chain is locked last, so that changes wait for each other as briefly as possible.
 */
export async function audited<T, R extends string>(
  actor: Actor,
  work: (tx: Tx, trace: Trace) => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R>> {
  const entries: object[] = [];
  const jobs: object[] = [];
  const trace: Trace = {
    record: ({ before, after, caseId, ...rest }) => {
      entries.push({ ...rest, caseId: caseId ?? null, payload: { before: before ?? null, after: after ?? null } });
    },
    enqueue: (kind, payload) => {
      jobs.push({ id: randomUUID(), kind, payload });
    },
  };
  let refusal: Outcome<T, R> | undefined;
  try {
    return await db.$transaction(async (tx) => {
      const outcome = await work(tx, trace);
      if (!outcome.ok) {
        refusal = outcome;
        throw new RolledBack("refused");
      }
      if (entries.length === 0) throw new Error("a change was made without a trace");
      await tx.$queryRaw`SELECT append_audit(${actor.id}, ${actor.name}, ${toJson(entries)}::jsonb, ${toJson(jobs)}::jsonb)`;
      return outcome;
    }, TIMEOUTS);
  } catch (error) {
    if (error instanceof RolledBack && refusal) return refusal;
    throw error;
  }
}

/** An import of a whole register takes longer than a click. */
const TIMEOUTS = { maxWait: 3_000, timeout: 60_000 };

const toJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => (typeof inner === "bigint" ? inner.toString() : inner));
