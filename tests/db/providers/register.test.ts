import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { changeProvider, endProvider, registerProvider } from "@/lib/features/providers/mutations";
import { registerProviderInput } from "@/lib/features/providers/schema";
import { makeAgreement } from "@/tests/support/factories/agreement";
import { makeInstallation } from "@/tests/support/factories/installation";
import { makeActivity, makeProvider, makeUnit, organisationNumber } from "@/tests/support/factories/provider";
import { makeActor } from "@/tests/support/factories/user";

const today = isoDate("2026-11-16");
const officer = () => makeActor("OFFICER", "register.write");
const input = (over: Readonly<Record<string, string>> = {}) =>
  registerProviderInput.parse({
    name: "Tallmossens Hemomsorg AB",
    regime: "PRIVATE",
    orgNumber: organisationNumber(),
    email: "",
    phone: "",
    ...over,
  });
const trail = (entityId: string) =>
  db.auditEntry.findMany({ where: { entityId }, orderBy: { seq: "asc" }, select: { action: true, payload: true } });

beforeEach(async () => {
  await makeInstallation();
});

describe("registering", () => {
  it("writes the provider and its trace", async () => {
    const made = await registerProvider({ actor: await officer(), ...input() });
    if (!made.ok) throw new Error(made.reason);
    expect(await db.provider.findUnique({ where: { id: made.value.id } })).toMatchObject({ version: 1, endedOn: null });
    expect(await trail(made.value.id)).toMatchObject([
      { action: "provider.register", payload: { before: null, after: { name: "Tallmossens Hemomsorg AB" } } },
    ]);
  });

  it("refuses a number that another has, says whose it is and leaves nothing", async () => {
    const { id, name, orgNumber } = await makeProvider();
    expect(await registerProvider({ actor: await officer(), ...input({ orgNumber }) })).toEqual({
      ok: false,
      reason: "orgNumberTaken",
      detail: { id, name },
    });
    expect([await db.provider.count(), await db.auditEntry.count()]).toEqual([1, 0]);
  });

  it("two at once with one number: one is registered, the other refused", async () => {
    const actor = await officer();
    const same = input();
    const answers = await Promise.all([registerProvider({ actor, ...same }), registerProvider({ actor, ...same })]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "orgNumberTaken" });
    expect(await db.provider.count()).toBe(1);
  });

  it("PLAN-01 egen regi goes under the municipality's number, and nobody else does", async () => {
    const actor = await officer();
    const municipality = { orgNumber: "2299991006" };
    expect(await registerProvider({ actor, ...input(municipality) })).toMatchObject({
      reason: "municipalityIsEgenRegi",
    });
    expect(await registerProvider({ actor, ...input({ regime: "MUNICIPAL" }) })).toMatchObject({
      reason: "egenRegiHasTheMunicipalitysNumber",
    });
    expect(await registerProvider({ actor, ...input({ ...municipality, regime: "MUNICIPAL" }) })).toMatchObject({
      ok: true,
    });
  });

  it("PLAN-01 a company partly owned by a municipality keeps a regime of its own", async () => {
    const made = await registerProvider({ actor: await officer(), ...input({ regime: "MUNICIPALLY_OWNED" }) });
    expect(made.ok && (await db.provider.findUnique({ where: { id: made.value.id } }))).toMatchObject({
      regime: "MUNICIPALLY_OWNED",
    });
  });

  it("the database itself refuses a personal number as key", async () => {
    await expect(makeProvider({ orgNumber: "8112189876" })).rejects.toThrow("provider_org_number");
  });
});

