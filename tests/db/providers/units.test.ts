import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { getCoverage, listObligations } from "@/lib/features/obligations/queries";
import { obligationQuery } from "@/lib/features/obligations/schema";
import { addActivity, changeActivity } from "@/lib/features/providers/activities/mutations";
import { addActivityInput, changeActivityInput } from "@/lib/features/providers/activities/schema";
import { addUnit, changeUnit, endUnit } from "@/lib/features/providers/units/mutations";
import { addUnitInput } from "@/lib/features/providers/units/schema";
import { orebro } from "@/lib/profiles/orebro";
import { makeAgreement } from "@/tests/support/factories/agreement";
import { makeActivity, makeArea, makeProvider, makeUnit } from "@/tests/support/factories/provider";
import { makeActor } from "@/tests/support/factories/user";

const officer = () => makeActor("OFFICER", "register.write");
const unitInput = (providerId: string, name = "Södra") =>
  addUnitInput.parse({ providerId, name, address: "", managerName: "Rut Almlöf", managerEmail: "", phone: "" });
const activityInput = (unitId: string, areaId: string, over: Readonly<Record<string, unknown>> = {}) =>
  addActivityInput.parse({
    unitId,
    areaId,
    name: "Hemtjänst",
    startDate: "",
    endDate: "",
    competitiveFrom: "",
    singlePlace: false,
    ...over,
  });
const changeInput = (id: string, areaId: string, over: Readonly<Record<string, unknown>> = {}) =>
  changeActivityInput.parse({
    id,
    version: 1,
    areaId,
    name: "Hemtjänst",
    startDate: "",
    endDate: "",
    competitiveFrom: "",
    singlePlace: false,
    ...over,
  });

describe("units", () => {
  it("are added with their trace; a name is taken once per provider, also by two at once", async () => {
    const [one, other] = [await makeProvider(), await makeProvider()];
    const actor = await officer();
    const answers = await Promise.all([
      addUnit({ actor, ...unitInput(one.id) }),
      addUnit({ actor, ...unitInput(one.id) }),
      addUnit({ actor, ...unitInput(other.id) }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "unitNameTaken" });
    expect(await db.auditEntry.count({ where: { action: "unit.add" } })).toBe(2);
  });

  it("are not added to a provider that has ended or does not exist", async () => {
    const ended = await makeProvider({ endedOn: new Date("2026-01-01") });
    expect(await addUnit({ actor: await officer(), ...unitInput(ended.id) })).toMatchObject({
      reason: "providerEnded",
    });
    expect(await addUnit({ actor: await officer(), ...unitInput("nobody") })).toMatchObject({ reason: "notFound" });
  });

  it("a change loses to what another has saved", async () => {
    const unit = await makeUnit((await makeProvider()).id);
    const actor = await officer();
    const { providerId: _, ...words } = unitInput("x", "Norra");
    expect(await changeUnit({ actor, id: unit.id, version: 1, ...words })).toMatchObject({ value: { version: 2 } });
    expect(await changeUnit({ actor, id: unit.id, version: 1, ...words })).toMatchObject({
      reason: "changedByAnother",
    });
  });

  it("end with their activities, not before one has begun", async () => {
    const unit = await makeUnit((await makeProvider()).id);
    const activity = await makeActivity({ unitId: unit.id, startDate: new Date("2026-01-01") });
    const end = async (endedOn: string) =>
      endUnit({ actor: await officer(), id: unit.id, version: 1, endedOn: isoDate(endedOn) });
    expect(await end("2025-12-31")).toMatchObject({ reason: "startsAfterEnd" });
    expect(await end("2026-06-30")).toMatchObject({ ok: true });
    expect(await db.activity.findUnique({ where: { id: activity.id } })).toMatchObject({
      endDate: new Date("2026-06-30"),
    });
  });
});

describe("activities", () => {
  it("are one per unit and area, also for two at once", async () => {
    const unit = await makeUnit((await makeProvider()).id);
    const area = await makeArea();
    const actor = await officer();
    const add = () => addActivity({ actor, ...activityInput(unit.id, area.id) });
    const answers = await Promise.all([add(), add()]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "areaTaken" });
  });

  it("are not added to an ended unit or in an ended area", async () => {
    const provider = await makeProvider();
    const area = await makeArea();
    const ended = await makeUnit(provider.id, { endedOn: new Date("2026-01-01") });
    const actor = await officer();
    expect(await addActivity({ actor, ...activityInput(ended.id, area.id) })).toMatchObject({ reason: "unitEnded" });
    await db.serviceArea.update({ where: { id: area.id }, data: { endedOn: new Date("2026-01-01") } });
    const open = await makeUnit(provider.id);
    expect(await addActivity({ actor, ...activityInput(open.id, area.id) })).toMatchObject({ reason: "areaEnded" });
  });

  it("ORB-39 keep their area once an agreement stands on it", async () => {
    const activity = await makeActivity();
    const other = await makeArea();
    await makeAgreement(activity.id);
    const actor = await officer();
    expect(await changeActivity({ actor, ...changeInput(activity.id, other.id) })).toMatchObject({
      reason: "areaInUse",
    });
    expect(await changeActivity({ actor, ...changeInput(activity.id, activity.areaId) })).toMatchObject({ ok: true });
    expect(await changeActivity({ actor, ...changeInput(activity.id, activity.areaId) })).toMatchObject({
      reason: "changedByAnother",
    });
  });
});

describe("what is due follows the register", () => {
  const today = isoDate("2026-11-16");
  const inScope = async () => {
    const viewer = await makeActor("MANAGER", "obligation.read");
    const { rows } = await listObligations(viewer, obligationQuery.parse({}), { profile: orebro, today });
    return rows.map(({ activityId, runsFrom }) => [activityId, runsFrom]);
  };
  const covered = async () => {
    const viewer = await makeActor("MANAGER", "obligation.read");
    return (await getCoverage(viewer, { profile: orebro, today })).total.inScope;
  };

  it("ORB-02 marking egen regi as exposed to competition brings it in from that date, without a new registration", async () => {
    const provider = await makeProvider({ regime: "MUNICIPAL" });
    const activity = await makeActivity({ unitId: (await makeUnit(provider.id)).id });
    await makeAgreement(activity.id, { basis: "COMMISSION" });
    expect([await inScope(), await covered()]).toEqual([[], 0]);
    const marked = changeInput(activity.id, activity.areaId, { competitiveFrom: "2026-11-16" });
    expect(await changeActivity({ actor: await officer(), ...marked })).toMatchObject({ ok: true });
    expect([await inScope(), await covered()]).toEqual([[[activity.id, "2026-11-16"]], 1]);
  });

  it("ORB-03 a provider with a contract and a single-place purchase is due only for the contract", async () => {
    const provider = await makeProvider();
    const contracted = await makeActivity({ unitId: (await makeUnit(provider.id)).id });
    await makeAgreement(contracted.id);
    const single = await makeActivity({ unitId: (await makeUnit(provider.id)).id, singlePlace: true });
    await makeAgreement(single.id);
    expect((await inScope()).map(([id]) => id)).toEqual([contracted.id]);
    expect(await covered()).toBe(1);
  });
});
