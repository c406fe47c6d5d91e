import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { listRequirements } from "@/lib/features/requirements/list/queries";
import { getRequirement, requirementSet } from "@/lib/features/requirements/queries";
import { requirementListQuery } from "@/lib/features/requirements/schema";
import { PAGE_SIZE } from "@/lib/format/list-query";
import { makeAgreement } from "@/tests/support/factories/agreement";
import { makeActivity, makeArea } from "@/tests/support/factories/provider";
import { addWording, makeRequirement } from "@/tests/support/factories/requirement";
import { makeActor } from "@/tests/support/factories/user";

const today = isoDate("2026-11-16");
let areaId: string;
let agreementId: string;
beforeEach(async () => {
  areaId = (await makeArea()).id;
  agreementId = (await makeAgreement((await makeActivity({ areaId })).id)).id;
});

type Asked = Partial<Parameters<typeof requirementSet>[1]>;
const set = (over: Asked = {}) =>
  requirementSet(db, { areaId, agreementId, regime: "PRIVATE", method: "QUALITY_REQUIREMENTS", day: today, ...over });
const codes = async (over: Asked = {}) => (await set(over)).map((one) => one.code);

describe("the requirement set of an agreement on a day", () => {
  it("ORB-11 is the same template for both regimes, save what applies to one of them", async () => {
    await makeRequirement(areaId, { code: "alla" });
    await makeRequirement(areaId, { code: "privat", appliesTo: "PRIVATE" });
    await makeRequirement(areaId, { code: "egen", appliesTo: "MUNICIPAL" });
    expect(await codes()).toEqual(["alla", "privat"]);
    expect(await codes({ regime: "MUNICIPALLY_OWNED" })).toEqual(["alla", "privat"]);
    expect(await codes({ regime: "MUNICIPAL" })).toEqual(["alla", "egen"]);
    const version = async (regime: "PRIVATE" | "MUNICIPAL") => (await set({ regime }))[0]?.wording;
    expect(await version("MUNICIPAL")).toEqual(await version("PRIVATE"));
  });

  it("PLAN-06 has the agreement's own, and no other agreement's or area's", async () => {
    const other = await makeAgreement((await makeActivity({ areaId })).id);
    await makeRequirement(areaId, { code: "mitt", agreementId, source: "BID" });
    await makeRequirement(areaId, { code: "ditt", agreementId: other.id, source: "BID" });
    await makeRequirement((await makeArea()).id, { code: "annat" });
    expect(await codes()).toEqual(["mitt"]);
    expect(await codes({ agreementId: other.id })).toEqual(["ditt"]);
  });

  it("ORB-39 each in the version in force that day: not the draft, not the next, not what has ended", async () => {
    const one = await makeRequirement(areaId, { code: "ett" });
    await addWording(one.id, "2026-06-01", { number: 2, text: "Ny" });
    await addWording(one.id, "2026-09-01", { number: 3, status: "DRAFT", text: "Utkast" });
    await addWording(one.id, "2027-01-01", { number: 4, text: "Nästa" });
    await makeRequirement(areaId, { code: "slut", validTo: new Date("2026-11-15") });
    const numbers = async (day: string) =>
      (await set({ day: isoDate(day) })).map(({ code, wording }) => `${code} ${wording.number}`);
    expect(await numbers("2026-05-31")).toEqual(["ett 1", "slut 1"]);
    expect(await numbers("2026-06-01")).toEqual(["ett 2", "slut 1"]);
    expect(await numbers("2026-11-16")).toEqual(["ett 2"]);
    expect(await numbers("2027-01-01")).toEqual(["ett 4"]);
    expect(await numbers("2023-12-31")).toEqual([]);
  });

  it("narrows by method, and orders by focus area and code with å ä ö last", async () => {
    await makeRequirement(areaId, { code: "b", focusArea: "Ålder", methods: ["ANNUAL"] });
    await makeRequirement(areaId, { code: "c", focusArea: "Trygghet" });
    await makeRequirement(areaId, { code: "ä", focusArea: "Trygghet" });
    await makeRequirement(areaId, { code: "z", focusArea: "Trygghet", methods: ["ANNUAL", "QUALITY_REQUIREMENTS"] });
    expect(await codes()).toEqual(["c", "z", "ä"]);
    expect(await codes({ method: "ANNUAL" })).toEqual(["z", "b"]);
    expect(await codes({ method: null })).toEqual(["c", "z", "ä", "b"]);
  });
});

describe("the list of requirements", () => {
  const list = async (query: Record<string, string> = {}) =>
    listRequirements(await makeActor("SYSTEM_ADMIN", "register.read"), requirementListQuery.parse(query), today);
  const found = async (query: Record<string, string> = {}) => (await list(query)).rows.map((row) => row.code);

  it("says where each stands as its page does, and finds by every filter", async () => {
    await makeRequirement(areaId, { code: "a", source: "LAW", appliesTo: "PRIVATE", text: "Åtgärdsplan 100 %" });
    const revised = await makeRequirement(areaId, { code: "b", focusArea: "Trygghet" });
    await addWording(revised.id, "2027-01-01", { number: 2, status: "DRAFT", title: "Utkast" });
    await makeRequirement(areaId, { code: "c", validFrom: new Date("2027-01-01") });
    await makeRequirement(areaId, { code: "d", validTo: new Date("2026-11-15") });
    await makeRequirement(areaId, { code: "e", status: "DRAFT", agreementId });
    const back = await makeRequirement(areaId, { code: "f", validTo: new Date("2026-01-01") });
    await addWording(back.id, "2027-01-01", { number: 2 });
    const viewer = await makeActor("OFFICER", "register.read");
    for (const row of (await list()).rows)
      expect([row.code, (await getRequirement(viewer, row.id, today))?.standing]).toEqual([row.code, row.standing]);
    expect(await found({ status: "inForce", sort: "code" })).toEqual(["a", "b"]);
    expect(await found({ status: "upcoming", sort: "code" })).toEqual(["c", "f"]);
    expect(await found({ status: "ended" })).toEqual(["d"]);
    expect(await found({ status: "draft", sort: "code" })).toEqual(["b", "e"]);
    expect(await found({ source: "LAW" })).toEqual(["a"]);
    expect(await found({ applies: "PRIVATE" })).toEqual(["a"]);
    expect(await found({ focus: "Trygghet" })).toEqual(["b"]);
    expect(await found({ q: "ÅTGÄRDSPLAN" })).toEqual(["a"]);
    expect(await found({ q: "0 %" })).toEqual(["a"]);
    expect(await found({ q: "%%" })).toEqual([]);
    expect(await found({ area: "none" })).toEqual([]);
  });

  it("shows each once over the pages", async () => {
    for (let left = 0; left < PAGE_SIZE + 2; left += 1) await makeRequirement(areaId);
    const [one, two] = [await list({ sort: "title" }), await list({ sort: "title", page: "2" })];
    expect([one.rows.length, two.rows.length, one.total]).toEqual([PAGE_SIZE, 2, PAGE_SIZE + 2]);
    expect(new Set([...one.rows, ...two.rows].map((row) => row.id)).size).toBe(PAGE_SIZE + 2);
  });
});
