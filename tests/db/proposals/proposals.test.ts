import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { decideProposal, proposeImprovement } from "@/lib/features/proposals/mutations";
import { listProposals, proposalsOn } from "@/lib/features/proposals/queries";
import { proposalListQuery } from "@/lib/features/proposals/schema";
import { makeAgreement } from "@/tests/support/factories/agreement";
import { makeFollowUp } from "@/tests/support/factories/follow-up";
import { makeActivity } from "@/tests/support/factories/provider";
import { makeRequirement } from "@/tests/support/factories/requirement";
import { makeActor } from "@/tests/support/factories/user";

let followUpId: string;
let requirementId: string;
let areaId: string;
beforeEach(async () => {
  const activity = await makeActivity();
  const requirement = await makeRequirement(activity.areaId);
  const followUp = await makeFollowUp(activity.id, await makeAgreement(activity.id));
  [followUpId, requirementId, areaId] = [followUp.id, requirement.id, activity.areaId];
  const requirementVersionId = requirement.versions[0]?.id ?? "";
  await db.followUpRequirement.create({ data: { followUpId, requirementVersionId, position: 1, selected: true } });
});
const propose = async (over: object = {}, role: "OFFICER" | "MAS" = "OFFICER") =>
  proposeImprovement({
    actor: await makeActor(role, "followUp.contribute"),
    ...{ followUpId, requirementId, text: "Säg hur många dagar." },
    ...over,
  });
const decide = async (proposalId: string, version: number, status: "OPEN" | "ADOPTED" | "DISMISSED") =>
  decideProposal({ actor: await makeActor("MANAGER", "requirement.publish"), proposalId, version, status });
async function proposal() {
  const made = await propose();
  if (!made.ok) throw new Error(made.reason);
  return made.value.id;
}

describe("PLAN-07 what a follow-up teaches for the next procurement", () => {
  it("is attached to the requirement and leaves every wording as it was", async () => {
    const before = await db.requirementVersion.findMany();
    const id = await proposal();
    await decide(id, 1, "ADOPTED");
    expect(await db.requirementVersion.findMany()).toEqual(before);
    const viewer = await makeActor("ECONOMIST", "register.read");
    expect(await proposalsOn(viewer, requirementId)).toMatchObject([
      { text: "Säg hur många dagar.", status: "ADOPTED", proposedBy: "Test officer", followUp: { id: followUpId } },
    ]);
    const trace = await db.auditEntry.findMany({ orderBy: { seq: "asc" }, select: { action: true, caseId: true } });
    expect(trace).toEqual(["proposal.create", "proposal.decide"].map((action) => ({ action, caseId: followUpId })));
  });

  it("wants a requirement of that follow-up, and a follow-up that the person takes part in (ORB-23)", async () => {
    const other = await makeRequirement(areaId);
    expect(await propose({ requirementId: other.id })).toMatchObject({ reason: "notInTheFollowUp" });
    expect(await propose({ followUpId: "none" })).toMatchObject({ reason: "notFound" });
    expect(await propose({}, "MAS")).toMatchObject({ reason: "notFound" });
    expect(await db.improvementProposal.count()).toBe(0);
  });

  it("is decided once, may be taken up again, and is listed by area and status", async () => {
    const id = await proposal();
    expect(await decide(id, 9, "ADOPTED")).toMatchObject({ reason: "changedByAnother" });
    expect(await decide(id, 1, "DISMISSED")).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await decide(id, 2, "ADOPTED")).toMatchObject({ reason: "alreadyDecided" });
    const viewer = await makeActor("OFFICER", "register.read");
    const count = async (query: object) => (await listProposals(viewer, proposalListQuery.parse(query))).total;
    expect([await count({}), await count({ status: "DISMISSED" }), await count({ status: "all" })]).toEqual([0, 1, 1]);
    expect(await decide(id, 2, "OPEN")).toMatchObject({ ok: true });
    expect([await count({ area: areaId }), await count({ area: "none" })]).toEqual([1, 0]);
  });
});
