import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { cancelFollowUp } from "@/lib/features/follow-ups/mutations";
import { startFollowUp } from "@/lib/features/follow-ups/starting/mutations";
import { getStartForm } from "@/lib/features/follow-ups/starting/queries";
import { startInput, type StartInput } from "@/lib/features/follow-ups/starting/schema";
import { orebro } from "@/lib/profiles/orebro";
import { auditActions } from "@/tests/support/audit";
import { asDiaryNumber, diaryNumber, makeAgreement } from "@/tests/support/factories/agreement";
import { demandExperts, makeInstallation } from "@/tests/support/factories/installation";
import { makeActivity, makeArea, makeProvider, makeUnit } from "@/tests/support/factories/provider";
import { addWording, makeRequirement } from "@/tests/support/factories/requirement";
import { makeActor, makeUser } from "@/tests/support/factories/user";

beforeEach(async () => {
  await makeInstallation();
});
const today = isoDate("2026-11-16");
type Over = Readonly<{ laws?: string[]; agreement?: boolean; regime?: "PRIVATE" | "MUNICIPAL"; singlePlace?: boolean }>;

/** An activity with two requirements that a case may begin at, and the form that begins it. */
async function ground({ laws = ["SoL"], agreement = true, regime = "PRIVATE", singlePlace = false }: Over = {}) {
  const area = await makeArea(undefined, laws);
  const unit = await makeUnit((await makeProvider({ regime })).id);
  const activity = await makeActivity({ unitId: unit.id, areaId: area.id, singlePlace });
  const basis = regime === "MUNICIPAL" ? "COMMISSION" : "LOV";
  const made = agreement ? await makeAgreement(activity.id, { basis }) : null;
  const requirements = [await makeRequirement(area.id), await makeRequirement(area.id)];
  const actor = await makeActor("OFFICER", "followUp.run");
  const form = (over: Partial<StartInput> = {}): StartInput => ({
    activityId: activity.id,
    method: "QUALITY_REQUIREMENTS",
    diaryNumber: diaryNumber().diaryNumber,
    periodFrom: isoDate("2026-01-01"),
    periodTo: today,
    trigger: null,
    leadId: actor.id,
    memberIds: [],
    choices: requirements.map(({ versions }) => ({
      requirementVersionId: versions[0]?.id ?? "",
      selected: true,
      reason: "",
    })),
    ...over,
  });
  const start = (over: Partial<StartInput> = {}) => startFollowUp({ actor, today, ...form(over) });
  return { area, activity, agreement: made, requirements, actor, form, start };
}
async function begun(over: Over = {}) {
  const given = await ground(over);
  const result = await given.start();
  if (!result.ok) throw new Error(result.reason);
  return { ...given, id: result.value.id };
}
const frozen = (followUpId: string) =>
  db.followUpRequirement.findMany({
    where: { followUpId },
    orderBy: { position: "asc" },
    select: { requirementVersionId: true, selected: true, deselectReason: true },
  });
const nothing = async () => [await db.followUp.count(), await auditActions()];

