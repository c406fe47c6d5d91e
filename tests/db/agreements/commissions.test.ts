import { beforeEach, describe, expect, it } from "vitest";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { copyRequirement, takeOverWording } from "@/lib/features/agreements/commissions/answers/mutations";
import { getCommissionGround } from "@/lib/features/agreements/commissions/ground/queries";
import { createCommission } from "@/lib/features/agreements/commissions/mutations";
import { listOrigins } from "@/lib/features/agreements/commissions/queries";
import { activateVersion } from "@/lib/features/agreements/versions/mutations";
import { requirementSet } from "@/lib/features/requirements/queries";
import { publishVersion } from "@/lib/features/requirements/versions/mutations";
import { makeAgreement } from "@/tests/support/factories/agreement";
import { makeContractAndOwn } from "@/tests/support/factories/commission";
import { makeFollowUp } from "@/tests/support/factories/follow-up";
import { makeActivity } from "@/tests/support/factories/provider";
import { addWording, makeRequirement } from "@/tests/support/factories/requirement";
import { makeActor } from "@/tests/support/factories/user";

const today = isoDate("2026-11-16");
const later = isoDate("2027-03-01");
const now = new Date("2026-11-16T08:00:00Z");
let actor: Granted<"register.write">;
let at: Awaited<ReturnType<typeof makeContractAndOwn>>;
beforeEach(async () => {
  actor = await makeActor("OFFICER", "register.write");
  at = await makeContractAndOwn();
});

/** Area-wide for all, area-wide for private providers, and a promise in the contract's bid. */
async function makeSet() {
  const { areaId, contract } = at;
  const forAll = await makeRequirement(areaId, { code: "A-alla" });
  const forPrivate = await makeRequirement(areaId, { code: "B-privat", appliesTo: "PRIVATE" });
  const promise = await makeRequirement(areaId, { code: "C-anbud", source: "BID", agreementId: contract.id });
  return { forAll, forPrivate, promise };
}
const create = (over: object = {}) =>
  createCommission({
    ...{ actor, today, contractId: at.contract.id, providerId: at.providerId, activityIds: [at.activityId] },
    ...{ diaryNumber: "VON 500/2026", startDate: isoDate("2027-01-01"), exceptions: [], ...over },
  });
async function commission(over: object = {}) {
  const made = await create(over);
  if (!made.ok) throw new Error(made.reason);
  return made.value.id;
}
async function activate(commissionId: string) {
  const draft = await db.agreementVersion.findFirstOrThrow({ where: { agreementId: commissionId } });
  return activateVersion({ actor, now, versionId: draft.id, version: draft.version });
}
async function origins(commissionId: string, day = today) {
  return (await listOrigins(await makeActor("OFFICER", "register.read"), commissionId, day))?.rows ?? [];
}
const shown = async (commissionId: string, day = today) =>
  (await origins(commissionId, day)).map((row) => `${row.code} ${row.state}${row.drifted ? " drifted" : ""}`);

