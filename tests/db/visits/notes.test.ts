import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { listEvidence } from "@/lib/features/evidence/queries";
import { editEvidence, withdrawEvidence } from "@/lib/features/evidence/mutations";
import { setEvidenceLinks } from "@/lib/features/evidence/links/mutations";
import { carryOutVisit, undoCarryOut } from "@/lib/features/visits/mutations";
import { saveNote } from "@/lib/features/visits/notes/mutations";
import { listNotes } from "@/lib/features/visits/notes/queries";
import type { SaveNoteInput } from "@/lib/features/visits/notes/schema";
import { auditActions } from "@/tests/support/audit";
import { addMember, makeCase, makeResult } from "@/tests/support/factories/case";
import { makeVisit } from "@/tests/support/factories/follow-up";
import { granted, makeUser } from "@/tests/support/factories/user";

const today = isoDate("2026-11-16");
const now = new Date("2026-11-16T13:03:00Z");
const at = { today, now };

/** A planned visit, an officer, and a way to write a note as somebody. */
async function visiting(over: Parameters<typeof makeVisit>[1] = {}) {
  const made = await makeCase({ laws: ["HSL"] });
  const [requirementId = "", secondId = ""] = made.requirementIds;
  const visit = await makeVisit(made.id, { status: "PLANNED", carriedOutOn: null, ...over });
  const user = await makeUser("OFFICER", "Ylva Granmosse");
  const write = (input: Partial<SaveNoteInput> & Readonly<{ id: string }>, author = user) =>
    saveNote({
      actor: granted(author, "followUp.contribute"),
      now,
      visitId: visit.id,
      followUpRequirementId: requirementId,
      text: "Larmen besvaras.",
      version: 0,
      age: 0,
      ...input,
    });
  const runs = granted(user, "followUp.run");
  const carryOut = (version = 1, day = "2026-11-05") =>
    carryOutVisit({
      actor: runs,
      ...at,
      id: visit.id,
      version,
      carriedOutOn: isoDate(day),
      participants: "",
      summary: "",
    });
  const observations = () => listEvidence(granted(user, "followUp.read"), made.id);
  return { ...made, requirementId, secondId, visitId: visit.id, user, runs, write, carryOut, observations };
}

describe("a note from a tablet", () => {
  it("sent twice after a lost answer is one note, with one trace", async () => {
    const { write } = await visiting();
    const id = randomUUID();
    expect(await write({ id })).toEqual({ ok: true, value: { version: 1, savedAt: now } });
    expect(await write({ id })).toEqual({ ok: true, value: { version: 1, savedAt: now } });
    const twice = randomUUID();
    const atOnce = await Promise.all(Array.from({ length: 8 }, () => write({ id: twice })));
    expect(atOnce.every((one) => one.ok)).toBe(true);
    expect(await db.visitNote.count()).toBe(2);
    expect(await auditActions(id)).toEqual(["visit.note"]);
    expect(await auditActions(twice)).toEqual(["visit.note"]);
  });

  it("refuses a stale version with the other text, so that no word is lost", async () => {
    const { write, visitId } = await visiting();
    const id = randomUUID();
    await write({ id });
    await write({ id, version: 1, text: "Från plattan." });
    expect(await write({ id, version: 1, text: "Från datorn." })).toEqual({
      ok: false,
      reason: "changedByAnother",
      detail: { text: "Från plattan.", version: 2 },
    });
    expect(await db.visitNote.findMany({ where: { visitId }, select: { text: true } })).toEqual([
      { text: "Från plattan." },
    ]);
  });

  it("keeps when it was written, though it came late", async () => {
    const { write } = await visiting();
    await write({ id: randomUUID(), age: 3_600 });
    expect(await db.visitNote.findFirst()).toMatchObject({ writtenAt: new Date("2026-11-16T12:03:00Z") });
  });

  it("ORB-23 MAS and MAR write theirs in a case they take part in, and nobody writes in another's note", async () => {
    const { id: caseId, write, user, visitId } = await visiting();
    const mas = await makeUser("MAS");
    const id = randomUUID();
    expect(await write({ id }, mas)).toMatchObject({ reason: "notFound" });
    await addMember(caseId, mas.id);
    expect(await write({ id }, mas)).toMatchObject({ ok: true });
    expect(await write({ id, version: 1, text: "Överskrivet" }, user)).toEqual({ ok: false, reason: "notFound" });
    expect(await listNotes(granted(user, "followUp.read"), visitId)).toMatchObject([{ authorName: mas.name }]);
    expect(await listNotes(granted(await makeUser("MAR"), "followUp.read"), visitId)).toEqual([]);
  });

  it("is refused at a visit called off, for another case's requirement, and when the case is reported", async () => {
    const called = await visiting({ status: "CANCELLED", cancelReason: "Sjukdom." });
    expect(await called.write({ id: randomUUID() })).toMatchObject({ reason: "visitCancelled" });
    const here = await visiting();
    const foreign = { id: randomUUID(), followUpRequirementId: called.requirementId };
    expect(await here.write(foreign)).toMatchObject({ reason: "requirementNotInCase" });
    const id = randomUUID();
    await here.write({ id });
    await db.followUp.update({ where: { id: here.id }, data: { status: "REPORTED" } });
    expect(await here.write({ id, version: 1, text: "För sent." })).toMatchObject({ reason: "caseNotRunning" });
    expect(await here.write({ id })).toMatchObject({ ok: true }); // a lost answer is still given
    expect(await db.visitNote.findMany({ select: { text: true } })).toEqual([{ text: "Larmen besvaras." }]);
  });
});