describe("what is frozen", () => {
  it("ORB-21 ORB-39 the whole set in its wordings, the terms, the regime and the day, with a trace", async () => {
    const { id, agreement, requirements, actor } = await begun();
    expect(await db.followUp.findUniqueOrThrow({ where: { id }, include: { members: true } })).toMatchObject({
      status: "IN_PROGRESS",
      regime: "PRIVATE",
      agreementId: agreement?.id,
      agreementVersionId: agreement?.versions[0]?.id,
      startedOn: new Date("2026-11-16"),
      members: [{ userId: actor.id, role: "LEAD" }],
    });
    expect((await frozen(id)).map((row) => row.requirementVersionId)).toEqual(
      requirements.map((one) => one.versions[0]?.id),
    );
    expect(await auditActions(id)).toEqual(["followUp.start"]);
  });

  it("ORB-39 stays when a requirement gets a new wording, new terms come into force and the provider changes regime", async () => {
    const { id, area, agreement, requirements } = await begun();
    const before = [await frozen(id), await db.followUp.findUniqueOrThrow({ where: { id } })];
    await addWording(requirements[0]?.id ?? "", "2026-11-16", { number: 2, text: "En ny lydelse." });
    await makeRequirement(area.id, { validFrom: new Date("2026-11-16") });
    const version = agreement?.versions[0];
    if (!version) throw new Error("no terms");
    const { id: _, ...terms } = version;
    await db.agreementVersion.create({
      data: { ...terms, number: 2, validFrom: new Date("2026-11-16"), laws: ["HSL"] },
    });
    await db.provider.updateMany({ data: { regime: "MUNICIPALLY_OWNED" } });
    expect([await frozen(id), await db.followUp.findUniqueOrThrow({ where: { id } })]).toEqual(before);
  });

  it("ORB-39 a case that begins later takes the wording of its own day", async () => {
    const { activity, actor, requirements } = await ground();
    const later = await addWording(requirements[0]?.id ?? "", "2026-11-16", { number: 2, text: "En ny lydelse." });
    const asked = { activityId: activity.id, method: "QUALITY_REQUIREMENTS" } as const;
    const versionsOn = async (day: string) =>
      (await getStartForm(actor, { ...asked, day: isoDate(day), profile: orebro }))?.requirements.map(
        (one) => one.versionId,
      );
    expect(await versionsOn("2026-11-15")).not.toContain(later.id);
    expect(await versionsOn("2026-11-16")).toContain(later.id);
  });

  it("ORB-21 what is left out keeps its reason, and the form refuses without one", async () => {
    const { form, start } = await ground();
    const [first, second] = form().choices;
    if (!first || !second) throw new Error("two requirements");
    const choices = [first, { ...second, selected: false, reason: " Granskades i våras. " }];
    const made = await start({ choices });
    expect(await frozen(made.ok ? made.value.id : "")).toMatchObject([
      { selected: true, deselectReason: null },
      { selected: false, deselectReason: "Granskades i våras." },
    ]);
    const silent = { ...form(), choices: [first, { ...second, selected: false, reason: " " }] };
    expect(startInput.safeParse(silent).success).toBe(false);
  });

  it("ORB-21 the database refuses to leave out without a reason", async () => {
    const { id } = await begun();
    const leaveOut = (deselectReason: string | null) =>
      db.followUpRequirement.updateMany({ where: { followUpId: id }, data: { selected: false, deselectReason } });
    await expect(leaveOut(" ")).rejects.toThrow(/left_out_with_a_reason/u);
    await expect(leaveOut("Granskades i våras.")).resolves.toEqual({ count: 2 });
  });
});

describe("what is refused, leaving nothing", () => {
  it.each([
    ["ORB-39 without an agreement in force", { agreement: false }, {}, "noAgreementInForce"],
    ["ORB-03 a single place", { singlePlace: true }, {}, "singlePlacePurchase"],
    [
      "ORB-32 an economic follow-up of egen regi",
      { regime: "MUNICIPAL" },
      { method: "ECONOMIC" },
      "methodNotForRegime",
    ],
    ["an activity that does not exist", {}, { activityId: "nothing" }, "notFound"],
  ] as const)("%s", async (_name, over, input, reason) => {
    const { start } = await ground(over);
    expect(await start(input)).toMatchObject({ ok: false, reason });
    expect(await nothing()).toEqual([0, []]);
  });

  it("ORB-39 another provider's requirement of the same wording, a missing and a superseded one", async () => {
    const { form, start, requirements } = await ground();
    const [foreign] = (await makeRequirement((await makeArea()).id)).versions;
    const choices = form().choices;
    const other = { requirementVersionId: foreign?.id ?? "", selected: true, reason: "" };
    expect(await start({ choices: [...choices.slice(1), other] })).toMatchObject({ reason: "requirementsChanged" });
    expect(await start({ choices: [...choices, other] })).toMatchObject({ reason: "requirementsChanged" });
    expect(await start({ choices: choices.slice(1) })).toMatchObject({ reason: "requirementsChanged" });
    await addWording(requirements[0]?.id ?? "", "2026-11-16", { number: 2, text: "En ny lydelse." });
    expect(await start({ choices })).toMatchObject({ reason: "requirementsChanged" });
    expect(await nothing()).toEqual([0, []]);
  });

  it("a diary number that another case has, however it is spelt", async () => {
    const { id } = await begun();
    const { diaryNumber: taken } = await db.followUp.findUniqueOrThrow({ where: { id } });
    const { start } = await ground();
    const spelt = asDiaryNumber((taken ?? "").replace("VON ", "Von"));
    expect(await start({ diaryNumber: spelt })).toEqual({
      ok: false,
      reason: "diaryNumberTaken",
      detail: { diaryNumber: spelt },
    });
    expect(await db.followUp.count()).toBe(1);
  });

  it("one of the same method under way, by name; another method, and after it was cancelled, not", async () => {
    const { id, start, actor } = await begun();
    const { diaryNumber: running, version } = await db.followUp.findUniqueOrThrow({ where: { id } });
    expect(await start()).toEqual({ ok: false, reason: "alreadyRunning", detail: { diaryNumber: running } });
    await cancelFollowUp({ actor, id, version, reason: "Verksamheten flyttar." });
    expect(await start()).toMatchObject({ ok: true });
  });

  it("of two officers at once one begins it", async () => {
    const { start } = await ground();
    const both = await Promise.all([start(), start()]);
    expect(both.map((one) => (one.ok ? "ok" : one.reason)).toSorted()).toEqual(["alreadyRunning", "ok"]);
    expect(await db.followUp.count()).toBe(1);
  });

  it("of two cases with one diary number at once one begins, and the other is told", async () => {
    const [a, b] = [await ground(), await ground()];
    const same = { diaryNumber: asDiaryNumber("VON 4711/2026") };
    const both = await Promise.all([a.start(same), b.start(same)]);
    expect(both.map((one) => (one.ok ? "ok" : one.reason)).toSorted()).toEqual(["diaryNumberTaken", "ok"]);
  });
});

