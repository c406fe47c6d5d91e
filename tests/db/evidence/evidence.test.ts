import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { addEvidence, editEvidence, reviewEvidence, withdrawEvidence } from "@/lib/features/evidence/mutations";
import { getEvidence, listEvidence, listOtherEvidence } from "@/lib/features/evidence/queries";
import type { AddEvidenceInput } from "@/lib/features/evidence/schema";
import { auditActions } from "@/tests/support/audit";
import { makeReviewedEvidence } from "@/tests/support/factories/assessment";
import { addMember, makeCase, makeFileRow, makeResult } from "@/tests/support/factories/case";
import { granted, makeActor, makeUser } from "@/tests/support/factories/user";
import { holdAudit } from "@/tests/support/owner";

const at = { today: isoDate("2026-11-16"), now: new Date("2026-11-16T13:03:00Z") };
const officer = () => makeActor("OFFICER", "followUp.contribute");
const reader = () => makeActor("OFFICER", "followUp.read");

const content = (followUpId: string, over: Partial<AddEvidenceInput> = {}): AddEvidenceInput => ({
  followUpId,
  type: "ROUTINE",
  title: "Rutin för avvikelser",
  note: null,
  source: "Utföraren",
  receivedOn: isoDate("2026-10-29"),
  fileId: null,
  followUpRequirementIds: [],
  reviewed: false,
  ...over,
});

async function added(over: Partial<AddEvidenceInput> = {}) {
  const made = await makeCase();
  const actor = await officer();
  const result = await addEvidence({ actor, ...at, ...content(made.id, over) });
  if (!result.ok) throw new Error(result.reason);
  return { ...made, actor, evidenceId: result.value.id };
}
const evidenceCount = () => db.evidence.count();

describe("adding evidence", () => {
  it("ORB-22 has a type, its links, and who reviewed it and when", async () => {
    const made = await makeCase();
    const actor = await makeActor("OFFICER", "followUp.contribute");
    const input = content(made.id, { reviewed: true, followUpRequirementIds: made.requirementIds });
    expect(await addEvidence({ actor, ...at, ...input })).toMatchObject({ ok: true });
    const [row] = await listEvidence(await reader(), made.id);
    expect(row).toMatchObject({
      type: "ROUTINE",
      receivedOn: "2026-10-29",
      reviewedBy: { name: actor.name },
      reviewedAt: at.now,
      followUpRequirementIds: made.requirementIds,
    });
    expect(await auditActions(row?.id)).toEqual(["evidence.add"]);
  });

  it("takes its title from the file when none is written", async () => {
    const made = await makeCase();
    const file = await makeFileRow(made.id);
    await addEvidence({ actor: await officer(), ...at, ...content(made.id, { title: null, fileId: file.id }) });
    expect((await listEvidence(await reader(), made.id)).map((row) => row.title)).toEqual([file.originalName]);
  });

  it("ORB-22 refuses a file and a personal number in a journal review, and leaves nothing", async () => {
    const made = await makeCase();
    const actor = await officer();
    const file = await makeFileRow(made.id);
    const journal = (over: Partial<AddEvidenceInput>) =>
      addEvidence({ actor, ...at, ...content(made.id, { type: "JOURNAL_REVIEW", ...over }) });
    expect(await journal({ fileId: file.id })).toMatchObject({ reason: "journalFile" });
    const refused = await journal({ note: "Tolv journaler lästa.\nEn gällde 19121212-1212." });
    expect(refused).toEqual({
      ok: false,
      reason: "personalNumberInJournal",
      detail: { field: "note", line: 2, column: 11 },
    });
    expect(JSON.stringify(refused)).not.toContain("1212-");
    expect(await evidenceCount()).toBe(0);
    expect(await auditActions()).toEqual([]);
    expect(await journal({ note: "Tolv journaler lästa, elva hade en plan." })).toMatchObject({ ok: true });
  });

  it("ORB-22 the database itself keeps files out of journal reviews", async () => {
    const made = await makeCase();
    const { id: fileId } = await makeFileRow(made.id);
    const data = { followUpId: made.id, type: "JOURNAL_REVIEW" as const, title: "J", receivedOn: at.now, fileId };
    await expect(db.evidence.create({ data })).rejects.toThrow("journal_review_keeps_no_file");
  });

  it("refuses another case's file and requirement, a day to come and a case that is reported", async () => {
    const made = await makeCase();
    const other = await makeCase();
    const foreign = await makeFileRow(other.id);
    const actor = await officer();
    const add = (over: Partial<AddEvidenceInput>) => addEvidence({ actor, ...at, ...content(made.id, over) });
    expect(await add({ fileId: foreign.id })).toMatchObject({ reason: "fileNotFound" });
    expect(await add({ followUpRequirementIds: other.requirementIds })).toMatchObject({
      reason: "requirementNotInCase",
    });
    expect(await add({ receivedOn: isoDate("2026-11-17") })).toMatchObject({ reason: "receivedInFuture" });
    const reported = await makeCase({ status: "REPORTED" });
    expect(await addEvidence({ actor, ...at, ...content(reported.id) })).toMatchObject({ reason: "caseNotRunning" });
    expect(await evidenceCount()).toBe(0);
  });
});

