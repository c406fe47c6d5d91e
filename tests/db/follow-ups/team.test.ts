import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { changeTeam, handOver } from "@/lib/features/follow-ups/team/mutations";
import { listLeadOptions, listTeamChoices } from "@/lib/features/follow-ups/team/queries";
import { orebro } from "@/lib/profiles/orebro";
import { auditActions } from "@/tests/support/audit";
import { addMember, makeCase } from "@/tests/support/factories/case";
import { demandExperts, makeInstallation } from "@/tests/support/factories/installation";
import { granted, makeActor, makeUser } from "@/tests/support/factories/user";

beforeEach(async () => {
  await makeInstallation();
});
const today = isoDate("2026-11-16");
const reason = "Ylva byter tjänst.";

const membersOf = async (followUpId: string) => {
  const found = await db.followUpMember.findMany({ where: { followUpId }, orderBy: { userId: "asc" } });
  return Object.fromEntries(found.map(({ userId, role }) => [userId, role]));
};

/** A case with a lead, an officer and MAS, and a new officer who takes part in nothing. */
async function given(over: Parameters<typeof makeCase>[0] = {}) {
  const actor = await makeActor("MANAGER", "followUp.run");
  const [ylva, amina, nils] = [await makeUser("OFFICER", "Ylva"), await makeUser("OFFICER"), await makeUser("OFFICER")];
  const mas = await makeUser("MAS");
  const made = await makeCase({ laws: ["HSL"], requirements: 0, ...over });
  await addMember(made.id, ylva.id, "LEAD");
  await addMember(made.id, amina.id, "OFFICER");
  await addMember(made.id, mas.id, "EXPERT");
  return { actor, ylva, amina, nils, mas, id: made.id, diaryNumber: made.diaryNumber ?? "" };
}
type Given = Awaited<ReturnType<typeof given>>;
const team = ({ actor, id }: Given, leadId: string, memberIds: string[], version = 1) =>
  changeTeam({ actor, today, id, version, leadId, memberIds, reason });

describe("the team of one case", () => {
  it("gets a new lead, a new member, and loses one, with names and reason in the trace", async () => {
    const one = await given();
    const other = await given();
    const before = await membersOf(other.id);
    const joined = await db.followUpMember.findFirstOrThrow({ where: { followUpId: one.id, userId: one.ylva.id } });
    expect(await team(one, one.amina.id, [one.ylva.id, one.nils.id])).toEqual({ ok: true, value: { version: 2 } });
    expect(await membersOf(one.id)).toEqual({
      [one.ylva.id]: "OFFICER",
      [one.amina.id]: "LEAD",
      [one.nils.id]: "OFFICER",
    });
    const after = await db.followUpMember.findFirstOrThrow({ where: { followUpId: one.id, userId: one.ylva.id } });
    expect(after.addedAt).toEqual(joined.addedAt);
    expect(await membersOf(other.id)).toEqual(before);
    const [entry] = await db.auditEntry.findMany({ where: { caseId: one.id } });
    expect(entry).toMatchObject({
      action: "followUp.changeTeam",
      payload: { before: { lead: "Ylva", leadId: one.ylva.id }, after: { leadId: one.amina.id, reason } },
    });
  });

  it("ORB-23 gets MAR where the area has HSL services, and not where it has none", async () => {
    const mar = await makeUser("MAR");
    const one = await given();
    expect(await team(one, one.ylva.id, [mar.id])).toMatchObject({ ok: true });
    expect(await membersOf(one.id)).toEqual({ [one.ylva.id]: "LEAD", [mar.id]: "EXPERT" });
    const without = await given({ laws: ["SoL"] });
    expect(await team(without, without.ylva.id, [mar.id])).toEqual({ ok: false, reason: "expertNotHere" });
  });

  it("NOR-29 keeps its last expert where the profile demands one", async () => {
    await demandExperts(["HSL"]);
    const one = await given();
    expect(await team(one, one.amina.id, [])).toEqual({ ok: false, reason: "expertMissing" });
    expect(await team(one, one.amina.id, [one.mas.id])).toMatchObject({ ok: true });
  });

  it("is refused in a case that has ended, on an old version, for outsiders, and leaves nothing", async () => {
    const closed = await given({ status: "CLOSED", closedOn: new Date("2026-11-01") });
    expect(await team(closed, closed.amina.id, [])).toEqual({ ok: false, reason: "caseEnded" });
    const one = await given();
    const before = await membersOf(one.id);
    expect(await team(one, one.amina.id, [], 7)).toEqual({ ok: false, reason: "changedByAnother" });
    expect(await team(one, one.mas.id, [])).toEqual({ ok: false, reason: "leadNotAllowed" });
    const outsider = await makeUser("COMMITTEE_MEMBER");
    expect(await team(one, one.ylva.id, [outsider.id])).toEqual({ ok: false, reason: "memberNotAllowed" });
    expect(await team({ ...one, id: "nothing" }, one.amina.id, [])).toEqual({ ok: false, reason: "notFound" });
    expect(await membersOf(one.id)).toEqual(before);
    expect(await auditActions()).toEqual([]);
  });

  it("nobody is given a case whose account is closed or whose role has ended", async () => {
    const one = await given();
    await db.user.update({ where: { id: one.nils.id }, data: { disabledAt: new Date("2026-11-01") } });
    expect(await team(one, one.nils.id, [])).toEqual({ ok: false, reason: "leadNotAllowed" });
    await db.roleAssignment.updateMany({ where: { userId: one.amina.id }, data: { validTo: new Date("2026-11-15") } });
    expect(await team(one, one.amina.id, [])).toEqual({ ok: false, reason: "leadNotAllowed" });
    expect(await team(one, one.ylva.id, [one.amina.id])).toMatchObject({ ok: true });
  });

  it("of two changes at once one is made", async () => {
    const one = await given();
    const both = await Promise.all([team(one, one.amina.id, []), team(one, one.nils.id, [])]);
    expect(both.map((result) => (result.ok ? "ok" : result.reason)).toSorted()).toEqual(["changedByAnother", "ok"]);
    expect(await db.followUpMember.count({ where: { followUpId: one.id } })).toBe(1);
  });
});