describe("what the notes become", () => {
  it("ORB-22 each requirement with notes gets a reviewed observation when the visit has taken place", async () => {
    const { write, carryOut, observations, requirementId, user } = await visiting();
    await write({ id: randomUUID() });
    await write({ id: randomUUID(), followUpRequirementId: null, text: "Allmänt intryck." });
    expect(await observations()).toEqual([]);
    expect(await carryOut()).toMatchObject({ ok: true });
    expect(await observations()).toMatchObject([
      {
        type: "OBSERVATION",
        title: "Anteckning från platsbesöket 2026-11-05",
        note: "Larmen besvaras.",
        receivedOn: "2026-11-05",
        reviewedBy: { name: user.name },
        followUpRequirementIds: [requirementId],
      },
    ]);
  });

  it("follows the notes afterwards: new words, a second author, a corrected day, an emptied note", async () => {
    const { id: caseId, write, carryOut, observations } = await visiting();
    const id = randomUUID();
    await write({ id });
    await carryOut();
    await write({ id, version: 1, text: "Larmen besvaras inom tio minuter." });
    expect(await observations()).toMatchObject([{ note: "Larmen besvaras inom tio minuter." }]);
    const mas = await makeUser("MAS", "Maria Asplund");
    await addMember(caseId, mas.id);
    const hers = randomUUID();
    await write({ id: hers, text: "Signeringslistor saknas." }, mas);
    expect(await observations()).toMatchObject([
      {
        note: "Ylva Granmosse: Larmen besvaras inom tio minuter.\n\nMaria Asplund: Signeringslistor saknas.",
        reviewedBy: { name: "Maria Asplund" },
      },
    ]);
    await carryOut(2, "2026-11-06");
    expect(await observations()).toMatchObject([{ title: "Anteckning från platsbesöket 2026-11-06" }]);
    await write({ id, version: 2, text: "" });
    await write({ id: hers, version: 1, text: " " }, mas);
    expect(await observations()).toMatchObject([{ removedAt: now }]);
    await write({ id, version: 3, text: "Ändå värt att nämna." });
    expect(await observations()).toMatchObject([{ removedAt: null, note: "Ändå värt att nämna." }]);
  });

  it("several authors at once after the visit: the observation holds them all", async () => {
    const { id: caseId, write, carryOut, observations } = await visiting();
    await carryOut();
    const texts = ["Ett.", "Två.", "Tre.", "Fyra.", "Fem.", "Sex."];
    const authors = await Promise.all(texts.map((text) => makeUser("MAS", text)));
    for (const author of authors) await addMember(caseId, author.id);
    await Promise.all(authors.map((author) => write({ id: randomUUID(), text: author.name }, author)));
    const [only, ...more] = await observations();
    expect(more).toEqual([]);
    for (const text of texts) expect(only?.note).toContain(text);
  });

  it("ORB-22 cannot be emptied or taken back while a result rests on it", async () => {
    const { write, carryOut, runs, visitId, requirementId, observations } = await visiting();
    const id = randomUUID();
    await write({ id });
    await carryOut();
    await makeResult(requirementId);
    expect(await write({ id, version: 1, text: "" })).toMatchObject({ reason: "resultRestsOnIt" });
    expect(await undoCarryOut({ actor: runs, ...at, id: visitId, version: 2 })).toMatchObject({
      reason: "resultRestsOnIt",
    });
    expect(await observations()).toMatchObject([{ removedAt: null, note: "Larmen besvaras." }]);
    await db.assessment.updateMany({ data: { result: null } });
    expect(await undoCarryOut({ actor: runs, ...at, id: visitId, version: 2 })).toMatchObject({ ok: true });
    expect(await observations()).toMatchObject([{ removedAt: now }]);
  });

  it("is changed in the visit, not as evidence; it may speak of more requirements and keeps its own", async () => {
    const { user, write, carryOut, observations, requirementId, secondId } = await visiting();
    await write({ id: randomUUID() });
    await carryOut();
    const [row] = await observations();
    const which = { actor: granted(user, "followUp.contribute"), ...at, id: row?.id ?? "", version: row?.version ?? 0 };
    const words = {
      type: "OBSERVATION",
      title: "Annat",
      note: null,
      source: null,
      receivedOn: today,
      fileId: null,
    } as const;
    expect(await editEvidence({ ...which, ...words })).toMatchObject({ reason: "followsVisit" });
    expect(await withdrawEvidence({ ...which, reason: "x" })).toMatchObject({ reason: "followsVisit" });
    expect(await setEvidenceLinks({ ...which, followUpRequirementIds: [secondId] })).toMatchObject({ ok: true });
    expect((await observations())[0]?.followUpRequirementIds).toEqual([requirementId, secondId]);
  });
});
