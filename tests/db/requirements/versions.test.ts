import { beforeEach, describe, expect, it } from "vitest";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { createRequirement } from "@/lib/features/requirements/mutations";
import { getRequirement } from "@/lib/features/requirements/queries";
import { createRequirementInput } from "@/lib/features/requirements/schema";
import {
  editRequirementDraft,
  endRequirement,
  publishVersion,
  startRequirementVersion,
} from "@/lib/features/requirements/versions/mutations";
import { makeAgreement } from "@/tests/support/factories/agreement";
import { makeFollowUp } from "@/tests/support/factories/follow-up";
import { makeActivity, makeArea } from "@/tests/support/factories/provider";
import { makeRequirement } from "@/tests/support/factories/requirement";
import { makeActor } from "@/tests/support/factories/user";

const now = new Date("2026-11-16T08:00:00Z");
const today = isoDate("2026-11-16");
let actor: Granted<"requirement.publish">;
let areaId: string;
beforeEach(async () => {
  actor = await makeActor("OFFICER", "requirement.publish");
  areaId = (await makeArea()).id;
});

const FORM = {
  code: "BK-01",
  agreementId: "",
  title: "Kontaktman",
  text: "Kontaktman utses inom 14 dagar.",
  focusArea: "Delaktighet",
  source: "GUIDELINE",
  sourceRef: "punkt 4.6",
  verification: "Genomförandeplaner granskas.",
  laws: ["SoL"],
  appliesTo: "ALL",
  methods: ["QUALITY_REQUIREMENTS"],
  qualityWork: true,
  limitValue: "14",
  limitDirection: "AT_MOST",
  unit: "dagar",
  guideValue: "7 dagar",
  validFrom: "2026-01-01",
  validTo: "",
  changeReason: "",
};
const input = (over: object = {}) => createRequirementInput.parse({ ...FORM, areaId, ...over });
const create = (over: object = {}) => createRequirement({ actor, ...input(over) });
async function draft(over: object = {}) {
  const made = await create(over);
  if (!made.ok) throw new Error(made.reason);
  return made.value;
}
const publish = (versionId: string, version = 1) => publishVersion({ actor, now, versionId, version });
const start = (requirementId: string, version: number, validFrom: string) =>
  startRequirementVersion({ actor, requirementId, version, validFrom: isoDate(validFrom), changeReason: "Ny lag" });
const versions = () => db.requirementVersion.findMany({ orderBy: { number: "asc" } });
const actions = async () => (await db.auditEntry.findMany({ orderBy: { seq: "asc" } })).map((entry) => entry.action);

describe("a new requirement", () => {
  it("is a draft with everything that was written, and a trace", async () => {
    const { requirementId } = await draft();
    expect(await versions()).toMatchObject([
      {
        requirementId,
        status: "DRAFT",
        number: 1,
        limitValue: "14",
        limitDirection: "AT_MOST",
        unit: "dagar",
        qualityWork: true,
      },
    ]);
    expect(await actions()).toEqual(["requirement.create"]);
  });

  it("has its code alone in the area, in any case, also when two take it at once", async () => {
    await draft();
    expect(await create({ code: "bk-01" })).toMatchObject({ reason: "codeTaken", detail: { code: "BK-01" } });
    const results = await Promise.all([create({ code: "BK-02" }), create({ code: "BK-02" })]);
    expect(results.map((result) => (result.ok ? "ok" : result.reason)).toSorted()).toEqual(["codeTaken", "ok"]);
    areaId = (await makeArea()).id;
    expect((await create()).ok).toBe(true);
  });

  it("PLAN-06 a promise in a bid belongs to its contract alone, and to no contract of another area", async () => {
    const agreement = await makeAgreement((await makeActivity({ areaId })).id);
    const elsewhere = await makeAgreement((await makeActivity()).id);
    expect(await create({ agreementId: elsewhere.id })).toMatchObject({ reason: "agreementOfAnotherArea" });
    const bid = await draft({ source: "BID" });
    expect(await publish(bid.versionId)).toMatchObject({ detail: { missing: ["bidWithoutAgreement"] } });
    const own = await draft({ source: "BID", agreementId: agreement.id });
    expect(await publish(own.versionId)).toMatchObject({ ok: true });
  });
});

