import { beforeEach, describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { listProviders } from "@/lib/features/providers/queries";
import { providerListQuery } from "@/lib/features/providers/schema";
import { PAGE_SIZE } from "@/lib/format/list-query";
import { orebro } from "@/lib/profiles/orebro";
import { makeAgreement } from "@/tests/support/factories/agreement";
import { makeHistory } from "@/tests/support/factories/follow-up";
import { makeActivity, makeArea, makeProvider, makeUnit } from "@/tests/support/factories/provider";
import { makeActor } from "@/tests/support/factories/user";

const at = { profile: orebro, today: isoDate("2026-11-16") };
const parse = (query: Record<string, string> = {}) => providerListQuery.parse(query);

async function list(query: Record<string, string> = {}) {
  return listProviders(await makeActor("OFFICER", "register.read"), parse(query), at);
}
const names = async (query: Record<string, string> = {}) =>
  (await list(query)).rows.map(({ unitName, providerName }) => unitName ?? providerName);

async function makePlace(name: string, over: Readonly<{ areaId?: string; regime?: "PRIVATE" | "MUNICIPAL" }> = {}) {
  const { regime = "PRIVATE", ...rest } = over;
  const provider = await makeProvider({ name: `${name} AB`, regime });
  const unit = await makeUnit(provider.id, { name });
  return makeActivity({ unitId: unit.id, ...rest });
}

describe("the register's list", () => {
  it("sorts å ä ö last, and keeps a provider without units in sight", async () => {
    await makePlace("Ödlan");
    await makePlace("Apan");
    await makePlace("Åsen");
    await makeProvider({ name: "Zebran" });
    expect(await names()).toEqual(["Apan", "Zebran", "Åsen", "Ödlan"]);
    expect(await names({ dir: "desc" })).toEqual(["Ödlan", "Åsen", "Zebran", "Apan"]);
  });

  it("finds å and not a, in either spelling, and takes % as a letter", async () => {
    await makePlace("Åsbacken");
    await makePlace("Asplunden");
    await makePlace("Hundra % omsorg");
    expect(await names({ q: "ÅS" })).toEqual(["Åsbacken"]);
    expect(await names({ q: "A\u030Asb" })).toEqual(["Åsbacken"]);
    expect(await names({ q: "as" })).toEqual(["Asplunden"]);
    expect(await names({ q: "%" })).toEqual(["Hundra % omsorg"]);
  });

  it("finds by diary number however it is spaced, and by the start of an organisation number", async () => {
    const activity = await makePlace("Tallen");
    const agreement = await makeAgreement(activity.id);
    await makePlace("Granen");
    expect(await names({ q: agreement.diaryNumber.replace(" ", "").toLowerCase() })).toEqual(["Tallen"]);
    const numbered = await makeProvider({ name: "Numrerad", orgNumber: "5561234567" });
    expect(await names({ q: numbered.orgNumber.slice(0, 6) })).toEqual(["Numrerad"]);
  });
});

describe("filters and order", () => {
  let areaId: string;
  beforeEach(async () => {
    areaId = (await makeArea("Hemtjänst")).id;
  });

  it("narrows by area and regime in rows and count alike", async () => {
    await makePlace("Privat hemtjänst", { areaId });
    await makePlace("Egen hemtjänst", { areaId, regime: "MUNICIPAL" });
    await makePlace("Boende");
    expect(await list({ area: areaId })).toMatchObject({ total: 2 });
    expect(await names({ area: areaId, regime: "MUNICIPAL" })).toEqual(["Egen hemtjänst"]);
  });

  it("ORB-20 shows last done and next due, late ones by themselves, and sorts by the day", async () => {
    for (const [name, day] of [
      ["Sen", "2023-05-01"],
      ["I tid", "2025-05-01"],
    ] as const) {
      const activity = await makePlace(name);
      await makeAgreement(activity.id);
      await makeHistory(activity.id, day);
    }
    const { rows } = await list({ sort: "due", dir: "desc" });
    expect(rows.map(({ unitName, lastDone, dueBy, daysLeft }) => [unitName, lastDone, dueBy, daysLeft])).toEqual([
      ["I tid", "2025-05-01", "2028-05-01", 532],
      ["Sen", "2023-05-01", "2026-05-01", -199],
    ]);
    expect(await names({ state: "late" })).toEqual(["Sen"]);
  });

  it("leaves out what has ended unless asked for, and shows the agreements in force", async () => {
    const ended = await makePlace("Nedlagd");
    await makeActivity({ unitId: ended.unitId, endDate: new Date("2026-11-15") });
    const open = await makePlace("Öppen");
    const agreement = await makeAgreement(open.id);
    await makeAgreement(open.id, { terms: { endDate: new Date("2025-12-31") } });
    const { rows } = await list({ q: "öppen" });
    expect(rows.map(({ agreements }) => agreements)).toEqual([
      [{ id: agreement.id, diaryNumber: agreement.diaryNumber }],
    ]);
    expect(await names({ state: "ended" })).toEqual(["Nedlagd"]);
    expect(await names()).toEqual(["Nedlagd", "Öppen"]);
    expect(await names({ state: "withoutAgreement" })).toEqual(["Nedlagd"]);
  });

  it("puts every row on exactly one page", async () => {
    const provider = await makeProvider();
    const unit = await makeUnit(provider.id, { name: "Samma namn" });
    for (let index = 0; index <= PAGE_SIZE; index += 1) await makeActivity({ unitId: unit.id });
    const [first, second] = [await list(), await list({ page: "2" })];
    expect([first.rows.length, second.rows.length, first.pageCount]).toEqual([PAGE_SIZE, 1, 2]);
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(PAGE_SIZE + 1);
  });
});
