import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited, type Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse, type Outcome, type Refusal } from "@/lib/domain/outcome";
import { holdRunningCase } from "@/lib/features/evidence/ground/queries";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import type { VisitRefusal } from "./labels";
import { syncObservations, withdrawObservations } from "./observations/mutations";
import { mayNotify } from "./notices/rules";
import { carriedOutTooLate, firstVisitDay, instantOn, stepVisit, type VisitEvent, type VisitStatus } from "./rules";
import type { CancelVisitInput, CarryOutInput, EditVisitInput, PlanVisitInput, UndoCarryOutInput } from "./schema";

export type By = Readonly<{ actor: Granted<"followUp.run">; today: IsoDate; now: Date }>;
export type Changed = Readonly<{ id: string; version: number }>;

/** Plans a visit in a running case. The day may have passed: a visit can be written in afterwards. */
export const planVisit = ({ actor, followUpId, ...plan }: By & PlanVisitInput) =>
  audited<{ id: string }, VisitRefusal>(actor, async (tx, trace) => {
    const held = await holdRunningCase(tx, actor, followUpId);
    if (!held.ok) return held;
    const early = await beforeCase(tx, followUpId, plan.day);
    if (early) return early;
    const data = { ...columnsOf(plan), followUpId };
    const made = await tx.siteVisit.create({ data, select: { id: true } });
    const entry = { entity: "SiteVisit", entityId: made.id, caseId: followUpId };
    trace.record({ ...entry, action: "visit.plan", after: data });
    return ok(made);
  });

/** The refusal of a day before the case's own time, or null. */
async function beforeCase(tx: Tx, id: string, day: IsoDate): Promise<Refusal<"visitBeforeCase"> | null> {
  const found = await tx.followUp.findUniqueOrThrow({ where: { id }, select: { periodFrom: true, startedOn: true } });
  const from = firstVisitDay({ periodFrom: fromDbDate(found.periodFrom), startedOn: fromDbDate(found.startedOn) });
  return from !== null && day < from ? refuse("visitBeforeCase", { from }) : null;
}

type Plan = Omit<PlanVisitInput, "followUpId">;

const columnsOf = ({ mode, announced, participants, day, time }: Plan) => ({
  mode,
  announced,
  participants,
  plannedAt: instantOn(day, time),
});

const heldSelect = {
  id: true,
  followUpId: true,
  mode: true,
  announced: true,
  status: true,
  plannedAt: true,
  carriedOutOn: true,
  participants: true,
  summary: true,
  _count: { select: { notices: true } },
} satisfies Prisma.SiteVisitSelect;
export type Held = Prisma.SiteVisitGetPayload<{ select: typeof heldSelect }>;

/** The visit for a change: in scope, its case running, and in a status from which the event leads somewhere. */
export async function holdVisit(
  tx: Tx,
  actor: By["actor"],
  id: string,
  event: VisitEvent,
): Promise<Outcome<Readonly<{ visit: Held; to: VisitStatus }>, VisitRefusal>> {
  const where = { id, followUp: followUpScope(actor) };
  const found = await tx.siteVisit.findFirst({ where, select: { followUpId: true } });
  if (!found) return refuse("notFound");
  const held = await holdRunningCase(tx, actor, found.followUpId);
  if (!held.ok) return held;
  // Held against notes that are being written at the same moment: they wait, and then see what became of the visit.
  await tx.$queryRaw`SELECT id FROM "SiteVisit" WHERE id = ${id} FOR UPDATE`;
  const visit = await tx.siteVisit.findUniqueOrThrow({ where: { id }, select: heldSelect });
  const next = stepVisit(visit.status, event);
  return next.ok ? ok({ visit, to: next.value }) : next;
}

type Write = Readonly<{
  visit: Held;
  version: number;
  action: string;
  data: Prisma.SiteVisitUncheckedUpdateManyInput;
  /** What the trace tells of besides the visit's own columns. */
  more?: Readonly<Record<string, unknown>>;
}>;

/** Changes the visit that is held, unless somebody else has since the page was opened, and leaves the trace of it. */
export async function write(
  tx: Tx,
  trace: Trace,
  { visit: { _count: _, ...visit }, version, action, data, more }: Write,
): Promise<Outcome<Changed, "changedByAnother">> {
  const where = { id: visit.id, version };
  const { count } = await tx.siteVisit.updateMany({ where, data: { ...data, version: version + 1 } });
  if (count === 0) return refuse("changedByAnother");
  const entry = { entity: "SiteVisit", entityId: visit.id, caseId: visit.followUpId };
  trace.record({ ...entry, action, before: visit, after: { ...data, ...more } });
  return ok({ id: visit.id, version: version + 1 });
}

/** Changes a visit that is still ahead. */
export const editVisit = ({ actor, id, version, ...plan }: By & EditVisitInput) =>
  audited<Changed, VisitRefusal>(actor, async (tx, trace) => {
    const held = await holdVisit(tx, actor, id, "edit");
    if (!held.ok) return held;
    const { visit } = held.value;
    const early = await beforeCase(tx, visit.followUpId, plan.day);
    if (early) return early;
    if (visit._count.notices > 0 && !mayNotify(plan)) return refuse("alreadyNotified");
    return write(tx, trace, { visit, version, action: "visit.edit", data: columnsOf(plan) });
  });

/**
 * Marks the visit as carried out, or corrects its day. Each requirement with notes gets its observation as reviewed
 * evidence, so that it can be judged by (ORB-22); only now may the visit count and be spoken of (ORB-24, ORB-38).
 */
export const carryOutVisit = ({ actor, today, now, id, version, carriedOutOn, ...words }: By & CarryOutInput) =>
  audited<Changed, VisitRefusal>(actor, async (tx, trace) => {
    const held = await holdVisit(tx, actor, id, "carryOut");
    if (!held.ok) return held;
    if (carriedOutTooLate(carriedOutOn, today)) return refuse("visitInFuture");
    const { visit, to } = held.value;
    const early = await beforeCase(tx, visit.followUpId, carriedOutOn);
    if (early) return early;
    const data = { ...words, status: to, carriedOutOn: toDbDate(carriedOutOn) };
    const written = await write(tx, trace, { visit, version, action: "visit.carryOut", data });
    if (!written.ok) return written;
    const synced = await syncObservations(tx, trace, { visitId: id, now });
    return synced.ok ? written : synced;
  });

/** Takes a wrong mark back: the visit is planned again and its observations are no longer evidence. */
export const undoCarryOut = ({ actor, now, id, version }: By & UndoCarryOutInput) =>
  audited<Changed, VisitRefusal>(actor, async (tx, trace) => {
    const held = await holdVisit(tx, actor, id, "undo");
    if (!held.ok) return held;
    const { visit, to } = held.value;
    const data = { status: to, carriedOutOn: null };
    const written = await write(tx, trace, { visit, version, action: "visit.undo", data });
    if (!written.ok) return written;
    const withdrawn = await withdrawObservations(tx, trace, { visitId: id, now });
    return withdrawn.ok ? written : withdrawn;
  });

/** Calls the visit off. Its notes stay with it. */
export const cancelVisit = ({ actor, id, version, reason }: By & CancelVisitInput) =>
  audited<Changed, VisitRefusal>(actor, async (tx, trace) => {
    const held = await holdVisit(tx, actor, id, "cancel");
    if (!held.ok) return held;
    const { visit, to } = held.value;
    const data = { status: to, cancelReason: reason };
    return write(tx, trace, { visit, version, action: "visit.cancel", data });
  });
