import { beforeEach, describe, expect, it } from "vitest";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { getAgreement } from "@/lib/features/agreements/queries";
import { activateVersion, editTerms, startVersion } from "@/lib/features/agreements/versions/mutations";
import { termsOf } from "@/lib/features/agreements/versions/queries";
import { activeTerms, diaryNumber, makeAgreement } from "@/tests/support/factories/agreement";
import { makeActivity, makeProvider, makeUnit } from "@/tests/support/factories/provider";
import { makeActor } from "@/tests/support/factories/user";

const now = new Date("2026-11-16T08:00:00Z");
const today = isoDate("2026-11-16");
let actor: Granted<"register.write">;
beforeEach(async () => {
  actor = await makeActor("OFFICER", "register.write");
});

const DRAFT = { status: "DRAFT", activatedAt: null } as const;
async function makeDraft(terms: Parameters<typeof activeTerms>[1] = {}, over: object = {}) {
  const agreement = await makeAgreement((await makeActivity()).id, {
    status: "DRAFT",
    terms: { ...DRAFT, ...terms },
    ...over,
  });
  return { id: agreement.id, versionId: agreement.versions[0]?.id ?? "" };
}
const activate = (versionId: string, version = 1) => activateVersion({ actor, now, versionId, version });
const start = (agreementId: string, version: number, validFrom: string) =>
  startVersion({ actor, agreementId, version, validFrom: isoDate(validFrom), changeReason: "Indexuppräkning" });
const versions = () => db.agreementVersion.findMany({ orderBy: { number: "asc" } });

