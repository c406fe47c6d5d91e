import { beforeEach, describe, expect, it } from "vitest";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { createAgreement, editIdentity, endAgreement, setActivities } from "@/lib/features/agreements/mutations";
import { createAgreementInput } from "@/lib/features/agreements/schema";
import { makeAgreement } from "@/tests/support/factories/agreement";
import { makeFollowUp } from "@/tests/support/factories/follow-up";
import { makeActivity, makeArea, makeProvider, makeUnit } from "@/tests/support/factories/provider";
import { makeActor } from "@/tests/support/factories/user";
import { NO_TERMS } from "@/lib/features/agreements/versions/rules";
import { typedTerms } from "@/tests/support/factories/terms";

const today = isoDate("2026-11-16");
let actor: Granted<"register.write">;
beforeEach(async () => {
  actor = await makeActor("OFFICER", "register.write");
});

async function place(regime: "PRIVATE" | "MUNICIPAL" | "MUNICIPALLY_OWNED" = "PRIVATE") {
  const provider = await makeProvider({ regime });
  const area = await makeArea();
  const unit = await makeUnit(provider.id);
  const activity = await makeActivity({ unitId: unit.id, areaId: area.id });
  return { providerId: provider.id, areaId: area.id, unitId: unit.id, activityId: activity.id };
}
type Place = Awaited<ReturnType<typeof place>>;

const form = ({ providerId, areaId, activityId }: Place, over: object = {}) =>
  createAgreementInput.parse({
    ...{ providerId, areaId, basis: "LOV", diaryNumber: "VON 112/2024", activityIds: [activityId] },
    ...typedTerms(NO_TERMS),
    ...over,
  });
const create = (at: Place, over: object = {}) => createAgreement({ actor, today, ...form(at, over) });
const only = async () => db.agreement.findFirstOrThrow({ include: { versions: true, activities: true } });
const audit = () => db.auditEntry.findMany({ orderBy: { seq: "asc" }, select: { action: true, entityId: true } });

describe("registering an agreement", () => {
  it("ORB-01 makes a draft that keeps both laws and holds nothing in force yet", async () => {
    const made = await create(await place(), { laws: ["HSL", "SoL"], startDate: "2027-01-01" });
    const agreement = await only();
    expect(made).toEqual({ ok: true, value: { id: agreement.id, version: 1 } });
    expect(agreement).toMatchObject({ status: "DRAFT", diaryNumber: "VON 112/2024", basis: "LOV" });
    expect(agreement.versions).toMatchObject([
      { number: 1, status: "DRAFT", laws: ["HSL", "SoL"], validFrom: new Date("2027-01-01"), activatedAt: null },
    ]);
    expect(agreement.activities).toHaveLength(1);
    expect(await audit()).toEqual([{ action: "agreement.create", entityId: agreement.id }]);
  });

  it.each(["LOV", "LOU", "IOP"])("PLAN-02 on the ground %s", async (basis) => {
    expect((await create(await place(), { basis })).ok).toBe(true);
    expect((await only()).basis).toBe(basis);
  });

  it("PLAN-01 ORB-09 refuses a ground that does not fit the regime, and leaves nothing", async () => {
    const owned = await create(await place("MUNICIPALLY_OWNED"), { basis: "COMMISSION" });
    const own = await create(await place("MUNICIPAL"), { basis: "LOV" });
    expect([owned, own]).toMatchObject([{ reason: "basisDoesNotFitRegime" }, { reason: "basisDoesNotFitRegime" }]);
    expect([await db.agreement.count(), await db.auditEntry.count()]).toEqual([0, 0]);
  });

  it("takes a diary number once, however it is written", async () => {
    await create(await place());
    const second = await create(await place(), { diaryNumber: "von112/2024" });
    expect(second).toMatchObject({ ok: false, reason: "diaryNumberTaken", detail: { diaryNumber: "VON 112/2024" } });
    expect(await create(await place(), { diaryNumber: "saknas" })).toMatchObject({ reason: "diaryNumberUnreadable" });
  });

  it("takes a diary number once, also when two ask at the same moment", async () => {
    const [one, other] = [await place(), await place()];
    const results = await Promise.all([create(one), create(other)]);
    expect(results.map((result) => (result.ok ? "ok" : result.reason)).toSorted()).toEqual(["diaryNumberTaken", "ok"]);
    expect(await db.agreement.count()).toBe(1);
  });

  it("refuses another's activity, another area's, and a single place (ORB-03)", async () => {
    const [mine, theirs] = [await place(), await place()];
    const elsewhere = await makeActivity({ unitId: mine.unitId });
    const single = await makeActivity({ unitId: theirs.unitId, areaId: mine.areaId, singlePlace: true });
    for (const activityId of [theirs.activityId, elsewhere.id, single.id, "none"])
      expect(await create(mine, { activityIds: [activityId] })).toMatchObject({ reason: "activityOfAnother" });
  });
});

