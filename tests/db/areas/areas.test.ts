import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { addArea, changeArea } from "@/lib/features/areas/mutations";
import { listAreaFilters, listAreaOptions, listAreas } from "@/lib/features/areas/queries";
import { addAreaInput, changeAreaInput } from "@/lib/features/areas/schema";
import { makeActivity, makeArea } from "@/tests/support/factories/provider";
import { makeActor } from "@/tests/support/factories/user";

const manager = () => makeActor("MANAGER", "settings.manage");
const change = (id: string, over: Readonly<Record<string, unknown>> = {}) =>
  changeAreaInput.parse({ id, version: 1, name: "Hemtjänst", laws: ["SoL"], endedOn: "", ...over });

describe("service areas", () => {
  it("are added with laws and trace, each name once, also by two at once", async () => {
    const actor = await manager();
    const input = addAreaInput.parse({ name: "Hemtjänst", laws: ["HSL", "SoL"] });
    const answers = await Promise.all([addArea({ actor, ...input }), addArea({ actor, ...input })]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "areaNameTaken" });
    expect(await db.auditEntry.count({ where: { action: "area.add" } })).toBe(1);
    expect(addAreaInput.safeParse({ name: "Hemtjänst", laws: [] }).success).toBe(false);
  });

  it("end only when no activity goes on, and are then no longer to be chosen", async () => {
    const activity = await makeActivity();
    const id = activity.areaId;
    const actor = await manager();
    const ended = change(id, { endedOn: "2026-12-31" });
    expect(await changeArea({ actor, ...ended })).toMatchObject({ reason: "activitiesGoOn" });
    await db.activity.update({ where: { id: activity.id }, data: { endDate: new Date("2026-12-31") } });
    expect(await changeArea({ actor, ...ended })).toMatchObject({ ok: true });
    const area = { value: id, label: "Hemtjänst" };
    const [lastDay, dayAfter] = [isoDate("2026-12-31"), isoDate("2027-01-01")];
    expect(await listAreaOptions(actor, lastDay)).toEqual([area]);
    expect(await listAreaOptions(actor, dayAfter)).toEqual([]);
    expect(await listAreaOptions(actor, dayAfter, id)).toEqual([area]);
    expect(await listAreaFilters(actor, lastDay)).toEqual([area]);
    expect(await listAreaFilters(actor, dayAfter)).toEqual([{ ...area, label: "Hemtjänst (avslutat)" }]);
    expect(await changeArea({ actor, ...change(id, { version: 2 }) })).toMatchObject({ ok: true });
    expect(await listAreaOptions(actor, dayAfter)).toEqual([area]);
  });

  it("a change loses to what another has saved, and answers for what does not exist", async () => {
    const { id } = await makeArea();
    const actor = await manager();
    expect(await changeArea({ actor, ...change(id) })).toMatchObject({ ok: true });
    expect(await changeArea({ actor, ...change(id) })).toMatchObject({ reason: "changedByAnother" });
    expect(await changeArea({ actor, ...change("nothing") })).toMatchObject({ reason: "notFound" });
  });

  it("are listed in Swedish order with what stands on them, ended ones last", async () => {
    await makeArea("Öppenvård");
    await makeArea("Boendestöd");
    const { areaId } = await makeActivity({ areaId: (await makeArea("Äldreboende")).id });
    await db.serviceArea.create({ data: { name: "Avslutat", laws: ["SoL"], endedOn: new Date("2020-01-01") } });
    const rows = await listAreas(await makeActor("SYSTEM_ADMIN", "settings.read"));
    expect(rows.map(({ name }) => name)).toEqual(["Boendestöd", "Äldreboende", "Öppenvård", "Avslutat"]);
    expect(rows.find(({ id }) => id === areaId)).toMatchObject({ activities: 1, agreements: 0, laws: ["SoL"] });
  });
});
