import { beforeEach, describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { countOutOfScope, getCoverage, listObligations } from "@/lib/features/obligations/queries";
import { obligationQuery } from "@/lib/features/obligations/schema";
import { orebro } from "@/lib/profiles/orebro";
import type { Regime } from "@/lib/domain/methods";
import { makeAgreement } from "@/tests/support/factories/agreement";
import { makeFollowUp, makeHistory } from "@/tests/support/factories/follow-up";
import { makeActivity, makeArea, makeProvider, makeUnit } from "@/tests/support/factories/provider";
import { makeActor } from "@/tests/support/factories/user";

const at = { profile: orebro, today: isoDate("2026-11-16") };
let areaId: string;

beforeEach(async () => {
  areaId = (await makeArea("Hemtjänst")).id;
});

type Over = Readonly<{ regime?: Regime; done?: string; since?: string; singlePlace?: boolean; areaId?: string }>;

async function place(name: string, { regime = "PRIVATE", done, since = "2024-01-01", ...over }: Over = {}) {
  const provider = await makeProvider({ regime, name: `${name} AB` });
  const unit = await makeUnit(provider.id, { name });
  const competitiveFrom = regime === "MUNICIPAL" ? new Date("2020-01-01") : null;
  const activity = await makeActivity({ unitId: unit.id, areaId, competitiveFrom, ...over });
  const day = new Date(since);
  const agreement = await makeAgreement(activity.id, { terms: { validFrom: day, startDate: day } });
  if (done) await makeHistory(activity.id, done);
  return { activity, agreement };
}

const list = async (query: Record<string, string> = {}) =>
  listObligations(await makeActor("OFFICER", "obligation.read"), obligationQuery.parse(query), at);
const names = async (query: Record<string, string> = {}) => (await list(query)).rows.map(({ unitName }) => unitName);

describe("what is to be followed up", () => {
  beforeEach(async () => {
    await place("Sen", { done: "2023-05-01" });
    await place("Snart", { done: "2023-12-12", regime: "MUNICIPAL" });
    await place("I tid", { done: "2026-01-10" });
    await place("Ny", { since: "2026-01-01" });
    await place("Aldrig", { since: "2020-01-01" });
    await place("Enstaka", { singlePlace: true });
  });

  it("ORB-20 stands by the last day, the never followed up among them", async () => {
    expect(await names()).toEqual(["Aldrig", "Sen", "Snart", "Ny", "I tid"]);
    const { rows } = await list({ q: "snart" });
    expect(rows).toMatchObject([{ cause: "interval", lastDone: "2023-12-12", dueBy: "2026-12-12", daysLeft: 26 }]);
  });

  it.each([
    ["late", ["Aldrig", "Sen"]],
    ["soon", ["Snart"]],
    ["inTime", ["Snart", "I tid"]],
    ["never", ["Ny"]],
  ])("is narrowed by where it stands: %s", async (state, expected) => expect(await names({ state })).toEqual(expected));

  it("is narrowed by area and regime, and sorted by name", async () => {
    await place("Boendet", { areaId: (await makeArea("Boende")).id });
    expect(await names({ area: areaId, regime: "MUNICIPAL" })).toEqual(["Snart"]);
    expect(await names({ area: areaId, sort: "name" })).toEqual(["Aldrig", "I tid", "Ny", "Sen", "Snart"]);
  });

  it("ORB-03 what is out of scope stands by itself with its reason", async () => {
    const { rows, total } = await list({ view: "out" });
    expect([total, rows[0]?.unitName, rows[0]?.why]).toEqual([1, "Enstaka", "singlePlace"]);
    expect(await countOutOfScope(await makeActor("MANAGER", "obligation.read"), at)).toBe(1);
  });

  it("PLAN-03 coverage has the same figures for private and egen regi, and each leads to as many rows", async () => {
    const { rows, total } = await getCoverage(await makeActor("HEAD_OF_ADMINISTRATION", "obligation.read"), at);
    expect(rows).toEqual([
      { areaId, areaName: "Hemtjänst", regime: "PRIVATE", inScope: 4, inTime: 1, late: 2, never: 1 },
      { areaId, areaName: "Hemtjänst", regime: "MUNICIPAL", inScope: 1, inTime: 1, late: 0, never: 0 },
    ]);
    expect(total).toEqual({ inScope: 5, inTime: 2, late: 2, never: 1 });
    for (const { regime, ...figures } of rows) {
      for (const state of ["inTime", "late", "never"] as const) {
        expect((await list({ area: areaId, regime, state })).total, `${regime} ${state}`).toBe(figures[state]);
      }
    }
  });
});

it("shows the case under way, so that nobody starts a second", async () => {
  const { activity, agreement } = await place("Pågår");
  const cancelled = { status: "CANCELLED", cancelReason: "Fel enhet" } as const;
  await makeFollowUp(activity.id, agreement, cancelled);
  expect((await list()).rows).toMatchObject([{ runningId: null }]);
  const running = await makeFollowUp(activity.id, agreement);
  expect((await list()).rows).toMatchObject([{ runningId: running.id, runningDiaryNumber: running.diaryNumber }]);
});
