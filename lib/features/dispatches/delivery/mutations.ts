import "server-only";
import { audited, type Actor } from "@/lib/db/audited";
import { ok, refuse } from "@/lib/domain/outcome";

type Settle = Readonly<{
  actor: Actor;
  dispatchId: string;
  now: Date;
  status: "SENT" | "KEPT" | "FAILED";
  lastError?: string;
}>;

/** Writes what became of a mail; refuses when it was already delivered. */
export const settleDispatch = ({ actor, dispatchId, now, status, lastError }: Settle) =>
  audited<null, "alreadyDelivered">(actor, async (tx, trace) => {
    const data = {
      status,
      lastError: lastError ?? null,
      attempts: { increment: 1 },
      sentAt: status === "FAILED" ? null : now,
    };
    const where = { id: dispatchId, status: { in: ["QUEUED" as const, "FAILED" as const] } };
    const changed = await tx.dispatch.updateManyAndReturn({ where, data, select: { followUpId: true } });
    const [row] = changed;
    if (!row) return refuse("alreadyDelivered");
    trace.record({
      action: `dispatch.${status === "SENT" ? "send" : status === "KEPT" ? "keep" : "fail"}`,
      entity: "Dispatch",
      entityId: dispatchId,
      caseId: row.followUpId,
      after: { status, lastError: lastError ?? null },
    });
    return ok(null);
  });
