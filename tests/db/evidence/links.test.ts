import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { linkEvidence, setEvidenceLinks } from "@/lib/features/evidence/links/mutations";
import { auditActions } from "@/tests/support/audit";
import { makeCase, makeResult } from "@/tests/support/factories/case";
import { makeActor } from "@/tests/support/factories/user";

const moment = new Date("2026-11-01T09:00:00Z");

async function makeEvidence(followUpId: string, reviewedById: string) {
  const reviewed = { reviewedById, reviewedAt: moment };
  return db.evidence.create({
    data: { followUpId, type: "ROUTINE", title: "Rutin", receivedOn: moment, ...reviewed },
    select: { id: true },
  });
}
const linksOf = async (evidenceId: string) =>
  (await db.evidenceLink.findMany({ where: { evidenceId } })).map((one) => one.followUpRequirementId).toSorted();

describe("linking", () => {
  it("ORB-22 links many to many at once, and again without doubling", async () => {
    const actor = await makeActor("OFFICER", "followUp.contribute");
    const { id, requirementIds } = await makeCase();
    const evidence = [await makeEvidence(id, actor.id), await makeEvidence(id, actor.id)];
    const input = {
      actor,
      followUpId: id,
      evidenceIds: evidence.map((one) => one.id),
      followUpRequirementIds: requirementIds,
    };
    expect(await linkEvidence(input)).toEqual({ ok: true, value: { linked: 4 } });
    expect(await linkEvidence(input)).toEqual({ ok: true, value: { linked: 0 } });
    for (const one of evidence) expect(await linksOf(one.id)).toEqual(requirementIds.toSorted());
    expect(await auditActions(evidence[0]?.id)).toEqual(["evidence.link", "evidence.link"]);
  });

  it("refuses evidence and requirements of another case, and links nothing then", async () => {
    const actor = await makeActor("OFFICER", "followUp.contribute");
    const [here, there] = [await makeCase(), await makeCase()];
    const mine = await makeEvidence(here.id, actor.id);
    const foreign = await makeEvidence(there.id, actor.id);
    const link = (evidenceIds: string[], followUpRequirementIds: string[]) =>
      linkEvidence({ actor, followUpId: here.id, evidenceIds, followUpRequirementIds });
    expect(await link([mine.id, foreign.id], here.requirementIds)).toMatchObject({ reason: "notFound" });
    expect(await link([mine.id], there.requirementIds)).toMatchObject({ reason: "requirementNotInCase" });
    expect(await db.evidenceLink.count()).toBe(0);
  });

  it("sets exactly the requirements chosen, and refuses a stale choice", async () => {
    const actor = await makeActor("OFFICER", "followUp.contribute");
    const { id, requirementIds } = await makeCase();
    const [first = "", second = ""] = requirementIds;
    const evidence = await makeEvidence(id, actor.id);
    const set = (version: number, followUpRequirementIds: string[]) =>
      setEvidenceLinks({ actor, id: evidence.id, version, followUpRequirementIds });
    expect(await set(1, [first])).toMatchObject({ ok: true });
    expect(await set(1, [second])).toMatchObject({ reason: "changedByAnother" });
    expect(await linksOf(evidence.id)).toEqual([first]);
    expect(await set(2, [second])).toMatchObject({ ok: true });
    expect(await linksOf(evidence.id)).toEqual([second]);
  });

  it("ORB-22 does not let go of the only reviewed evidence of a result", async () => {
    const actor = await makeActor("OFFICER", "followUp.contribute");
    const { id, requirementIds } = await makeCase();
    const [first = ""] = requirementIds;
    const evidence = await makeEvidence(id, actor.id);
    await db.evidenceLink.create({ data: { evidenceId: evidence.id, followUpRequirementId: first } });
    await makeResult(first);
    const set = () => setEvidenceLinks({ actor, id: evidence.id, version: 1, followUpRequirementIds: [] });
    expect(await set()).toMatchObject({ reason: "resultRestsOnIt" });
    expect(await linksOf(evidence.id)).toEqual([first]);
    const other = await makeEvidence(id, actor.id);
    await db.evidenceLink.create({ data: { evidenceId: other.id, followUpRequirementId: first } });
    expect(await set()).toMatchObject({ ok: true });
  });
});