describe("setting terms in force", () => {
  it("ORB-01 sets a complete draft in force, with its moment and its trace", async () => {
    const { id, versionId } = await makeDraft({ laws: ["HSL", "SoL"] });
    expect(await activate(versionId)).toEqual({ ok: true, value: { agreementId: id, versionId, version: 2 } });
    expect(await versions()).toMatchObject([{ status: "ACTIVE", laws: ["HSL", "SoL"], activatedAt: now }]);
    expect(await db.agreement.findFirst()).toMatchObject({ status: "ACTIVE", version: 2 });
    expect(await db.auditEntry.findMany()).toMatchObject([{ action: "agreement.activate", entityId: id }]);
  });

  it("ORB-01 refuses an incomplete one, names all that is missing, and leaves nothing", async () => {
    const { versionId } = await makeDraft({ laws: [], startDate: null }, { activities: undefined });
    const refusal = {
      ok: false,
      reason: "incomplete",
      detail: { missing: ["lawMissing", "startMissing", "activityMissing"] },
    };
    expect(await activate(versionId)).toEqual(refusal);
    expect(await versions()).toMatchObject([{ status: "DRAFT", version: 1 }]);
    expect(await db.auditEntry.count()).toBe(0);
  });

  it("ORB-56 PLAN-02 refuses suspension where there is no choice system", async () => {
    const { versionId } = await makeDraft({ allowedSanctions: ["SUSPENSION"] }, { basis: "IOP" });
    expect(await activate(versionId)).toMatchObject({ detail: { missing: ["suspensionOnlyUnderLov"] } });
  });

  it("ORB-51 refuses sanctions in a commission", async () => {
    const provider = await makeProvider({ regime: "MUNICIPAL" });
    const activity = await makeActivity({ unitId: (await makeUnit(provider.id)).id });
    const terms = { ...DRAFT, allowedSanctions: ["FINE" as const] };
    const made = await makeAgreement(activity.id, { status: "DRAFT", basis: "COMMISSION", terms });
    const versionId = made.versions[0]?.id ?? "";
    expect(await activate(versionId)).toMatchObject({ detail: { missing: ["commissionHasSanctions"] } });
  });

  it("of two who press at once, one sets it in force and the other is told", async () => {
    const { versionId } = await makeDraft();
    const results = await Promise.all([activate(versionId), activate(versionId)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(["changedByAnother", "notDraft"]).toContain(results.find((result) => !result.ok)?.reason);
    expect(await db.auditEntry.count()).toBe(1);
  });

  it("refuses what does not exist, what is in force, and what a colleague has edited", async () => {
    const { versionId } = await makeDraft();
    expect(await activate("none")).toMatchObject({ reason: "notFound" });
    expect(await activate(versionId, 7)).toMatchObject({ reason: "changedByAnother" });
    await activate(versionId);
    expect(await activate(versionId, 2)).toMatchObject({ reason: "notDraft" });
  });
});

describe("terms in force are changed only by a new dated version", () => {
  it("ORB-39 begins as a copy with its day and reason, and leaves the old one untouched", async () => {
    const fines = {
      finePerOccasionOre: 1_000_000n,
      fineCapPerYearOre: 15_000_000n,
      allowedSanctions: ["FINE" as const],
    };
    const agreement = await makeAgreement((await makeActivity()).id, { terms: fines });
    expect(await start(agreement.id, 1, "2027-01-01")).toMatchObject({ ok: true });
    const [old, draft] = await versions();
    expect(old).toEqual(agreement.versions[0]);
    expect(draft).toMatchObject({
      ...{ number: 2, status: "DRAFT", validFrom: new Date("2027-01-01"), changeReason: "Indexuppräkning" },
      ...{ ...fines, laws: ["SoL"], insightClause: old?.insightClause, activatedAt: null },
    });
    const actions = await db.auditEntry.findMany({ select: { action: true } });
    expect(actions).toEqual([{ action: "agreement.startVersion" }]);
  });

  it("refuses a second draft, a day that has been taken, a draft agreement and a stale page", async () => {
    const { id } = await makeAgreement((await makeActivity()).id);
    expect(await start(id, 1, "2024-01-01")).toMatchObject({ reason: "notAfterVersionInForce" });
    expect(await start(id, 5, "2027-01-01")).toMatchObject({ reason: "changedByAnother" });
    expect(await start(id, 1, "2027-01-01")).toMatchObject({ ok: true });
    expect(await start(id, 2, "2028-01-01")).toMatchObject({ reason: "draftExists" });
    const draft = await makeDraft();
    expect(await start(draft.id, 1, "2027-01-01")).toMatchObject({ reason: "neverInForce" });
  });

  it("two who begin at once make one draft", async () => {
    const { id } = await makeAgreement((await makeActivity()).id);
    const results = await Promise.all([start(id, 1, "2027-01-01"), start(id, 1, "2027-02-01")]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await versions()).toHaveLength(2);
  });

  it("a draft is edited by version, and a version in force not at all", async () => {
    const agreement = await makeAgreement((await makeActivity()).id);
    await start(agreement.id, 1, "2027-01-01");
    const [old, draft] = await versions();
    if (!old || !draft) throw new Error("two versions");
    const edit = (version: number, versionId = draft.id) =>
      editTerms({ actor, ...words, versionId, version, validFrom: isoDate("2027-02-01"), changeReason: "Nytt" });
    const { id: _id, number: _number, status: _status, ...words } = { ...termsOf(draft), followUpClause: "Ändrad." };
    expect(await edit(1)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await edit(1)).toMatchObject({ reason: "changedByAnother" });
    expect(await edit(1, old.id)).toMatchObject({ reason: "notDraft" });
    const after = (await versions())[1];
    expect(after).toMatchObject({ followUpClause: "Ändrad.", validFrom: new Date("2027-02-01"), changeReason: "Nytt" });
    expect((await activate(draft.id, 2)).ok).toBe(true);
    expect((await activate(draft.id, 3)).ok).toBe(false);
  });

  it("the first version is valid from the agreement's own start", async () => {
    const { versionId } = await makeDraft();
    const [draft] = await versions();
    if (!draft) throw new Error("a draft");
    const { id: _id, number: _number, status: _status, ...words } = termsOf(draft);
    const startDate = isoDate("2027-03-01");
    await editTerms({
      actor,
      ...words,
      versionId,
      version: 1,
      startDate,
      validFrom: isoDate("2029-01-01"),
      changeReason: null,
    });
    expect((await versions())[0]).toMatchObject({ startDate: new Date(startDate), validFrom: new Date(startDate) });
  });
});

describe("the page on a chosen day", () => {
  it("ORB-18 ORB-39 shows the terms and the basis for reimbursement that held that day", async () => {
    const first = activeTerms("2024-01-01", { followUpClause: "Gammal" });
    const second = activeTerms("2026-07-01", { number: 2, startDate: new Date("2024-01-01"), followUpClause: "Ny" });
    const { id } = await makeAgreement((await makeActivity()).id, { versions: { create: [first, second] } });
    await db.reimbursementBasis.createMany({
      data: [
        { agreementId: id, text: "398 kronor", validFrom: new Date("2024-01-01") },
        { agreementId: id, text: "412 kronor", validFrom: new Date("2026-07-01") },
      ],
    });
    const viewer = await makeActor("ECONOMIST", "register.read");
    const on = async (day: string) => {
      const page = await getAgreement(viewer, id, { today, day: isoDate(day) });
      return [page?.shown?.followUpClause, page?.basisInForce?.text, page?.standing];
    };
    expect(await on("2023-12-31")).toEqual([undefined, undefined, "inForce"]);
    expect(await on("2026-06-30")).toEqual(["Gammal", "398 kronor", "inForce"]);
    expect(await on("2026-07-01")).toEqual(["Ny", "412 kronor", "inForce"]);
    expect(await getAgreement(viewer, "none", { today, day: today })).toBeNull();
  });

  it("ORB-01 says what a draft lacks, and PLAN-04 which clauses are missing", async () => {
    const { id } = await makeDraft({ laws: [], insightClause: null, followUpClause: " " }, diaryNumber());
    const viewer = await makeActor("OFFICER", "register.read");
    expect(await getAgreement(viewer, id, { today, day: today })).toMatchObject({
      standing: "draft",
      missing: ["lawMissing"],
      deficiencies: ["insightClauseMissing", "followUpClauseMissing"],
    });
  });
});
