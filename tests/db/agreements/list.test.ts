import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { addDays, isoDate } from "@/lib/domain/calendar";
import { getAgreementSummary, listAgreements } from "@/lib/features/agreements/list/queries";
import { getAgreement } from "@/lib/features/agreements/queries";
import { agreementListQuery } from "@/lib/features/agreements/schema";
import { PAGE_SIZE } from "@/lib/format/list-query";
import { activeTerms, diaryNumber, makeAgreement } from "@/tests/support/factories/agreement";
import { makeActivity, makeArea, makeProvider, makeUnit } from "@/tests/support/factories/provider";
import { makeActor } from "@/tests/support/factories/user";

const today = isoDate("2026-11-16");
const date = (day: string) => new Date(day);
type Terms = Parameters<typeof activeTerms>[1];

async function list(query: Record<string, string> = {}, on = today) {
  return listAgreements(await makeActor("ECONOMIST", "register.read"), agreementListQuery.parse(query), on);
}
const numbers = async (query: Record<string, string> = {}) => (await list(query)).rows.map((row) => row.diaryNumber);

type Over = Readonly<{ regime?: "PRIVATE" | "MUNICIPAL" | "MUNICIPALLY_OWNED"; areaId?: string; provider?: string }>;
async function agreement(name: string, over: Over = {}, terms: Terms = {}, rest: object = {}) {
  const { regime = "PRIVATE", areaId, provider = name } = over;
  const unit = await makeUnit((await makeProvider({ regime, name: provider })).id);
  const activity = await makeActivity({ unitId: unit.id, areaId });
  const basis = regime === "MUNICIPAL" ? "COMMISSION" : "LOV";
  const key = { diaryNumber: name, diaryKey: name.toUpperCase().replace(" ", "") };
  return makeAgreement(activity.id, { basis, ...key, terms, ...rest });
}

describe("ORB-14 PLAN-04 ENK-02 the list of agreements with deficiencies", () => {
  const none = { insightClause: null, followUpClause: "" };
  it("has each contract without a clause, egen regi only for the follow-up clause, and no agreement that has ended", async () => {
    await agreement("Hel 1");
    await agreement("Utan 2", {}, none);
    await agreement("Insyn 3", {}, { insightClause: " \n" });
    await agreement("Egen 4", { regime: "MUNICIPAL" }, { insightClause: null, participationClause: null });
    await agreement("Egen 5", { regime: "MUNICIPAL" }, none);
    await agreement("Bolag 6", { regime: "MUNICIPALLY_OWNED" }, none);
    await agreement("Medverkar 6", { regime: "MUNICIPALLY_OWNED" }, { participationClause: null });
    await agreement("Slut 7", {}, { ...none, endDate: date("2026-11-15") });
    await agreement("Utkast 8", {}, { ...none, status: "DRAFT" }, { status: "DRAFT" });
    expect(await numbers({ deficiency: "any", sort: "diaryNumber" })).toEqual([
      ...["Bolag 6", "Egen 5", "Insyn 3", "Medverkar 6", "Utan 2", "Utkast 8"],
    ]);
    expect(await numbers({ deficiency: "participationClauseMissing" })).toEqual(["Medverkar 6"]);
    expect(await numbers({ deficiency: "insightClauseMissing", sort: "diaryNumber" })).toEqual([
      ...["Insyn 3", "Utan 2", "Utkast 8"],
    ]);
    expect(await numbers({ deficiency: "followUpClauseMissing", sort: "diaryNumber" })).toEqual([
      ...["Bolag 6", "Egen 5", "Utan 2", "Utkast 8"],
    ]);
    const viewer = await makeActor("OFFICER", "register.read");
    expect(await getAgreementSummary(viewer, today)).toEqual({ inForce: 7, draft: 1, deficient: 6 });
  });

  it("asks the terms in force: a clause in a version to come is no clause yet", async () => {
    const next = activeTerms("2027-01-01", { number: 2 });
    const first = activeTerms("2024-01-01", { followUpClause: null });
    await agreement("Kommer 1", {}, {}, { versions: { create: [first, next] } });
    expect((await list()).rows).toMatchObject([{ deficiencies: ["followUpClauseMissing"], hasDraft: false }]);
    expect((await list({}, isoDate("2027-01-01"))).rows).toMatchObject([{ deficiencies: [] }]);
  });
});

