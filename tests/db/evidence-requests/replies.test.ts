import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { listEvidence } from "@/lib/features/evidence/queries";
import { registerMaterial } from "@/lib/features/evidence-requests/replies/mutations";
import { makeRequest, sendRequest, withdrawRequest } from "@/lib/features/evidence-requests/mutations";
import { getRequest, listReplies, listRequests } from "@/lib/features/evidence-requests/queries";
import type { RegisterMaterialInput } from "@/lib/features/evidence-requests/schema";
import { auditActions } from "@/tests/support/audit";
import { makeCase, makeFileRow } from "@/tests/support/factories/case";
import { makeInstallation } from "@/tests/support/factories/installation";
import { granted, makeUser } from "@/tests/support/factories/user";

const today = isoDate("2026-12-07");
const moment = { today: isoDate("2026-11-16"), now: new Date("2026-11-16T13:03:00Z") };
const party = { kind: "unitOnBehalfOfProvider", senderName: "Chef Chefsson" } as const;
type Input = Omit<RegisterMaterialInput, "senderName">;

beforeEach(() => makeInstallation());

/** A case with a sent request for two things: the first for both requirements, the second for none in particular. */
async function requested() {
  const made = await makeCase();
  const user = await makeUser("OFFICER");
  const actor = granted(user, "followUp.run");
  const request = await makeRequest({
    actor,
    ...moment,
    followUpId: made.id,
    message: null,
    dueOn: isoDate("2026-11-30"),
    items: [
      { text: "Kontinuitet vecka 40–43", followUpRequirementIds: made.requirementIds },
      { text: "Bemanningsplan", followUpRequirementIds: [] },
    ],
  });
  if (!request.ok) throw new Error(request.reason);
  const to = { toName: "Chef", toAddress: "chef@exempel.se" };
  await sendRequest({ actor, ...moment, id: request.value.id, version: 1, ...to });
  const viewer = granted(user, "followUp.read");
  const read = () => getRequest(viewer, { followUpId: made.id, id: request.value.id, today });
  const [first, second] = (await read())?.items ?? [];
  const input = (over: Partial<Input> = {}): Input => ({
    followUpId: made.id,
    requestId: request.value.id,
    receivedOn: isoDate("2026-11-30"),
    text: null,
    fileIds: [],
    fileType: "STATISTICS",
    itemIds: [],
    linkToRequirements: true,
    ...over,
  });
  const register = (over: Partial<Input>) => registerMaterial({ actor, today, party, ...input(over) });
  return {
    ...made,
    actor,
    viewer,
    requestId: request.value.id,
    itemIds: [first?.id ?? "", second?.id ?? ""],
    read,
    register,
  };
}

describe("what comes back", () => {
  it("ORB-22 becomes the provider's own answer, and evidence of each file and text for the requirements it was asked for", async () => {
    const { id, viewer, requirementIds, itemIds, register } = await requested();
    const file = await makeFileRow(id);
    const done = await register({ text: "Tre vakanser i höst.", fileIds: [file.id], itemIds: itemIds.slice(0, 1) });
    expect(done).toMatchObject({ ok: true });
    const found = await listEvidence(viewer, id);
    expect(found).toMatchObject([
      { type: "STATISTICS", title: file.originalName, source: "Chef Chefsson", reviewedAt: null },
      { type: "PROVIDER_ACCOUNT", title: "Svar från Chef Chefsson", note: "Tre vakanser i höst." },
    ]);
    for (const one of found) expect(one.followUpRequirementIds).toEqual(requirementIds);
    expect(await listReplies(viewer, id)).toMatchObject([
      { senderName: "Chef Chefsson", late: false, files: [{ id: file.id }] },
    ]);
    const entry = await db.auditEntry.findFirstOrThrow({ where: { action: "reply.register" } });
    expect(entry.payload).toMatchObject({ after: { party } });
  });

  it("answers the request only when nothing is missing any more", async () => {
    const { itemIds, read, register } = await requested();
    await register({ text: "Här är den första.", itemIds: itemIds.slice(0, 1) });
    expect(await read()).toMatchObject({ status: "SENT", overdue: true });
    await register({ text: "Och den andra.", itemIds: itemIds.slice(1) });
    expect(await read()).toMatchObject({ status: "ANSWERED", overdue: false });
  });

  it("of the two last things registered at once, both count", async () => {
    const { itemIds, read, register } = await requested();
    await Promise.all(itemIds.map((itemId) => register({ text: "Svar", itemIds: [itemId] })));
    expect(await read()).toMatchObject({ status: "ANSWERED" });
  });

  it("flags an answer the day after the last one, and not on it", async () => {
    const { id, viewer, register } = await requested();
    await register({ text: "I tid.", receivedOn: isoDate("2026-11-30") });
    await register({ text: "För sent.", receivedOn: isoDate("2026-12-01") });
    expect((await listReplies(viewer, id)).map(({ text, late }) => [text, late])).toEqual([
      ["För sent.", true],
      ["I tid.", false],
    ]);
    expect(await listRequests(viewer, id, isoDate("2026-11-30"))).toMatchObject([{ overdue: false }]);
  });

  it("can come without a request, and then belongs to none", async () => {
    const { id, viewer, register, itemIds } = await requested();
    expect(await register({ requestId: null, text: "Något mer.", itemIds })).toMatchObject({
      reason: "itemNotInRequest",
    });
    expect(await register({ requestId: null, text: "Något mer." })).toMatchObject({ ok: true });
    expect(await listReplies(viewer, id)).toMatchObject([{ requestId: null, late: false }]);
  });

  it("refuses a foreign file, a foreign row, a day to come and a request taken back, and leaves nothing", async () => {
    const { actor, requestId, register } = await requested();
    const other = await requested();
    const foreign = await makeFileRow(other.id);
    const before = await auditActions();
    expect(await register({ fileIds: [foreign.id] })).toMatchObject({ reason: "fileNotFound" });
    expect(await register({ text: "x", itemIds: other.itemIds })).toMatchObject({ reason: "itemNotInRequest" });
    expect(await register({ text: "x", requestId: other.requestId })).toMatchObject({ reason: "notFound" });
    expect(await register({ text: "x", receivedOn: isoDate("2026-12-08") })).toMatchObject({
      reason: "receivedInFuture",
    });
    expect(await auditActions()).toEqual(before);
    await withdrawRequest({ actor, ...moment, id: requestId, version: 2, reason: "Behövs inte." });
    expect(await register({ text: "x" })).toMatchObject({ reason: "notFromThisStatus" });
    expect(await db.providerReply.count()).toBe(0);
    expect(await db.evidence.count()).toBe(0);
  });
});
