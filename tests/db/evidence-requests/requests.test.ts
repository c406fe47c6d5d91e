import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { editRequest, makeRequest, sendRequest, withdrawRequest } from "@/lib/features/evidence-requests/mutations";
import { defaultDueOn, getRequest, listRequests, listSuggestions } from "@/lib/features/evidence-requests/queries";
import type { MakeRequestInput } from "@/lib/features/evidence-requests/schema";
import { auditActions } from "@/tests/support/audit";
import { makeCase } from "@/tests/support/factories/case";
import { makeVisit } from "@/tests/support/factories/follow-up";
import { makeInstallation } from "@/tests/support/factories/installation";
import { makeActor } from "@/tests/support/factories/user";

const today = isoDate("2026-11-16");
const at = { today, now: new Date("2026-11-16T13:03:00Z") };
const to = { toName: "Chef Chefsson", toAddress: "chef@exempel.se" };
const wanted = (over: Partial<MakeRequestInput> = {}) => ({
  message: null,
  dueOn: isoDate("2026-11-30"),
  items: [
    { text: "Rutin för avvikelser", followUpRequirementIds: [] },
    { text: "Rapport om kontinuitet, vecka 40–43", followUpRequirementIds: [] },
  ],
  ...over,
});

beforeEach(() => makeInstallation());

async function drafted(over: Partial<MakeRequestInput> = {}) {
  const made = await makeCase();
  const actor = await makeActor("OFFICER", "followUp.run");
  const result = await makeRequest({ actor, ...at, followUpId: made.id, ...wanted(over) });
  if (!result.ok) throw new Error(result.reason);
  return { ...made, actor, requestId: result.value.id };
}

describe("making a request", () => {
  it("proposes the profile's working days and what the requirements are verified by", async () => {
    const { id, requirementIds } = await makeCase();
    const viewer = await makeActor("OFFICER", "followUp.read");
    expect(await defaultDueOn(viewer, id, today)).toBe("2026-11-30");
    expect(await listSuggestions(viewer, id)).toEqual([
      {
        text: "Genomförandeplaner granskas.",
        codes: [expect.any(String), expect.any(String)],
        followUpRequirementIds: requirementIds,
      },
    ]);
  });

  it("refuses a day that has passed, another case's requirement and a personal number, and leaves nothing", async () => {
    const [{ id }, other] = [await makeCase(), await makeCase()];
    const actor = await makeActor("OFFICER", "followUp.run");
    const make = (over: Partial<MakeRequestInput>) => makeRequest({ actor, ...at, followUpId: id, ...wanted(over) });
    expect(await make({ dueOn: isoDate("2026-11-15") })).toMatchObject({ reason: "dueInPast" });
    const foreign = [{ text: "Plan", followUpRequirementIds: other.requirementIds }];
    expect(await make({ items: foreign })).toMatchObject({ reason: "requirementNotInCase" });
    const named = [
      { text: "Plan", followUpRequirementIds: [] },
      { text: "Plan för 191212121212", followUpRequirementIds: [] },
    ];
    expect(await make({ items: named })).toMatchObject({
      reason: "personalNumberInRequest",
      detail: { item: 2, line: 1, column: 10 },
    });
    expect(await db.evidenceRequest.count()).toBe(0);
    expect(await auditActions()).toEqual([]);
  });

  it("is edited as a draft, against a stale version, and never when it is sent", async () => {
    const { actor, id, requestId } = await drafted();
    const edit = (version: number) =>
      editRequest({
        actor,
        ...at,
        id: requestId,
        version,
        ...wanted({ message: "Tack på förhand.", items: [{ text: "Bara en sak", followUpRequirementIds: [] }] }),
      });
    expect(await edit(1)).toMatchObject({ ok: true });
    expect(await edit(1)).toMatchObject({ reason: "changedByAnother" });
    await sendRequest({ actor, ...at, id: requestId, version: 2, ...to });
    expect(await edit(3)).toMatchObject({ reason: "notFromThisStatus" });
    const viewer = await makeActor("OFFICER", "followUp.read");
    const [row] = await listRequests(viewer, id, today);
    expect(row).toMatchObject({ message: "Tack på förhand.", items: [{ text: "Bara en sak" }] });
  });
});