describe("ORB-16 publishing", () => {
  it.each([
    ["source", { source: "" }, "sourceMissing"],
    ["way of verifying", { verification: " " }, "verificationMissing"],
    ["method", { methods: [] }, "methodMissing"],
  ])("is refused without a %s, and leaves nothing", async (_what, over, missing) => {
    const { versionId } = await draft(over);
    expect(await publish(versionId)).toEqual({ ok: false, reason: "notPublishable", detail: { missing: [missing] } });
    expect(await versions()).toMatchObject([{ status: "DRAFT", version: 1 }]);
    expect(await actions()).toEqual(["requirement.create"]);
  });

  it("is done once, by the one who saw the newest draft", async () => {
    const { versionId } = await draft();
    expect(await publish(versionId, 9)).toMatchObject({ reason: "changedByAnother" });
    const results = await Promise.all([publish(versionId), publish(versionId)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await versions()).toMatchObject([{ status: "PUBLISHED", publishedAt: now }]);
    expect(await actions()).toEqual(["requirement.create", "requirement.publish"]);
    expect(await publish(versionId, 2)).toMatchObject({ reason: "notDraft" });
    expect(await publish("none")).toMatchObject({ reason: "notFound" });
  });
});

describe("ORB-09 a published wording is followed by a new one", () => {
  it("that begins as a copy and leaves the old untouched, with the findings that point to it", async () => {
    const requirement = await makeRequirement(areaId);
    const [before] = await versions();
    expect(await start(requirement.id, 1, "2027-01-01")).toMatchObject({ ok: true });
    const [old, next] = await versions();
    expect(old).toEqual(before);
    expect(next).toMatchObject({
      number: 2,
      status: "DRAFT",
      text: old?.text,
      changeReason: "Ny lag",
      publishedAt: null,
    });
    const { id: versionId = "", version = 0 } = next ?? {};
    const words = input({ text: "Kontaktman utses inom 10 dagar.", validFrom: "2024-01-01" });
    expect(await editRequirementDraft({ actor, versionId, version, ...words })).toMatchObject({ ok: true });
    expect(await editRequirementDraft({ actor, versionId, version, ...words })).toMatchObject({
      reason: "changedByAnother",
    });
    expect(await publish(versionId, 2)).toMatchObject({ reason: "notAfterPublished" });
    await editRequirementDraft({ actor, versionId, version: 2, ...words, validFrom: isoDate("2027-01-01") });
    expect(await publish(versionId, 3)).toMatchObject({ ok: true });
    expect((await versions()).map((one) => one.text)).toEqual([old?.text, "Kontaktman utses inom 10 dagar."]);
    expect(await editRequirementDraft({ actor, versionId, version: 4, ...words })).toMatchObject({
      reason: "notDraft",
    });
  });

  it("refuses a second draft, a day that has been taken and a stale page; two at once make one", async () => {
    const { id } = await makeRequirement(areaId);
    expect(await start(id, 1, "2024-01-01")).toMatchObject({ reason: "notAfterPublished" });
    expect(await start(id, 9, "2027-01-01")).toMatchObject({ reason: "changedByAnother" });
    const results = await Promise.all([start(id, 1, "2027-01-01"), start(id, 1, "2027-02-01")]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await start(id, 2, "2028-01-01")).toMatchObject({ reason: "draftExists" });
    expect(await start((await draft()).requirementId, 1, "2027-01-01")).toMatchObject({ reason: "draftExists" });
  });

  it("may get a last day, which may be moved while nothing has taken over", async () => {
    const { id } = await makeRequirement(areaId);
    const end = (version: number, validTo: string) =>
      endRequirement({ actor, requirementId: id, version, validTo: isoDate(validTo) });
    expect(await end(1, "2023-12-31")).toMatchObject({ reason: "endsBeforeItBegins" });
    expect(await end(1, "2026-12-31")).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await end(1, "2027-12-31")).toMatchObject({ reason: "changedByAnother" });
    expect(await end(2, "2027-12-31")).toMatchObject({ ok: true });
    expect(await versions()).toMatchObject([{ validTo: new Date("2027-12-31") }]);
    expect(await actions()).toEqual(["requirement.end", "requirement.end"]);
  });
});

describe("the page of a requirement", () => {
  it("shows the wording in force, where each is used, and what a draft lacks", async () => {
    const activity = await makeActivity({ areaId });
    const agreement = await makeAgreement(activity.id);
    const requirement = await makeRequirement(areaId);
    const requirementVersionId = requirement.versions[0]?.id ?? "";
    const followUp = await makeFollowUp(activity.id, agreement);
    const selection = { followUpId: followUp.id, requirementVersionId, position: 1, selected: true };
    await db.followUpRequirement.create({ data: selection });
    const finding = { followUpId: followUp.id, requirementVersionId, number: 1, description: "Saknas" };
    await db.finding.create({ data: { ...finding, status: "CANDIDATE" } });
    await start(requirement.id, 1, "2027-01-01");
    await db.requirementVersion.updateMany({ where: { status: "DRAFT" }, data: { verification: null } });
    const viewer = await makeActor("ECONOMIST", "register.read");
    const page = await getRequirement(viewer, requirement.id, today);
    expect(page).toMatchObject({
      standing: "inForce",
      inForce: { number: 1, followUps: 1, findings: 1 },
      draft: { number: 2, followUps: 0, findings: 0 },
      missing: ["verificationMissing"],
    });
    expect(await getRequirement(viewer, "none", today)).toBeNull();
  });
});
