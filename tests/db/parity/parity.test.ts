import { beforeEach, describe, expect, it } from "vitest";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { markNotApplicable, unmarkNotApplicable } from "@/lib/features/parity/mutations";
import { getAreaParity, listParityAreas } from "@/lib/features/parity/queries";
import { makeAgreement } from "@/tests/support/factories/agreement";
import { makeCommission, makeContractAndOwn } from "@/tests/support/factories/commission";
import { makeActivity, makeArea } from "@/tests/support/factories/provider";
import { addWording, makeRequirement } from "@/tests/support/factories/requirement";
import { makeActor } from "@/tests/support/factories/user";

const today = isoDate("2026-11-16");
let actor: Granted<"register.write">;
let at: Awaited<ReturnType<typeof makeContractAndOwn>>;
let commissionId: string;
beforeEach(async () => {
  actor = await makeActor("OFFICER", "register.write");
  at = await makeContractAndOwn();
  commissionId = (await makeCommission(at.contract.id, at.activityId)).id;
});

const viewer = () => makeActor("ECONOMIST", "parity.read");
async function rows(day = today) {
  return (await getAreaParity(await viewer(), at.areaId, { day }))?.rows ?? [];
}
const shown = async (day = today) =>
  (await rows(day)).map((row) => `${row.code} ${row.state}${row.drifted ? " drifted" : ""}`);
const mark = (requirementId: string, version = 0, over: object = {}) =>
  markNotApplicable({
    actor,
    today,
    commissionId,
    requirementId,
    version,
    reason: "Egen regi har ingen kreditvärdighet.",
    ...over,
  });

/** The copy of a requirement, in the commission since a day. */
async function copyOf(origin: Awaited<ReturnType<typeof makeRequirement>>, over: object = {}) {
  const originVersionId = origin.versions[0]?.id ?? "";
  const copy = await makeRequirement(at.areaId, { code: origin.code, agreementId: commissionId, ...over });
  const answer = { commissionId, originVersionId, state: "COPIED" as const, copyId: copy.id };
  return db.commissionRequirement.create({ data: answer });
}

describe("ORB-10 per service area, what stands in only one of contract and commission", () => {
  it("lists it, and what is shared, copied or exempt beside it", async () => {
    const { areaId, contract } = at;
    await makeRequirement(areaId, { code: "a-alla" });
    await makeRequirement(areaId, { code: "b-privat", appliesTo: "PRIVATE" });
    await makeRequirement(areaId, { code: "c-egen", appliesTo: "MUNICIPAL" });
    await makeRequirement(areaId, { code: "d-anbud", agreementId: contract.id, source: "BID" });
    await copyOf(await makeRequirement(areaId, { code: "e-avtal", agreementId: contract.id }));
    await makeRequirement(areaId, { code: "f-uppdrag", agreementId: commissionId });
    const credit = await makeRequirement(areaId, { code: "g-kredit", appliesTo: "PRIVATE" });
    await mark(credit.id);
    expect(await shown()).toEqual([
      "a-alla same",
      "b-privat onlyContract",
      "c-egen onlyCommission",
      "d-anbud onlyContract",
      "e-avtal copied",
      "f-uppdrag onlyCommission",
      "g-kredit notApplicable",
    ]);
    const gaps = await getAreaParity(await viewer(), areaId, { day: today, view: "gaps" });
    expect(gaps?.rows.map((row) => row.code)).toEqual(["b-privat", "c-egen", "d-anbud", "f-uppdrag"]);
    const area = (await listParityAreas(await viewer(), today)).find((one) => one.id === areaId);
    expect(area).toMatchObject({
      commissions: 1,
      counts: { gaps: 4, same: 1, copied: 1, notApplicable: 1, drifted: 0 },
    });
  });

  it("does not mix areas, nor count agreements that have ended, drafts, or requirements that do not hold that day", async () => {
    const elsewhere = await makeRequirement((await makeArea()).id, { appliesTo: "PRIVATE" });
    const activity = await makeActivity({ areaId: at.areaId });
    const ended = await makeAgreement(activity.id, { terms: { endDate: new Date("2026-11-15") } });
    await makeRequirement(at.areaId, { code: "slut", agreementId: ended.id });
    await makeRequirement(at.areaId, { code: "utkast", appliesTo: "PRIVATE", status: "DRAFT" });
    await makeRequirement(at.areaId, { code: "nästa", appliesTo: "PRIVATE", validFrom: new Date("2026-11-17") });
    expect(await shown()).toEqual([]);
    expect(await shown(isoDate("2026-11-15"))).toEqual(["slut onlyContract"]);
    expect(await shown(isoDate("2026-11-17"))).toEqual(["nästa onlyContract"]);
    expect(await mark(elsewhere.id)).toMatchObject({ reason: "notFound" });
    expect(await getAreaParity(await viewer(), "none", { day: today })).toBeNull();
  });

  it("a copy counts when its wording holds, not while it is a draft", async () => {
    const origin = await makeRequirement(at.areaId, { code: "a", agreementId: at.contract.id });
    await copyOf(origin, { status: "DRAFT", publishedAt: null });
    expect(await shown()).toEqual(["a onlyContract"]);
    await db.requirementVersion.updateMany({
      where: { status: "DRAFT" },
      data: { status: "PUBLISHED", publishedAt: new Date("2026-11-01") },
    });
    expect(await shown()).toEqual(["a copied"]);
  });

  it("ORB-09 shows a copy that has drifted, also when its origin no longer holds", async () => {
    const origin = await makeRequirement(at.areaId, { code: "a", agreementId: at.contract.id });
    await copyOf(origin);
    await addWording(origin.id, "2026-11-10", { number: 2 });
    expect(await shown(isoDate("2026-11-09"))).toEqual(["a copied"]);
    expect(await shown()).toEqual(["a copied drifted"]);
    await db.requirementVersion.updateMany({
      where: { requirementId: origin.id, number: 2 },
      data: { validTo: new Date("2026-11-15") },
    });
    expect(await shown()).toEqual(["a copied drifted"]);
  });

  it("ORB-11 shows one wording and one guide value for both sides", async () => {
    await makeRequirement(at.areaId, { code: "a", guideValue: "80 %" });
    expect(await rows()).toMatchObject([{ code: "a", state: "same", number: 1, guideValue: "80 %", agreement: null }]);
  });
});

