import "server-only";
import { audited, type Actor } from "@/lib/db/audited";
import type { Granted } from "@/lib/auth/permissions";
import { ok, refuse } from "@/lib/domain/outcome";
import type { DispatchRefusal } from "../labels";
import { retryRefusal } from "../rules";
import type { RetryInput } from "../schema";

type Settle = Readonly<{
  actor: Actor;
  dispatchId: string;
  now: Date;
  /** Where this try went: the mail's address may have been corrected meanwhile. */
  toAddress: string;
  status: "SENT" | "KEPT" | "FAILED";
  lastError?: string;
}>;

const ACTIONS = { SENT: "dispatch.send", KEPT: "dispatch.keep", FAILED: "dispatch.fail" } as const;

/** Writes what became of a try to deliver a mail; refuses when it was already delivered. */
export const settleDispatch = ({ actor, dispatchId, now, toAddress, status, lastError }: Settle) =>
  audited<null, "alreadyDelivered">(actor, async (tx, trace) => {
    const data = {
      status,
      lastError: lastError ?? null,
      attempts: { increment: 1 },
      sentAt: status === "FAILED" ? null : now,
    };
    const where = { id: dispatchId, status: { in: ["QUEUED" as const, "FAILED" as const] } };
    const changed = await tx.dispatch.updateManyAndReturn({
      where,
      data,
      select: { followUpId: true, attempts: true },
    });
    const [row] = changed;
    if (!row) return refuse("alreadyDelivered");
    const error = lastError ?? null;
    await tx.dispatchTry.create({ data: { dispatchId, number: row.attempts, toAddress, status, error, at: now } });
    trace.record({
      action: ACTIONS[status],
      entity: "Dispatch",
      entityId: dispatchId,
      caseId: row.followUpId,
      after: { status, to: toAddress, lastError: error },
    });
    return ok(null);
  });

/**
 * Asks for one new try of a mail that failed, to the same address or a corrected one; earlier tries keep theirs. The
 * status stands in the statement itself: of two who press at once, one finds the mail waiting already.
 */
export const retryDispatch = ({ actor, dispatchId, toAddress }: RetryInput & { actor: Granted<"dispatch.retry"> }) =>
  audited<null, DispatchRefusal>(actor, async (tx, trace) => {
    const found = await tx.dispatch.findUnique({ where: { id: dispatchId } });
    if (!found) return refuse("notFound");
    const refusal = retryRefusal(found.status);
    if (refusal) return refuse(refusal);
    const { count } = await tx.dispatch.updateMany({
      where: { id: dispatchId, status: "FAILED" },
      data: { status: "QUEUED", toAddress, lastError: null },
    });
    if (count === 0) return refuse("alreadyWaiting");
    trace.enqueue("mail.deliver", { dispatchId });
    trace.record({
      action: "dispatch.retry",
      entity: "Dispatch",
      entityId: dispatchId,
      caseId: found.followUpId,
      before: { to: found.toAddress },
      after: { to: toAddress },
    });
    return ok(null);
  });