describe("while the whole agreement is a draft", () => {
  it("its number and ground may change, by the one who saw the newest version", async () => {
    await create(await place());
    const { id } = await only();
    const edit = (version: number, diaryNumber: string) =>
      editIdentity({ actor, today, agreementId: id, version, basis: "LOU", diaryNumber });
    expect(await edit(1, "VON 113/2024")).toEqual({ ok: true, value: { id, version: 2 } });
    expect(await edit(1, "VON 114/2024")).toMatchObject({ reason: "changedByAnother" });
    expect(await only()).toMatchObject({ diaryNumber: "VON 113/2024", diaryKey: "VON113/2024", basis: "LOU" });
  });

  it("they stay once it is in force", async () => {
    const agreement = await makeAgreement((await makeActivity()).id);
    const input = { agreementId: agreement.id, version: 1, basis: "LOU", diaryNumber: "VON 9/2026" } as const;
    expect(await editIdentity({ actor, today, ...input })).toMatchObject({ reason: "notDraft" });
  });
});

describe("which activities an agreement covers", () => {
  it("changes with a trace, but a case keeps its ground and an agreement in force keeps one activity", async () => {
    const at = await place();
    const agreement = await makeAgreement(at.activityId);
    const second = await makeActivity({ unitId: (await makeUnit(at.providerId)).id, areaId: at.areaId });
    const set = (version: number, activityIds: string[]) =>
      setActivities({ actor, today, agreementId: agreement.id, version, activityIds });
    expect(await set(1, [])).toMatchObject({ reason: "lastActivity" });
    expect(await set(1, [at.activityId, second.id])).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await set(1, [second.id])).toMatchObject({ reason: "changedByAnother" });
    await makeFollowUp(at.activityId, agreement);
    expect(await set(2, [second.id])).toMatchObject({
      reason: "activityInUse",
      detail: { activities: ["Verksamhet"] },
    });
    expect(await set(2, [at.activityId])).toMatchObject({ ok: true });
    expect(await db.agreementActivity.findMany({ select: { activityId: true } })).toEqual([
      { activityId: at.activityId },
    ]);
    expect((await audit()).map((entry) => entry.action)).toEqual([
      "agreement.setActivities",
      "agreement.setActivities",
    ]);
  });
});

describe("ending an agreement", () => {
  const end = (agreementId: string, version: number, endedOn: string) =>
    endAgreement({ actor, today, agreementId, version, endedOn: isoDate(endedOn), reason: "Utföraren lägger ner." });

  it("holds to its last day, keeps its history and says why", async () => {
    const { id } = await makeAgreement((await makeActivity()).id);
    expect(await end(id, 1, "2026-12-31")).toEqual({ ok: true, value: { id, version: 2 } });
    expect(await only()).toMatchObject({ status: "ACTIVE", endedOn: new Date("2026-12-31") });
    expect(await end(id, 2, "2026-11-15")).toMatchObject({ ok: true });
    expect(await only()).toMatchObject({ status: "ENDED" });
    expect(await end(id, 3, "2026-11-15")).toMatchObject({ reason: "alreadyEnded" });
    const [first] = await db.auditEntry.findMany({ orderBy: { seq: "asc" } });
    expect(first).toMatchObject({ action: "agreement.end", payload: { after: { reason: "Utföraren lägger ner." } } });
  });

  it("refuses a day outside its terms, a draft, and an old version of the page", async () => {
    const terms = { endDate: new Date("2027-12-31") };
    const { id } = await makeAgreement((await makeActivity()).id, { terms });
    expect(await end(id, 1, "2028-01-01")).toMatchObject({ reason: "endsAfterItsTerms" });
    expect(await end(id, 1, "2023-12-31")).toMatchObject({ reason: "endsBeforeItBegins" });
    expect(await end(id, 7, "2026-12-31")).toMatchObject({ reason: "changedByAnother" });
    expect(await end("none", 1, "2026-12-31")).toMatchObject({ reason: "notFound" });
    const draft = await create(await place());
    if (!draft.ok) throw new Error(draft.reason);
    expect(await end(draft.value.id, 1, "2026-12-31")).toMatchObject({ reason: "neverInForce" });
  });
});