describe("sending a request", () => {
  it("writes the mail, the job and the mark together", async () => {
    const { actor, id, diaryNumber, requestId } = await drafted({ message: "Ring gärna vid frågor." });
    expect(await sendRequest({ actor, ...at, id: requestId, version: 1, ...to })).toMatchObject({ ok: true });
    const viewer = await makeActor("OFFICER", "followUp.read");
    const request = await getRequest(viewer, { followUpId: id, id: requestId, today });
    expect(request).toMatchObject({ status: "SENT", mail: { status: "QUEUED", toAddress: "chef@exempel.se" } });
    const { subject = "", body = "" } = request?.mail ?? {};
    expect(subject).toBe(`Begäran om material: Kvarnsundets hemomsorg, ${String(diaryNumber)}`);
    expect(body).toContain("senast måndag 2026-11-30, vecka 49");
    expect(body).toContain("1. Rutin för avvikelser\n2. Rapport om kontinuitet, vecka 40–43");
    expect(body).toContain("Ring gärna vid frågor.");
    expect(body).toContain(
      `Skicka materialet till ${(await db.user.findUniqueOrThrow({ where: { id: actor.id } })).email}`,
    );
    const dispatch = await db.dispatch.findFirstOrThrow();
    expect(await db.outboxJob.findMany({ select: { kind: true, payload: true } })).toEqual([
      { kind: "mail.deliver", payload: { dispatchId: dispatch.id } },
    ]);
    expect(await auditActions(requestId)).toEqual(["evidenceRequest.make", "evidenceRequest.send"]);
  });

  it("of two presses at once sends one mail", async () => {
    const { actor, requestId } = await drafted();
    const send = () => sendRequest({ actor, ...at, id: requestId, version: 1, ...to });
    const both = await Promise.all([send(), send()]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(await db.dispatch.count()).toBe(1);
  });

  it("ORB-38 tells of an announced visit and never of an unannounced one that is ahead", async () => {
    const ahead = { status: "PLANNED", carriedOutOn: null } as const;
    const { actor, id, requestId } = await drafted();
    await makeVisit(id, { ...ahead, announced: true, plannedAt: new Date("2026-12-01T08:00:00Z") });
    await makeVisit(id, { ...ahead, announced: false, plannedAt: new Date("2026-12-03T12:30:00Z") });
    await sendRequest({ actor, ...at, id: requestId, version: 1, ...to });
    const { subject, body } = await db.dispatch.findFirstOrThrow();
    expect(body).toContain("Vi har planerat att besöka er 2026-12-01 09:00.");
    for (const part of ["2026-12-03", "3 december", "13:30", "oanmäl", "Oanmäl"])
      expect(subject + body).not.toContain(part);
  });

  it("ORB-38 stops a text that names the day of an unannounced visit, planned after the draft was written too", async () => {
    const { actor, id, requestId } = await drafted({ message: "Vi ses den 3 december!" });
    const visit = { announced: false, status: "PLANNED", carriedOutOn: null } as const;
    await makeVisit(id, { ...visit, plannedAt: new Date("2026-12-03T12:30:00Z") });
    const send = () => sendRequest({ actor, ...at, id: requestId, version: 1, ...to });
    expect(await send()).toMatchObject({ reason: "revealsVisit" });
    expect(await db.dispatch.count()).toBe(0);
    const make = (message: string) => makeRequest({ actor, ...at, followUpId: id, ...wanted({ message }) });
    expect(await make("Skicka före 2026-12-03.")).toMatchObject({ reason: "revealsVisit" });
    expect(await make("Skicka före 2026-12-04.")).toMatchObject({ ok: true });
    await db.siteVisit.updateMany({ data: { status: "CARRIED_OUT", carriedOutOn: new Date("2026-11-15") } });
    expect(await send()).toMatchObject({ ok: true });
  });
});

describe("taking a request back", () => {
  it("keeps its reason in the trace, and takes no answer afterwards", async () => {
    const { actor, requestId } = await drafted();
    await sendRequest({ actor, ...at, id: requestId, version: 1, ...to });
    const withdraw = (version: number) =>
      withdrawRequest({ actor, ...at, id: requestId, version, reason: "Materialet fanns redan." });
    expect(await withdraw(1)).toMatchObject({ reason: "changedByAnother" });
    expect(await withdraw(2)).toMatchObject({ ok: true });
    expect(await withdraw(3)).toMatchObject({ reason: "notFromThisStatus" });
    const entry = await db.auditEntry.findFirstOrThrow({ where: { action: "evidenceRequest.withdraw" } });
    expect(entry.payload).toMatchObject({ after: { reason: "Materialet fanns redan." } });
  });
});
