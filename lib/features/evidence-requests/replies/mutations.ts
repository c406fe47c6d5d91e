import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited, type Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { holdRunningCase, ownsFiles } from "@/lib/features/evidence/ground/queries";
import { createEvidence } from "@/lib/features/evidence/mutations";
import type { RequestRefusal } from "../labels";
import { holdRequest } from "../mutations";
import { afterReceipt, type SubmittingParty } from "../rules";
import type { RegisterMaterialInput } from "../schema";

type Register = Readonly<{ actor: Granted<"followUp.run">; today: IsoDate; party: SubmittingParty }> &
  Omit<RegisterMaterialInput, "senderName">;

/**
 * Takes in what the provider has sent, on a request or unasked: the answer as it came, and each file and text of it as
 * evidence that nobody has reviewed yet. `party` says who hands it in, so that a portal adds a kind of party and no more.
 */
export const registerMaterial = ({ actor, today, party, ...input }: Register) =>
  audited<{ id: string }, RequestRefusal>(actor, async (tx, trace) => {
    const { followUpId, receivedOn, fileIds } = input;
    const held = await holdRunningCase(tx, actor, followUpId);
    if (!held.ok) return held;
    if (receivedOn > today) return refuse("receivedInFuture");
    if (!(await ownsFiles(tx, followUpId, fileIds))) return refuse("fileNotFound");
    const received = await receiveItems(tx, trace, { actor, input });
    if (!received.ok) return received;
    const reply = await tx.providerReply.create({
      data: {
        followUpId,
        kind: "MATERIAL",
        receivedOn: toDbDate(receivedOn),
        senderName: party.senderName,
        text: input.text ?? "",
        requestId: input.requestId,
        registeredById: actor.id,
        files: { create: fileIds.map((fileId) => ({ fileId })) },
      },
      select: { id: true },
    });
    const entry = { entity: "ProviderReply", entityId: reply.id, caseId: followUpId };
    trace.record({ ...entry, action: "reply.register", after: { ...input, party } });
    await makeEvidence(tx, trace, { input, party, followUpRequirementIds: received.value });
    return ok(reply);
  });

type Receiving = Readonly<{ actor: Register["actor"]; input: Omit<RegisterMaterialInput, "senderName"> }>;

/** Marks what has come of a request and moves it on; the value is the requirements that it was asked for. */
async function receiveItems(
  tx: Tx,
  trace: Trace,
  { actor, input }: Receiving,
): Promise<Outcome<readonly string[], RequestRefusal>> {
  const { requestId, itemIds, receivedOn, followUpId } = input;
  if (requestId === null) return itemIds.length === 0 ? ok([]) : refuse("itemNotInRequest");
  const held = await holdRequest(tx, actor, requestId, "receive");
  if (!held.ok) return held;
  const { request } = held.value;
  if (request.followUpId !== followUpId) return refuse("notFound");
  const came = request.items.filter(({ id }) => itemIds.includes(id));
  if (came.length !== new Set(itemIds).size) return refuse("itemNotInRequest");
  await tx.evidenceRequestItem.updateMany({
    where: { id: { in: itemIds }, receivedOn: null },
    data: { receivedOn: toDbDate(receivedOn) },
  });
  const items = await tx.evidenceRequestItem.findMany({ where: { requestId }, select: { receivedOn: true } });
  const status = afterReceipt(items.map((item) => ({ receivedOn: fromDbDate(item.receivedOn) })));
  await tx.evidenceRequest.update({ where: { id: requestId }, data: { status, version: { increment: 1 } } });
  const entry = { entity: "EvidenceRequest", entityId: requestId, caseId: followUpId };
  trace.record({
    ...entry,
    action: "evidenceRequest.receive",
    before: { status: request.status },
    after: { status, itemIds },
  });
  return ok(input.linkToRequirements ? [...new Set(came.flatMap((item) => item.followUpRequirementIds))] : []);
}

type Making = Readonly<{
  input: Receiving["input"];
  party: SubmittingParty;
  followUpRequirementIds: readonly string[];
}>;

async function makeEvidence(tx: Tx, trace: Trace, { input, party, followUpRequirementIds }: Making): Promise<void> {
  const { followUpId, text, fileIds, fileType } = input;
  const common = { followUpId, source: party.senderName, receivedOn: toDbDate(input.receivedOn) };
  if (text !== null) {
    const data = { ...common, type: "PROVIDER_ACCOUNT" as const, title: `Svar från ${party.senderName}`, note: text };
    await createEvidence(tx, trace, { data, followUpRequirementIds });
  }
  const files = await tx.storedFile.findMany({
    where: { id: { in: fileIds } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, originalName: true },
  });
  for (const { id, originalName } of files) {
    const data = { ...common, type: fileType, title: originalName, fileId: id };
    await createEvidence(tx, trace, { data, followUpRequirementIds });
  }
}