describe("where each agreement stands", () => {
  it("is the same in the list as on the page, on any day around its days", async () => {
    const next = activeTerms("2026-11-20", { number: 2, startDate: date("2026-11-10"), endDate: date("2026-11-25") });
    await agreement("Tillsvidare", {}, { validFrom: date("2026-11-14"), startDate: date("2026-11-14") });
    await agreement("Kort", {}, { endDate: date("2026-11-15") });
    await agreement("Förlängd", {}, { endDate: date("2026-11-15"), extensionTo: date("2026-11-18") });
    await agreement("Avslutad", {}, { endDate: date("2026-12-31") }, { endedOn: date("2026-11-17") });
    await agreement("Utkast", {}, { status: "DRAFT" }, { status: "DRAFT" });
    const first = activeTerms("2026-11-10", { endDate: date("2026-11-22") });
    await agreement("Två", {}, {}, { versions: { create: [first, next] } });
    const viewer = await makeActor("OFFICER", "register.read");
    for (let day = isoDate("2026-11-08"); day <= "2026-11-27"; day = addDays(day, 1)) {
      for (const row of (await list({}, day)).rows) {
        const page = await getAgreement(viewer, row.id, { today: day, day });
        const { standing, lastDay, deficiencies } = row;
        expect([day, row.diaryNumber, page?.standing, page?.deficiencies]).toEqual([
          ...[day, row.diaryNumber, standing, deficiencies],
        ]);
        if (standing !== "draft") expect(page?.lastDay).toBe(lastDay);
      }
    }
    expect((await list({ status: "ended" })).rows.map((row) => row.diaryNumber)).toEqual(["Kort"]);
    expect((await list({ status: "draft" })).rows.map((row) => row.diaryNumber)).toEqual(["Utkast"]);
  });
});

describe("filters, order and pages", () => {
  it("narrows by area, ground, regime and provider, and finds by name and number", async () => {
    const area = await makeArea("Hemtjänst");
    const mine = await agreement("VON 1/2024", { areaId: area.id, provider: "Åsbackens vård" });
    await agreement("VON 2/2024", { regime: "MUNICIPAL", provider: "Egen regi" });
    await agreement("VON 3/2024", { provider: "Asplunden" }, {}, { basis: "IOP" });
    expect(await numbers({ area: area.id })).toEqual(["VON 1/2024"]);
    expect(await numbers({ basis: "IOP" })).toEqual(["VON 3/2024"]);
    expect(await numbers({ regime: "MUNICIPAL" })).toEqual(["VON 2/2024"]);
    expect(await numbers({ provider: mine.providerId })).toEqual(["VON 1/2024"]);
    expect(await numbers({ q: "ås" })).toEqual(["VON 1/2024"]);
    expect(await numbers({ q: "von 3" })).toEqual(["VON 3/2024"]);
    expect(await numbers({ q: "%" })).toEqual([]);
    expect(await numbers({})).toEqual(["VON 3/2024", "VON 2/2024", "VON 1/2024"]);
    expect(await numbers({ sort: "diaryNumber" })).toEqual(["VON 1/2024", "VON 2/2024", "VON 3/2024"]);
  });

  it.each(["provider", "diaryNumber", "area", "startDate", "lastDay"])(
    "shows each agreement once over the pages, ordered by %s",
    async (sort) => {
      const { id } = await makeActivity();
      const first = await makeAgreement(id);
      const { providerId, areaId } = first;
      const count = PAGE_SIZE + 3;
      for (let left = 1; left < count; left += 1) {
        await db.agreement.create({
          data: { ...diaryNumber(), basis: "LOV", providerId, areaId, versions: { create: activeTerms("2024-01-01") } },
        });
      }
      const [one, two] = [await list({ sort }), await list({ sort, page: "2" })];
      expect([one.rows.length, two.rows.length, one.total, one.pageCount]).toEqual([PAGE_SIZE, 3, count, 2]);
      expect(new Set([...one.rows, ...two.rows].map((row) => row.id)).size).toBe(count);
    },
  );
});