describe("ORB-09 a commission made from a contract", () => {
  it("mirrors it as a draft: laws, follow-up and participation, neither sanctions nor insight", async () => {
    const id = await commission();
    const made = await db.agreement.findUniqueOrThrow({ where: { id }, include: { versions: true, activities: true } });
    expect(made).toMatchObject({ basis: "COMMISSION", status: "DRAFT", mirrorsId: at.contract.id, areaId: at.areaId });
    expect(made.activities).toMatchObject([{ activityId: at.activityId }]);
    expect(made.versions).toMatchObject([
      {
        ...{ laws: ["HSL", "SoL"], followUpClause: at.contract.versions[0]?.followUpClause, insightClause: null },
        participationClause: at.contract.versions[0]?.participationClause,
        ...{ allowedSanctions: [], finePerOccasionOre: null, validFrom: new Date("2027-01-01") },
      },
    ]);
  });

  it("ORB-10 answers every requirement and keeps the link to its origin", async () => {
    const { forAll, forPrivate, promise } = await makeSet();
    const id = await commission({
      exceptions: [{ requirementId: promise.id, applies: false, reason: "Egen regi har inget anbud." }],
    });
    const rows = await db.commissionRequirement.findMany({ include: { copy: { include: { versions: true } } } });
    const origin = (requirement: typeof forAll) => requirement.versions[0]?.id;
    expect(rows.toSorted((a, b) => (a.state < b.state ? -1 : 1))).toMatchObject([
      {
        ...{ state: "COPIED", originVersionId: origin(forPrivate), reason: null },
        copy: { agreementId: id, code: "B-privat", versions: [{ status: "DRAFT", copiedFromId: origin(forPrivate) }] },
      },
      { state: "NOT_APPLICABLE", originVersionId: origin(promise), reason: "Egen regi har inget anbud.", copy: null },
      { state: "SHARED", originVersionId: origin(forAll), copy: null },
    ]);
    expect(await shown(id)).toEqual(["A-alla SHARED", "B-privat COPIED", "C-anbud NOT_APPLICABLE"]);
    expect(await db.auditEntry.findMany({ select: { action: true } })).toEqual([{ action: "commission.create" }]);
  });

  it("set in force it publishes its copies from the same day, so that its set is whole", async () => {
    await makeSet();
    const id = await commission();
    const set = async (day: string) => {
      const asked = { areaId: at.areaId, agreementId: id, regime: "MUNICIPAL", method: null } as const;
      return (await requirementSet(db, { ...asked, day: isoDate(day) })).map((one) => [one.code, one.wording.source]);
    };
    expect(await set("2027-01-01")).toEqual([["A-alla", "GUIDELINE"]]);
    expect(await activate(id)).toMatchObject({ ok: true });
    expect(await set("2026-12-31")).toEqual([["A-alla", "GUIDELINE"]]);
    expect(await set("2027-01-01")).toEqual([
      ["A-alla", "GUIDELINE"],
      ["B-privat", "GUIDELINE"],
      ["C-anbud", "COMMISSION_DOCUMENT"],
    ]);
  });

  it("ORB-16 is not set in force while a copy lacks what publishing demands", async () => {
    await makeSet();
    const id = await commission();
    await db.requirementVersion.updateMany({
      where: { requirement: { agreementId: id, code: "B-privat" } },
      data: { verification: " " },
    });
    expect(await activate(id)).toMatchObject({ reason: "copiesIncomplete", detail: { codes: ["B-privat"] } });
    expect(await db.agreement.findUnique({ where: { id } })).toMatchObject({ status: "DRAFT" });
    expect(
      await db.requirementVersion.count({ where: { requirement: { agreementId: id }, status: "PUBLISHED" } }),
    ).toBe(0);
  });

  it("refuses a contract that is none, a company, another's activity and a number that is taken", async () => {
    const company = await makeAgreement((await makeActivity({ areaId: at.areaId })).id);
    const ended = await makeAgreement((await makeActivity()).id, { terms: { endDate: new Date("2026-11-15") } });
    const own = await commission();
    expect(await create({ contractId: own })).toMatchObject({ reason: "notFound" });
    expect(await create({ contractId: ended.id })).toMatchObject({ reason: "contractNotInForce" });
    expect(await create({ providerId: company.providerId })).toMatchObject({ reason: "basisDoesNotFitRegime" });
    expect(await create({ activityIds: [(await makeActivity()).id], diaryNumber: "VON 501/2026" })).toMatchObject({
      reason: "activityOfAnother",
    });
    expect(await create()).toMatchObject({ reason: "diaryNumberTaken" });
    expect(await db.agreement.count({ where: { basis: "COMMISSION" } })).toBe(1);
  });

  it("the form knows the contract's requirements and egen regi with activities in the area", async () => {
    await makeSet();
    const viewer = await makeActor("OFFICER", "register.write");
    const ground = await getCommissionGround(viewer, at.contract.id, today);
    expect(ground?.rows.map((row) => [row.code, row.answer])).toEqual([
      ["A-alla", "SHARED"],
      ["B-privat", "COPIED"],
      ["C-anbud", "COPIED"],
    ]);
    expect(ground?.providers).toMatchObject([{ id: at.providerId, activities: [{ id: at.activityId }] }]);
  });
});