describe("who may", () => {
  it("ORB-23 MAS and MAR see and write in the cases they take part in, and no others", async () => {
    const made = await makeCase({ laws: ["HSL"] });
    const other = await makeCase();
    for (const role of ["MAS", "MAR"] as const) {
      const user = await makeUser(role);
      const actor = granted(user, "followUp.contribute");
      await addMember(made.id, user.id);
      expect(await addEvidence({ actor, ...at, ...content(made.id) })).toMatchObject({ ok: true });
      expect(await addEvidence({ actor, ...at, ...content(other.id) })).toMatchObject({ reason: "notFound" });
      expect(await listEvidence(granted(user, "followUp.read"), other.id)).toEqual([]);
    }
  });

  it("ORB-23 a foreign piece of evidence answers like a missing one", async () => {
    const { id, evidenceId } = await added();
    const stranger = await makeUser("MAS");
    const actor = granted(stranger, "followUp.contribute");
    const review = { actor, ...at, id: evidenceId, version: 1, reviewed: true };
    expect(await reviewEvidence(review)).toMatchObject({ reason: "notFound" });
    expect(await reviewEvidence({ ...review, id: "missing" })).toMatchObject({ reason: "notFound" });
    expect(await getEvidence(granted(stranger, "followUp.read"), id, evidenceId)).toBeNull();
  });
});

describe("changing evidence", () => {
  it("refuses a stale version, and of two at once lets one through", async () => {
    const { actor, evidenceId } = await added();
    const review = () => reviewEvidence({ actor, ...at, id: evidenceId, version: 1, reviewed: true });
    const both = await Promise.all([review(), review()]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toMatchObject({ reason: "changedByAnother" });
    expect(await auditActions(evidenceId)).toEqual(["evidence.add", "evidence.review"]);
  });

  it("lets a file be added but not exchanged", async () => {
    const { actor, id, evidenceId } = await added();
    const [first, second] = [await makeFileRow(id), await makeFileRow(id)];
    const { followUpId: _, followUpRequirementIds: __, reviewed: ___, ...words } = content(id);
    const edit = (version: number, fileId: string) =>
      editEvidence({ actor, ...at, id: evidenceId, version, ...words, fileId });
    expect(await edit(1, first.id)).toMatchObject({ ok: true });
    expect(await edit(2, second.id)).toMatchObject({ reason: "fileStays" });
    const journal = editEvidence({ actor, ...at, id: evidenceId, version: 2, ...words, type: "JOURNAL_REVIEW" });
    expect(await journal).toMatchObject({ reason: "journalFile" });
  });

  it("ORB-22 of the last two pieces withdrawn at once one stays", async () => {
    const { id, actor, requirementIds } = await added();
    const [requirementId = ""] = requirementIds;
    const both = [await makeReviewedEvidence(id, [requirementId]), await makeReviewedEvidence(id, [requirementId])];
    await makeResult(requirementId);
    const release = await holdAudit();
    const going = both.map((one) => withdrawEvidence({ actor, ...at, id: one.id, version: 1, reason: "Fel fil." }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await release();
    const done = await Promise.all(going);
    expect(done.filter((one) => one.ok)).toHaveLength(1);
    expect(done.filter((one) => !one.ok)).toMatchObject([{ reason: "resultRestsOnIt" }]);
  });

  it("ORB-22 keeps the last reviewed evidence of a result, until another takes its place", async () => {
    const made = await added({ reviewed: true });
    const [requirementId = ""] = made.requirementIds;
    await db.evidenceLink.create({ data: { evidenceId: made.evidenceId, followUpRequirementId: requirementId } });
    await makeResult(requirementId);
    const which = { actor: made.actor, ...at, id: made.evidenceId, version: 1 };
    const withdraw = () => withdrawEvidence({ ...which, reason: "Fel fil." });
    const refusal = { reason: "resultRestsOnIt", detail: { codes: [expect.stringMatching(/^K-/)] } };
    expect(await withdraw()).toMatchObject(refusal);
    expect(await reviewEvidence({ ...which, reviewed: false })).toMatchObject(refusal);
    await addEvidence({
      actor: made.actor,
      ...at,
      ...content(made.id, { reviewed: true, followUpRequirementIds: [requirementId] }),
    });
    expect(await withdraw()).toMatchObject({ ok: true });
  });

  it("withdraws with a reason and keeps the row: not linked any more, still to be read", async () => {
    const { actor, id, evidenceId, requirementIds } = await added();
    const which = { actor, ...at, id: evidenceId, version: 1 };
    expect(await withdrawEvidence({ ...which, reason: "Hör till en annan uppföljning." })).toMatchObject({ ok: true });
    expect(await withdrawEvidence({ ...which, version: 2, reason: "Igen." })).toMatchObject({
      reason: "alreadyWithdrawn",
    });
    const viewer = await reader();
    expect(await getEvidence(viewer, id, evidenceId)).toMatchObject({
      removedAt: at.now,
      removeReason: "Hör till en annan uppföljning.",
    });
    expect(await listOtherEvidence(viewer, id, requirementIds[0] ?? "")).toEqual([]);
  });
});