describe("many cases at once", () => {
  const versions = (...cases: Given[]) => cases.map(({ id }) => ({ id, version: 1 }));

  it("get the new lead, keep their teams, and each has its trace; neighbours are untouched", async () => {
    const [one, two, neighbour] = [await given(), await given(), await given()];
    const before = await membersOf(neighbour.id);
    const { actor, nils } = one;
    expect(await handOver({ actor, today, cases: versions(one, two), leadId: nils.id, reason })).toEqual({
      ok: true,
      value: { count: 2 },
    });
    for (const { id, ylva, amina, mas } of [one, two]) {
      const expected = { [ylva.id]: "OFFICER", [amina.id]: "OFFICER", [mas.id]: "EXPERT", [nils.id]: "LEAD" };
      expect(await membersOf(id)).toEqual(expected);
      expect(await auditActions(id)).toEqual(["followUp.changeTeam"]);
    }
    expect(await membersOf(neighbour.id)).toEqual(before);
  });

  it("are all left as they were when some are refused, each of those by name", async () => {
    const [one, closed, stale] = [
      await given(),
      await given({ unit: "Ängsro", status: "CLOSED", closedOn: new Date("2026-11-01") }),
      await given({ unit: "Åsen", version: 4 }),
    ];
    const before = await membersOf(one.id);
    const { actor, nils } = one;
    const cases = [...versions(one, closed, stale), { id: "nothing", version: 1 }];
    expect(await handOver({ actor, today, cases, leadId: nils.id, reason })).toEqual({
      ok: false,
      reason: "someRefused",
      detail: {
        rows: [`Ängsro, ${closed.diaryNumber}`, `Åsen, ${stale.diaryNumber}`, "En uppföljning som du inte når"],
        reasons: ["caseEnded", "changedByAnother", "notFound"],
        total: 4,
      },
    });
    expect(await membersOf(one.id)).toEqual(before);
    expect((await db.followUp.findUniqueOrThrow({ where: { id: one.id } })).version).toBe(1);
    expect(await auditActions()).toEqual([]);
  });

  it("ORB-23 never get a lead who is MAS, and one who leads already is named", async () => {
    const [one, two] = [await given(), await given()];
    const { actor } = one;
    const ask = (leadId: string) => handOver({ actor, today, cases: versions(one, two), leadId, reason });
    expect(await ask(one.mas.id)).toMatchObject({ detail: { reasons: ["leadNotAllowed", "leadNotAllowed"] } });
    expect(await ask(one.ylva.id)).toMatchObject({ detail: { reasons: ["sameTeam"], total: 2 } });
  });
});

it("ORB-23 the form offers MAS only where the area has HSL, and the list never as lead", async () => {
  const actor = await makeActor("OFFICER", "followUp.run");
  const manager = await makeUser("MANAGER");
  const mas = await makeUser("MAS");
  await makeUser("HEAD_OF_ADMINISTRATION");
  const choices = async (laws: string[]) =>
    (await listTeamChoices(actor, { areaLaws: laws, profile: orebro, day: today })).people
      .map(({ id }) => id)
      .toSorted();
  expect(await choices(["HSL"])).toEqual([actor.id, manager.id, mas.id].toSorted());
  expect(await choices(["SoL"])).toEqual([actor.id, manager.id].toSorted());
  const leads = await listLeadOptions(granted(actor, "followUp.run"), today);
  expect(leads.map(({ value }) => value).toSorted()).toEqual([actor.id, manager.id].toSorted());
});
