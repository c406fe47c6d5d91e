import { describe, expect, it } from "vitest";
import { FOLLOW_UP_STATUSES, type ExpertsPart } from "@/lib/features/follow-ups/rules";
import { changedTeam, teamOf, type Member } from "@/lib/features/follow-ups/team/rules";
import { changeTeamInput, handOverInput } from "@/lib/features/follow-ups/team/schema";

const people = [
  { id: "ylva", expert: false },
  { id: "amina", expert: false },
  { id: "solveig", expert: true },
];
const lead = (userId: string): Member => ({ userId, role: "LEAD" });
const officer = (userId: string): Member => ({ userId, role: "OFFICER" });
const expert = (userId: string): Member => ({ userId, role: "EXPERT" });
const compose = (leadId: string, memberIds: string[], experts: ExpertsPart = "OPTIONAL") =>
  teamOf({ wanted: { leadId, memberIds }, people, experts });

describe("who takes part as what", () => {
  it("ORB-23 one leads, experts are experts, and nobody stands twice", () => {
    expect(compose("ylva", ["solveig", "amina", "ylva", "amina"])).toEqual({
      ok: true,
      value: [lead("ylva"), expert("solveig"), officer("amina")],
    });
  });

  it("ORB-23 no expert where they take no part, and none leads", () => {
    expect(compose("ylva", ["solveig"], "NONE")).toEqual({ ok: false, reason: "expertNotHere" });
    expect(compose("solveig", [])).toEqual({ ok: false, reason: "memberNotAllowed" });
  });

  it("NOR-29 a team has an expert where the profile demands one, and ORB-23 needs none where it does not", () => {
    expect(compose("ylva", ["amina"], "REQUIRED")).toEqual({ ok: false, reason: "expertMissing" });
    expect(compose("ylva", ["solveig"], "REQUIRED")).toMatchObject({ ok: true });
    expect([compose("ylva", []).ok, compose("ylva", [], "NONE").ok]).toEqual([true, true]);
  });

  it("ORB-08 nobody from outside", () => {
    expect(compose("ylva", ["birgit"])).toEqual({ ok: false, reason: "memberNotAllowed" });
    expect(compose("birgit", [])).toEqual({ ok: false, reason: "memberNotAllowed" });
  });
});

describe("changing the team", () => {
  const current = [lead("ylva"), officer("amina"), expert("solveig")];
  type Over = Partial<Parameters<typeof changedTeam>[0]>;
  const change = (leadId: string, memberIds: string[], over: Over = {}) =>
    changedTeam({
      status: "ASSESSING",
      experts: "OPTIONAL",
      people,
      current,
      wanted: { leadId, memberIds },
      ...over,
    });

  it("hands the lead over, and the old lead stays when she is listed", () => {
    expect(change("amina", ["ylva", "solveig"])).toEqual({
      ok: true,
      value: [lead("amina"), officer("ylva"), expert("solveig")],
    });
    expect(change("amina", [])).toEqual({ ok: true, value: [lead("amina")] });
  });

  it.each(FOLLOW_UP_STATUSES)("in %s, unless the case has ended", (status) => {
    const ended = status === "CLOSED" || status === "CANCELLED";
    expect(change("amina", ["ylva"], { status })).toMatchObject(ended ? { reason: "caseEnded" } : { ok: true });
  });

  it("ORB-23 the lead is an officer or a manager who may lead today", () => {
    expect(change("solveig", ["ylva"])).toEqual({ ok: false, reason: "leadNotAllowed" });
    expect(change("birgit", ["ylva"])).toEqual({ ok: false, reason: "leadNotAllowed" });
    const withoutAmina = people.filter(({ id }) => id !== "amina");
    expect(change("amina", ["ylva"], { people: withoutAmina })).toEqual({ ok: false, reason: "leadNotAllowed" });
  });

  it("who takes part already may stay, though nobody could choose her anew", () => {
    const over = { people: [{ id: "nils", expert: false }], experts: "NONE" } as const;
    expect(change("nils", ["ylva", "amina", "solveig"], over)).toMatchObject({
      value: [lead("nils"), officer("ylva"), officer("amina"), expert("solveig")],
    });
    expect(change("ylva", ["amina"], over)).toMatchObject({ ok: true });
    const newcomer = { people: [...over.people, { id: "mar", expert: true }], experts: "NONE" } as const;
    expect(change("ylva", ["mar"], newcomer)).toEqual({ ok: false, reason: "expertNotHere" });
  });

  it("NOR-29 the last expert stays where one is demanded; a team that never had one is changed all the same", () => {
    const experts = "REQUIRED";
    expect(change("amina", ["ylva"], { experts })).toEqual({ ok: false, reason: "expertMissing" });
    expect(change("amina", ["ylva", "solveig"], { experts })).toMatchObject({ ok: true });
    const older = [lead("ylva"), officer("amina")];
    expect(change("amina", ["ylva"], { experts, current: older })).toMatchObject({ ok: true });
  });

  it("the same team is no change, in whatever order", () => {
    expect(change("ylva", ["solveig", "amina"])).toEqual({ ok: false, reason: "sameTeam" });
    expect(change("ylva", ["solveig"])).toMatchObject({ ok: true });
    expect(change("amina", ["ylva", "solveig"])).toMatchObject({ ok: true });
  });
});

describe("what is sent", () => {
  const team = { id: "f", version: 1, leadId: "ylva", memberIds: [], reason: "Byter tjänst." };
  const bulk = { cases: [{ id: "f", version: 1 }], leadId: "ylva", reason: "Byter tjänst." };

  it("has a reason, a lead, and of many at least one and at most a page", () => {
    expect([changeTeamInput.safeParse(team).success, handOverInput.safeParse(bulk).success]).toEqual([true, true]);
    expect(changeTeamInput.safeParse({ ...team, reason: "  " }).success).toBe(false);
    expect(handOverInput.safeParse({ ...bulk, reason: "" }).success).toBe(false);
    expect(handOverInput.safeParse({ ...bulk, leadId: "" }).success).toBe(false);
    expect(handOverInput.safeParse({ ...bulk, cases: [] }).success).toBe(false);
    const many = Array.from({ length: 51 }, (_, index) => ({ id: String(index), version: 1 }));
    expect(handOverInput.safeParse({ ...bulk, cases: many }).success).toBe(false);
    expect(handOverInput.safeParse({ ...bulk, cases: many.slice(1) }).success).toBe(true);
  });
});