describe("ORB-10 not applicable, with its reason", () => {
  it("is marked, judged anew and taken away, each time with a trace", async () => {
    const { id } = await makeRequirement(at.areaId, { code: "a", appliesTo: "PRIVATE" });
    const marked = await mark(id);
    if (!marked.ok) throw new Error(marked.reason);
    const { answerId } = marked.value;
    expect(await mark(id)).toMatchObject({ reason: "changedByAnother" });
    await addWording(id, "2026-11-10", { number: 2, appliesTo: "PRIVATE" });
    expect(await shown()).toEqual(["a notApplicable drifted"]);
    expect(await mark(id, 1, { reason: "Gäller fortfarande inte." })).toMatchObject({
      ok: true,
      value: { version: 2 },
    });
    expect(await rows()).toMatchObject([
      { state: "notApplicable", drifted: false, answers: [{ reason: "Gäller fortfarande inte." }] },
    ]);
    const unmark = (version: number) => unmarkNotApplicable({ actor, answerId, version, reason: "Gäller numera." });
    expect(await unmark(1)).toMatchObject({ reason: "changedByAnother" });
    expect(await unmark(2)).toMatchObject({ ok: true });
    expect(await unmark(2)).toMatchObject({ reason: "notFound" });
    expect(await shown()).toEqual(["a onlyContract"]);
    const trace = await db.auditEntry.findMany({
      orderBy: { seq: "asc" },
      select: { action: true, entityId: true, payload: true },
    });
    expect(trace.map((entry) => entry.action)).toEqual(["parity.mark", "parity.mark", "parity.unmark"]);
    expect(trace.at(-1)).toMatchObject({ entityId: commissionId, payload: { after: { reason: "Gäller numera." } } });
  });

  it("only for what stands in contracts, and not for what has been copied", async () => {
    const forAll = await makeRequirement(at.areaId, { code: "a" });
    const own = await makeRequirement(at.areaId, { code: "b", appliesTo: "MUNICIPAL" });
    const origin = await makeRequirement(at.areaId, { code: "c", agreementId: at.contract.id });
    const answer = await copyOf(origin);
    expect(await mark(forAll.id)).toMatchObject({ reason: "appliesToAll" });
    expect(await mark(own.id)).toMatchObject({ reason: "notOfTheContract" });
    expect(await mark(origin.id, 1)).toMatchObject({ reason: "alreadyAnswered" });
    expect(await mark(origin.id, 0, { commissionId: at.contract.id })).toMatchObject({ reason: "notFound" });
    const unmarked = await unmarkNotApplicable({ actor, answerId: answer.id, version: 1, reason: "Nej" });
    expect(unmarked).toMatchObject({ reason: "notMarked" });
    expect(await db.auditEntry.count()).toBe(0);
  });

  it("two who mark at once leave one mark", async () => {
    const { id } = await makeRequirement(at.areaId, { appliesTo: "PRIVATE" });
    const results = await Promise.all([mark(id), mark(id)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await db.commissionRequirement.count()).toBe(1);
  });
});
