import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { normaliseOrganisationNumber } from "@/lib/domain/organisation-number";
import { changeArea } from "@/lib/features/areas/mutations";
import { listObjectHistory, listSettingHistory } from "@/lib/features/history/queries";
import { changesOf } from "@/lib/features/history/rules";
import { changeSetting } from "@/lib/features/municipality/settings/mutations";
import { getProfile } from "@/lib/features/municipality/queries";
import { giveRole } from "@/lib/features/people/mutations";
import { changeActivity } from "@/lib/features/providers/activities/mutations";
import { changeProvider } from "@/lib/features/providers/mutations";
import { changeUnit, endUnit } from "@/lib/features/providers/units/mutations";
import { makeInstallation } from "@/tests/support/factories/installation";
import { makeActivity, makeArea, makeProvider, makeUnit } from "@/tests/support/factories/provider";
import { makeActor, makeUser } from "@/tests/support/factories/user";

const today = isoDate("2026-11-16");
const writer = () => makeActor("OFFICER", "register.write");
const reader = () => makeActor("ECONOMIST", "register.read");
const actionsOf = (history: Awaited<ReturnType<typeof listSettingHistory>>) => history.rows.map((row) => row.action);

async function place() {
  const provider = await makeProvider();
  const area = await makeArea();
  const unit = await makeUnit(provider.id);
  const activity = await makeActivity({ unitId: unit.id, areaId: area.id });
  return { provider, unit, activity, area };
}

describe("the history of an object of the register", () => {
  it("holds its own changes, newest first, and nobody else's", async () => {
    const [{ unit, activity }, other] = [await place(), await place()];
    const details = { address: null, managerName: "Åsa Öberg", managerEmail: null, phone: null };
    await changeUnit({ actor: await writer(), id: unit.id, version: 1, name: "Ekbacken", ...details });
    await endUnit({ actor: await writer(), id: unit.id, version: 2, endedOn: isoDate("2026-12-31") });
    const history = await listObjectHistory(await reader(), { entity: "Unit", entityId: unit.id, page: 1 });
    expect([actionsOf(history), history.total, history.pageCount]).toEqual([["unit.end", "unit.change"], 2, 1]);
    expect(changesOf(history.rows[1]?.payload)).toContainEqual({
      field: "managerName",
      before: [],
      after: ["Åsa Öberg"],
    });
    const ended = await listObjectHistory(await reader(), { entity: "Activity", entityId: activity.id, page: 1 });
    expect(actionsOf(ended)).toEqual(["activity.end"]);
    const none = await listObjectHistory(await reader(), { entity: "Unit", entityId: other.unit.id, page: 1 });
    expect(none).toEqual({ rows: [], total: 0, pageCount: 1 });
  });

  it("is kept for a provider, an activity and an area, and an id of one is none of another", async () => {
    await makeInstallation();
    const { provider, activity, area } = await place();
    const { name, regime } = provider;
    const orgNumber = normaliseOrganisationNumber(provider.orgNumber);
    if (!orgNumber.ok) throw new Error(orgNumber.reason);
    const details = { name: `${name} AB`, regime, orgNumber: orgNumber.value, email: null, phone: null };
    expect(
      await changeProvider({ actor: await writer(), today, id: provider.id, version: 1, ...details }),
    ).toMatchObject({
      ok: true,
    });
    const days = { startDate: null, endDate: null, competitiveFrom: null };
    const changed = { areaId: area.id, name: "Natt", singlePlace: false, ...days };
    expect(await changeActivity({ actor: await writer(), id: activity.id, version: 1, ...changed })).toMatchObject({
      ok: true,
    });
    const manager = await makeActor("MANAGER", "settings.manage");
    await changeArea({ actor: manager, id: area.id, version: 1, name: "Natt", laws: ["SoL"], endedOn: null });
    const of = async (entity: "Provider" | "Activity", entityId: string) =>
      actionsOf(await listObjectHistory(await reader(), { entity, entityId, page: 1 }));
    expect(await of("Provider", provider.id)).toEqual(["provider.change"]);
    expect(await of("Activity", activity.id)).toEqual(["activity.change"]);
    expect(await of("Activity", provider.id)).toEqual([]);
    const viewer = await makeActor("MANAGER", "settings.read");
    const asked = { entity: "ServiceArea", entityId: area.id, page: 1 } as const;
    expect(actionsOf(await listObjectHistory(viewer, asked))).toEqual(["area.change"]);
  });

  it("of an account and of the settings is for those who may see them", async () => {
    await makeInstallation();
    const admin = await makeActor("SYSTEM_ADMIN", "people.manage");
    const user = await makeUser("OFFICER");
    await giveRole({ actor: admin, userId: user.id, role: "MANAGER", validFrom: today });
    const account = await listObjectHistory(admin, { entity: "User", entityId: user.id, page: 1 });
    expect(actionsOf(account)).toEqual(["person.giveRole"]);
    await expect(makeActor("MANAGER", "people.manage")).rejects.toThrow("may not people.manage");
    const manager = await makeActor("MANAGER", "settings.manage");
    const value = { ...(await getProfile(today)).deadlines, remedyDays: 45 };
    await changeSetting({ actor: manager, today, key: "deadlines", value, validFrom: today, reason: "VON 4 §" });
    const settings = await listSettingHistory(await makeActor("MANAGER", "settings.read"), 1);
    expect(actionsOf(settings)).toEqual(["settings.change"]);
    expect(changesOf(settings.rows[0]?.payload).map((one) => one.field)).toContain("remedyDays");
    await expect(makeActor("OFFICER", "settings.read")).rejects.toThrow("may not settings.read");
  });
});