describe("ORB-09 when the contract is revised", () => {
  it("the commission shows what has drifted, old findings keep their wording, and the new one is taken over as a draft", async () => {
    const { forPrivate } = await makeSet();
    const id = await commission();
    await activate(id);
    const copy = await db.requirementVersion.findFirstOrThrow({ where: { copiedFromId: forPrivate.versions[0]?.id } });
    const agreement = await db.agreement.findUniqueOrThrow({ where: { id }, include: { versions: true } });
    const followUp = await makeFollowUp(at.activityId, agreement, { regime: "MUNICIPAL" });
    const ground = { followUpId: followUp.id, requirementVersionId: copy.id };
    await db.followUpRequirement.create({ data: { ...ground, position: 1, selected: true } });
    const finding = await db.finding.create({
      data: { ...ground, number: 1, status: "CANDIDATE", description: "Brist" },
    });

    expect(await shown(id, isoDate("2027-01-15"))).toContain("B-privat COPIED");
    await addWording(forPrivate.id, "2027-02-01", { number: 2, appliesTo: "PRIVATE", text: "Inom tio dagar." });
    expect(await shown(id, isoDate("2027-01-31"))).toContain("B-privat COPIED");
    expect(await shown(id, later)).toContain("B-privat COPIED drifted");

    const row = (await origins(id, later)).find((one) => one.code === "B-privat");
    const answer = { commissionRequirementId: row?.answerId ?? "", version: row?.version ?? 0 };
    const takeOver = (validFrom: string, version = answer.version) =>
      takeOverWording({ actor, today: later, ...answer, version, validFrom: isoDate(validFrom) });
    expect(await takeOver("2027-01-01")).toMatchObject({ reason: "notAfterPublished" });
    expect(await takeOver("2027-04-01", 9)).toMatchObject({ reason: "changedByAnother" });
    expect(await takeOver("2027-04-01")).toMatchObject({ ok: true, value: { requirementId: row?.copy?.id } });
    expect(await takeOver("2027-05-01", 2)).toMatchObject({ reason: "draftExists" });
    expect(await shown(id, later)).toContain("B-privat COPIED drifted");

    const draft = await db.requirementVersion.findFirstOrThrow({ where: { status: "DRAFT", text: "Inom tio dagar." } });
    expect(draft).toMatchObject({ number: 2, appliesTo: "MUNICIPAL", requirementId: row?.copy?.id });
    const publisher = await makeActor("OFFICER", "requirement.publish");
    await publishVersion({ actor: publisher, now, versionId: draft.id, version: draft.version });
    expect(await shown(id, later)).toContain("B-privat COPIED drifted");
    expect(await shown(id, isoDate("2027-04-01"))).toContain("B-privat COPIED");
    expect(await db.finding.findUnique({ where: { id: finding.id } })).toMatchObject({ requirementVersionId: copy.id });
  });

  it("a copy that was never published takes the new wording into its own draft", async () => {
    const { forPrivate } = await makeSet();
    const id = await commission();
    await addWording(forPrivate.id, "2026-11-01", { number: 2, appliesTo: "PRIVATE", text: "Inom tio dagar." });
    const row = (await origins(id)).find((one) => one.code === "B-privat");
    expect(row).toMatchObject({ drifted: true, copy: { published: false, draft: true } });
    const answer = { commissionRequirementId: row?.answerId ?? "", version: row?.version ?? 0 };
    expect((await takeOverWording({ actor, today, ...answer, validFrom: isoDate("2027-01-01") })).ok).toBe(true);
    const copies = await db.requirementVersion.findMany({
      where: { requirement: { agreementId: id, code: "B-privat" } },
    });
    expect(copies).toMatchObject([{ number: 1, status: "DRAFT", text: "Inom tio dagar." }]);
    expect(await shown(id)).toContain("B-privat COPIED");
    const again = await takeOverWording({ actor, today, ...answer, version: 2, validFrom: isoDate("2027-01-01") });
    expect(again).toMatchObject({ reason: "alreadyInStep" });
  });

  it("what is shared never drifts, and an origin that has ended is said", async () => {
    const { forAll, forPrivate } = await makeSet();
    const id = await commission();
    await addWording(forAll.id, "2026-11-01", { number: 2 });
    expect(await shown(id)).toContain("A-alla SHARED");
    await db.requirementVersion.updateMany({
      where: { requirementId: forPrivate.id },
      data: { validTo: new Date("2026-11-15") },
    });
    expect(await shown(id)).toContain("B-privat COPIED drifted");
    const row = (await origins(id)).find((one) => one.code === "B-privat");
    const answer = { commissionRequirementId: row?.answerId ?? "", version: row?.version ?? 0 };
    const refused = await takeOverWording({ actor, today, ...answer, validFrom: later });
    expect(refused).toMatchObject({ reason: "originEnded" });
  });

  it("what comes into the contract waits for an answer, and is taken in once", async () => {
    await makeSet();
    const id = await commission();
    const added = await makeRequirement(at.areaId, { code: "D-ny", agreementId: at.contract.id });
    expect(await shown(id)).toContain("D-ny UNANSWERED");
    const copy = () =>
      copyRequirement({ actor, today, commissionId: id, requirementId: added.id, validFrom: isoDate("2027-01-01") });
    const results = await Promise.all([copy(), copy()]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await copy()).toMatchObject({ reason: "alreadyAnswered" });
    expect(await shown(id)).toContain("D-ny COPIED");
    const other = await makeRequirement(at.areaId, { code: "E", appliesTo: "MUNICIPAL" });
    const input = { commissionId: id, requirementId: other.id, validFrom: later };
    expect(await copyRequirement({ actor, today, ...input })).toMatchObject({ reason: "notInTheContract" });
  });

  it("what was marked not applicable may be taken in after all", async () => {
    const { promise } = await makeSet();
    const id = await commission({ exceptions: [{ requirementId: promise.id, applies: false, reason: "Anbud" }] });
    const input = { commissionId: id, requirementId: promise.id, validFrom: later };
    expect((await copyRequirement({ actor, today, ...input })).ok).toBe(true);
    expect(await shown(id)).toContain("C-anbud COPIED");
    expect(await db.commissionRequirement.count({ where: { reason: { not: null } } })).toBe(0);
  });

  it("a requirement that no longer stands for all has left the commission", async () => {
    const { forAll } = await makeSet();
    const id = await commission();
    await addWording(forAll.id, "2026-11-01", { number: 2, appliesTo: "PRIVATE" });
    expect(await shown(id)).toContain("A-alla UNANSWERED");
  });
});
