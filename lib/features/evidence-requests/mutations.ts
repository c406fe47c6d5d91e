import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { toDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { queueDispatch } from "@/lib/features/dispatches/mutations";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { namesHiddenVisit } from "@/lib/features/visits/queries";
import { holdRunningCase, ownsRequirements } from "@/lib/features/evidence/ground/queries";
import { requestMail, type RequestRefusal } from "./labels";
import { mailFacts, requestKey } from "./queries";
import { checkOutgoing, stepRequest, type RequestEvent, type RequestStatus } from "./rules";
import type { EditRequestInput, MakeRequestInput, SendRequestInput, WithdrawRequestInput } from "./schema";

type By = Readonly<{ actor: Granted<"followUp.run">; today: IsoDate; now: Date }>;
type Changed = Readonly<{ id: string; version: number }>;
type Wanted = Pick<MakeRequestInput, "message" | "dueOn" | "items">;

/** A draft of what the unit asks for. Nothing has left the unit yet. */
export const makeRequest = ({ actor, followUpId, today, ...wanted }: By & MakeRequestInput) =>
  audited<{ id: string }, RequestRefusal>(actor, async (tx, trace) => {
    const held = await holdRunningCase(tx, actor, followUpId);
    if (!held.ok) return held;
    const checked = await checkWanted(tx, { followUpId, today, wanted });
    if (!checked.ok) return checked;
    const { message, dueOn, items } = wanted;
    const data = { followUpId, message: message ?? "", dueOn: toDbDate(dueOn) };
    const made = await tx.evidenceRequest.create({
      data: { ...data, items: { create: itemRows(items) } },
      select: { id: true },
    });
    const entry = { entity: "EvidenceRequest", entityId: made.id, caseId: followUpId };
    trace.record({ ...entry, action: "evidenceRequest.make", after: { ...data, items } });
    return ok(made);
  });

const itemRows = (items: Wanted["items"]) => items.map((item, position) => ({ ...item, position }));

type Checking = Readonly<{ followUpId: string; today: IsoDate; wanted: Wanted }>;

/** What may stand in something that is going to leave the unit. */
async function checkWanted(tx: Tx, { followUpId, today, wanted }: Checking): Promise<Outcome<null, RequestRefusal>> {
  if (wanted.dueOn < today) return refuse("dueInPast");
  const ids = [...new Set(wanted.items.flatMap((item) => item.followUpRequirementIds))];
  if (!(await ownsRequirements(tx, followUpId, ids))) return refuse("requirementNotInCase");
  const text = { message: wanted.message ?? "", items: wanted.items.map((item) => item.text) };
  const checked = checkOutgoing(text);
  if (!checked.ok) return checked;
  return (await namesHiddenVisit(tx, followUpId, [text.message, ...text.items])) ? refuse("revealsVisit") : ok(null);
}

const heldSelect = {
  id: true,
  followUpId: true,
  status: true,
  message: true,
  dueOn: true,
  sentAt: true,
  items: { orderBy: { position: "asc" }, select: { id: true, text: true, followUpRequirementIds: true } },
} satisfies Prisma.EvidenceRequestSelect;
export type HeldRequest = Prisma.EvidenceRequestGetPayload<{ select: typeof heldSelect }>;

/** The request for a change: in scope, its case running, in a status from which the event leads somewhere. */
export async function holdRequest(
  tx: Tx,
  actor: By["actor"],
  id: string,
  event: RequestEvent,
): Promise<Outcome<Readonly<{ request: HeldRequest; to: RequestStatus }>, RequestRefusal>> {
  const where = { id, followUp: followUpScope(actor) };
  const found = await tx.evidenceRequest.findFirst({ where, select: { followUpId: true } });
  if (!found) return refuse("notFound");
  const held = await holdRunningCase(tx, actor, found.followUpId);
  if (!held.ok) return held;
  // Held: the last two things to come, registered at the same moment, must not both see the other as missing.
  await tx.$queryRaw`SELECT id FROM "EvidenceRequest" WHERE id = ${id} FOR UPDATE`;
  const request = await tx.evidenceRequest.findUniqueOrThrow({ where: { id }, select: heldSelect });
  const next = stepRequest(request.status, event);
  return next.ok ? ok({ request, to: next.value }) : next;
}

async function bump(tx: Tx, id: string, version: number, data: Prisma.EvidenceRequestUncheckedUpdateManyInput) {
  const where = { id, version };
  const { count } = await tx.evidenceRequest.updateMany({ where, data: { ...data, version: version + 1 } });
  return count === 1;
}

const entryOf = ({ id, followUpId }: HeldRequest) => ({
  entity: "EvidenceRequest",
  entityId: id,
  caseId: followUpId,
});

/** Changes a draft; what was sent lies with the provider and is not edited. */
export const editRequest = ({ actor, today, id, version, ...wanted }: By & EditRequestInput) =>
  audited<Changed, RequestRefusal>(actor, async (tx, trace) => {
    const held = await holdRequest(tx, actor, id, "edit");
    if (!held.ok) return held;
    const { request } = held.value;
    const checked = await checkWanted(tx, { followUpId: request.followUpId, today, wanted });
    if (!checked.ok) return checked;
    const data = { message: wanted.message ?? "", dueOn: toDbDate(wanted.dueOn) };
    if (!(await bump(tx, id, version, data))) return refuse("changedByAnother");
    await tx.evidenceRequestItem.deleteMany({ where: { requestId: id } });
    await tx.evidenceRequestItem.createMany({ data: itemRows(wanted.items).map((row) => ({ ...row, requestId: id })) });
    const after = { ...data, items: wanted.items };
    trace.record({ ...entryOf(request), action: "evidenceRequest.edit", before: request, after });
    return ok({ id, version: version + 1 });
  });

/**
 * Sends the request from the case: the mail is written and queued in the transaction that marks it as sent, so neither
 * exists without the other. The texts are checked again: a visit may have been planned since the draft was written.
 */
export const sendRequest = ({ actor, today, now, id, version, toName, toAddress }: By & SendRequestInput) =>
  audited<Changed, RequestRefusal>(actor, async (tx, trace) => {
    const held = await holdRequest(tx, actor, id, "send");
    if (!held.ok) return held;
    const { request, to } = held.value;
    const facts = await mailFacts({ client: tx, requestId: id, officerId: actor.id, today });
    const wanted = { message: facts.message, dueOn: facts.dueOn, items: request.items };
    const checked = await checkWanted(tx, { followUpId: request.followUpId, today, wanted });
    if (!checked.ok) return checked;
    if (!(await bump(tx, id, version, { status: to, sentAt: now }))) return refuse("changedByAnother");
    const dispatchId = await queueDispatch(tx, trace, {
      followUpId: request.followUpId,
      key: requestKey(id),
      kind: "evidence.request",
      to: { address: toAddress, name: toName },
      letter: requestMail(facts),
    });
    const after = { status: to, sentAt: now, dispatchId };
    trace.record({ ...entryOf(request), action: "evidenceRequest.send", before: { status: request.status }, after });
    return ok({ id, version: version + 1 });
  });

/** Takes a request back, with a reason: a draft that is not needed, or one that the provider need not answer. */
export const withdrawRequest = ({ actor, id, version, reason }: By & WithdrawRequestInput) =>
  audited<Changed, RequestRefusal>(actor, async (tx, trace) => {
    const held = await holdRequest(tx, actor, id, "withdraw");
    if (!held.ok) return held;
    const { request, to } = held.value;
    if (!(await bump(tx, id, version, { status: to }))) return refuse("changedByAnother");
    const after = { status: to, reason };
    trace.record({
      ...entryOf(request),
      action: "evidenceRequest.withdraw",
      before: { status: request.status },
      after,
    });
    return ok({ id, version: version + 1 });
  });