describe("ORB-23 who may take part", () => {
  it.each(["MAS", "MAR"] as const)("ORB-23 %s where the area has HSL services, as an expert", async (role) => {
    const expert = await makeUser(role);
    const { start } = await ground({ laws: ["SoL", "HSL"] });
    const made = await start({ memberIds: [expert.id] });
    const followUpId = made.ok ? made.value.id : "";
    const where = { followUpId_userId: { followUpId, userId: expert.id } };
    expect(await db.followUpMember.findUnique({ where })).toMatchObject({ role: "EXPERT" });
  });

  it("ORB-23 not where it has none, and never as the one who leads", async () => {
    const expert = await makeUser("MAS");
    const without = await ground({ laws: ["SoL"] });
    expect(await without.start({ memberIds: [expert.id] })).toEqual({ ok: false, reason: "expertNotHere" });
    const with_ = await ground({ laws: ["HSL"] });
    expect(await with_.start({ leadId: expert.id })).toEqual({ ok: false, reason: "memberNotAllowed" });
    expect(await nothing()).toEqual([0, []]);
  });

  it("ORB-23 the form offers them only there", async () => {
    const expert = await makeUser("MAR");
    const offered = async (laws: string[]) => {
      const { actor, activity } = await ground({ laws });
      const form = await getStartForm(actor, {
        activityId: activity.id,
        method: "QUALITY_REQUIREMENTS",
        day: today,
        profile: orebro,
      });
      return form?.people.some((one) => one.id === expert.id);
    };
    expect([await offered(["HSL"]), await offered(["SoL", "LSS"])]).toEqual([true, false]);
  });

  it.each(["COMMITTEE_MEMBER", "ECONOMIST", "HEAD_OF_ADMINISTRATION", "SYSTEM_ADMIN"] as const)(
    "ORB-08 %s is nobody's member",
    async (role) => {
      const outsider = await makeUser(role);
      const { start } = await ground();
      expect(await start({ memberIds: [outsider.id] })).toEqual({ ok: false, reason: "memberNotAllowed" });
    },
  );

  it("ORB-08 nor is an officer whose role has ended, or whose account is closed", async () => {
    const [former, closed] = [await makeUser("OFFICER"), await makeUser("OFFICER")];
    await db.roleAssignment.updateMany({ where: { userId: former.id }, data: { validTo: new Date("2026-11-15") } });
    await db.user.update({ where: { id: closed.id }, data: { disabledAt: new Date("2026-11-01T08:00:00Z") } });
    const { start } = await ground();
    for (const { id } of [former, closed]) {
      expect(await start({ memberIds: [id] })).toEqual({ ok: false, reason: "memberNotAllowed" });
    }
    await db.roleAssignment.updateMany({ where: { userId: former.id }, data: { validTo: new Date("2026-11-16") } });
    expect(await start({ memberIds: [former.id] })).toMatchObject({ ok: true });
  });
});

it("NOR-29 no case begins without MAS or MAR where the profile demands them, whatever the law", async () => {
  await demandExperts(["HSL", "SoL", "LSS"]);
  const { start } = await ground({ laws: ["LSS"] });
  expect(await start()).toEqual({ ok: false, reason: "expertMissing" });
  expect(await nothing()).toEqual([0, []]);
  const mas = await makeUser("MAS");
  expect(await start({ memberIds: [mas.id] })).toMatchObject({ ok: true });
  expect(await (await ground({ laws: [] })).start()).toMatchObject({ ok: true });
});

it("ORB-20 beginning a case moves no clock: only a concluded one does", async () => {
  const { id } = await begun();
  expect(await db.followUp.findUniqueOrThrow({ where: { id } })).toMatchObject({ concludedOn: null, closedOn: null });
});