describe("changing", () => {
  it("loses to what another has saved, and leaves nothing", async () => {
    const { id } = await makeProvider();
    const actor = await officer();
    const change = { actor, today, id, version: 1 };
    expect(await changeProvider({ ...change, ...input({ name: "Först" }) })).toMatchObject({ value: { version: 2 } });
    expect(await changeProvider({ ...change, ...input({ name: "Sist" }) })).toMatchObject({
      reason: "changedByAnother",
    });
    expect(await db.provider.findUnique({ where: { id } })).toMatchObject({ name: "Först", version: 2 });
    expect(await trail(id)).toHaveLength(1);
  });

  it("keeps its own number, refuses another's", async () => {
    const [own, other] = [await makeProvider(), await makeProvider()];
    const change = { actor: await officer(), today, id: own.id, version: 1 };
    expect(await changeProvider({ ...change, ...input({ orgNumber: other.orgNumber }) })).toMatchObject({
      detail: { id: other.id },
    });
    expect(await changeProvider({ ...change, ...input({ orgNumber: own.orgNumber }) })).toMatchObject({ ok: true });
  });

  it("refuses a regime that an agreement in force does not fit, and lets it change when that has ended", async () => {
    const provider = await makeProvider();
    const activity = await makeActivity({ unitId: (await makeUnit(provider.id)).id });
    const agreement = await makeAgreement(activity.id);
    const toEgenRegi = async () =>
      changeProvider({
        actor: await officer(),
        today,
        id: provider.id,
        version: 1,
        ...input({ regime: "MUNICIPAL", orgNumber: "2299991006" }),
      });
    expect(await toEgenRegi()).toMatchObject({
      reason: "agreementsDoNotFit",
      detail: { agreements: [agreement.diaryNumber] },
    });
    await db.agreement.update({ where: { id: agreement.id }, data: { endedOn: new Date("2026-11-15") } });
    expect(await toEgenRegi()).toMatchObject({ ok: true });
  });

  it("answers for one that does not exist", async () => {
    const change = { actor: await officer(), today, id: "nobody", version: 1 };
    expect(await changeProvider({ ...change, ...input() })).toMatchObject({ reason: "notFound" });
  });
});

describe("ending", () => {
  const endedOn = isoDate("2026-12-31");

  async function place() {
    const provider = await makeProvider();
    const unit = await makeUnit(provider.id);
    const activity = await makeActivity({ unitId: unit.id, startDate: new Date("2020-01-01") });
    return { provider, unit, activity };
  }
  const end = async (id: string, day: typeof endedOn | null, version = 1) =>
    endProvider({ actor: await officer(), today, id, version, endedOn: day });

  it("ends units and activities the same day, each with its trace, and keeps what had ended before", async () => {
    const { provider, unit, activity } = await place();
    const earlier = await makeUnit(provider.id, { endedOn: new Date("2025-01-01") });
    expect(await end(provider.id, endedOn)).toMatchObject({ value: { version: 2 } });
    const day = new Date("2026-12-31");
    expect(await db.unit.findUnique({ where: { id: unit.id } })).toMatchObject({ endedOn: day, version: 2 });
    expect(await db.activity.findUnique({ where: { id: activity.id } })).toMatchObject({ endDate: day, version: 2 });
    expect(await db.unit.findUnique({ where: { id: earlier.id } })).toMatchObject({ version: 1 });
    const actions = await db.auditEntry.findMany({ orderBy: { seq: "asc" }, select: { action: true } });
    expect(actions.map(({ action }) => action)).toEqual(["activity.end", "unit.end", "provider.end"]);
  });

  it("is refused while an agreement holds after the day, and leaves nothing", async () => {
    const { provider, activity } = await place();
    const { diaryNumber } = await makeAgreement(activity.id);
    expect(await end(provider.id, endedOn)).toMatchObject({
      reason: "agreementsInForce",
      detail: { agreements: [diaryNumber] },
    });
    expect(await db.activity.findUnique({ where: { id: activity.id } })).toMatchObject({ endDate: null });
    expect(await db.auditEntry.count()).toBe(0);
  });

  it("a stale version rolls back what was ended with it", async () => {
    const { provider, unit } = await place();
    await db.provider.update({ where: { id: provider.id }, data: { version: 5 } });
    expect(await end(provider.id, endedOn)).toMatchObject({ reason: "changedByAnother" });
    expect(await db.unit.findUnique({ where: { id: unit.id } })).toMatchObject({ endedOn: null });
  });

  it("is refused before an activity's first day", async () => {
    const { provider } = await place();
    expect(await end(provider.id, isoDate("2019-12-31"))).toMatchObject({ reason: "startsAfterEnd" });
  });

  it("is taken back for the provider alone", async () => {
    const { provider, unit } = await place();
    await end(provider.id, endedOn);
    expect(await end(provider.id, null, 2)).toMatchObject({ ok: true });
    expect(await db.provider.findUnique({ where: { id: provider.id } })).toMatchObject({ endedOn: null });
    expect(await db.unit.findUnique({ where: { id: unit.id } })).toMatchObject({ endedOn: new Date("2026-12-31") });
  });
});
