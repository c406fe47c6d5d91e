import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { saveAssessment } from "@/lib/features/assessments/mutations";
import type { SaveAssessmentInput } from "@/lib/features/assessments/schema";
import { createReport } from "@/lib/features/reports/drafting/mutations";
import { auditActions } from "@/tests/support/audit";
import { diaryNumber } from "@/tests/support/factories/agreement";
import { makeReviewedEvidence } from "@/tests/support/factories/assessment";
import { addMember, makeCase } from "@/tests/support/factories/case";
import { makeInstallation } from "@/tests/support/factories/installation";
import { granted, makeActor, makeUser } from "@/tests/support/factories/user";

beforeEach(async () => {
  await makeInstallation();
});
const at = { today: isoDate("2026-11-16"), now: new Date("2026-11-16T13:03:00Z") };
type Edit = SaveAssessmentInput["edit"];
const compile = (compilation = "Tolv planer lästa."): Edit => ({ step: "compile", compilation, measuredValue: null });
const judge = (judgementLevel: string, judgementMotive = ""): Edit =>
  ({ step: "judge", judgementLevel, judgementMotive }) as const;
const weigh: Edit = {
  step: "weigh",
  frequency: "SEVERAL",
  consequenceIndividual: "MODERATE",
  consequenceMunicipality: "NONE",
  consequenceProvider: "SMALL",
  weighingMotive: "",
};
const conclude: Edit = { step: "conclude", findingText: "Fyra av tolv saknar.", acute: false, conclude: true };
const toFinding = [compile(), judge("NOT_MET"), weigh, conclude];

async function opened(over: Parameters<typeof makeCase>[0] = {}) {
  const made = await makeCase(over);
  await makeReviewedEvidence(made.id, made.requirementIds);
  const actor = await makeActor("OFFICER", "followUp.contribute");
  const [followUpRequirementId = ""] = made.requirementIds;
  let version = 0;
  /** One edit after the other, each on the version before it. */
  const save = async (...edits: Edit[]) => {
    let last = null;
    for (const edit of edits) {
      last = await saveAssessment({ actor, ...at, followUpRequirementId, version, edit });
      if (last.ok) version = last.value.version;
    }
    return last;
  };
  return { ...made, actor, followUpRequirementId, save };
}
const numberOf = () => ({ diaryNumber: diaryNumber().diaryNumber });
const assessmentOf = (followUpRequirementId: string) => db.assessment.findUnique({ where: { followUpRequirementId } });
const statusOf = async (id: string) => (await db.followUp.findUniqueOrThrow({ where: { id } })).status;

describe("saving an assessment", () => {
  it("ORB-41 writes the edit, its trace and the case's step together", async () => {
    const { id, actor, followUpRequirementId, save } = await opened();
    expect(await save(compile())).toMatchObject({ ok: true, value: { version: 1, savedAt: at.now } });
    const row = await assessmentOf(followUpRequirementId);
    expect(row).toMatchObject({ compilation: "Tolv planer lästa.", version: 1, updatedById: actor.id });
    expect(await auditActions(row?.id)).toEqual(["assessment.save"]);
    expect(await auditActions(id)).toEqual(["followUp.assess"]);
    expect(await statusOf(id)).toBe("ASSESSING");
  });

  it("ORB-41 keeps what an earlier step held in the history", async () => {
    const { followUpRequirementId, save } = await opened();
    await save(compile("Första."), compile("Andra."));
    const entries = await db.auditEntry.findMany({ where: { action: "assessment.save" }, orderBy: { seq: "asc" } });
    expect(entries.map((entry) => entry.payload)).toMatchObject([
      { before: { compilation: "" }, after: { compilation: "Första." } },
      { before: { compilation: "Första." }, after: { compilation: "Andra." } },
    ]);
    expect(await assessmentOf(followUpRequirementId)).toMatchObject({ version: 2 });
  });

  it("ORB-41 refuses a step out of order and leaves nothing", async () => {
    const { id, followUpRequirementId, save } = await opened();
    await db.evidenceLink.deleteMany();
    expect(await save(judge("MET"))).toEqual({ ok: false, reason: "compileFirst" });
    expect(await assessmentOf(followUpRequirementId)).toBeNull();
    expect(await auditActions()).toEqual([]);
    expect(await statusOf(id)).toBe("IN_PROGRESS");
  });

  it("ORB-22 refuses a result that no reviewed evidence grounds, withdrawn evidence included", async () => {
    const { followUpRequirementId, save } = await opened();
    await db.evidence.updateMany({ data: { removedAt: at.now, removeReason: "Fel fil." } });
    expect(await save(...toFinding)).toEqual({ ok: false, reason: "evidenceMissing" });
    expect(await assessmentOf(followUpRequirementId)).toMatchObject({ result: null });
    expect(await db.finding.count()).toBe(0);
  });

  it("refuses an old version, and nothing of it is written", async () => {
    const { actor, followUpRequirementId, save } = await opened();
    await save(compile("Först."), compile("Sedan."));
    const before = await auditActions();
    for (const version of [0, 1, 3]) {
      const late = { actor, ...at, followUpRequirementId, version, edit: compile("För sent.") };
      expect(await saveAssessment(late)).toEqual({ ok: false, reason: "changedByAnother" });
    }
    expect(await assessmentOf(followUpRequirementId)).toMatchObject({ compilation: "Sedan.", version: 2 });
    expect(await auditActions()).toEqual(before);
  });

  it.each([0, 1])("of two at once on version %i exactly one is saved", async (version) => {
    const { actor, followUpRequirementId, save } = await opened();
    if (version === 1) await save(compile("Grund."));
    const both = await Promise.all(
      ["Ylva", "Per"].map((name) =>
        saveAssessment({ actor, ...at, followUpRequirementId, version, edit: compile(name) }),
      ),
    );
    const [winner] = both.filter((one) => one.ok);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.filter((one) => !one.ok)).toEqual([{ ok: false, reason: "changedByAnother" }]);
    const row = await assessmentOf(followUpRequirementId);
    expect(row).toMatchObject({ version: version + 1, compilation: winner?.ok ? winner.value.state.compilation : "" });
    expect(await auditActions(row?.id)).toHaveLength(version + 1);
  });
});

describe("ORB-40 a guide value and a limit are a support", () => {
  const wording = { guideValue: "60 %", limitValue: "50", limitDirection: "AT_LEAST", unit: "%" } as const;
  const measured: Edit = { step: "compile", compilation: "", measuredValue: "49,9 %" };

  it("ORB-40 a value below it judges nothing by itself", async () => {
    const { followUpRequirementId, save } = await opened({ wording });
    expect(await save(measured)).toMatchObject({ ok: true });
    expect(await assessmentOf(followUpRequirementId)).toMatchObject({
      measuredValue: "49,9 %",
      judgement: null,
      result: null,
    });
    expect(await db.finding.count()).toBe(0);
  });

  it("ORB-40 it may be departed from with a motive, and not without", async () => {
    const { followUpRequirementId, save } = await opened({ wording });
    await save(measured);
    expect(await save(judge("MET", " "))).toEqual({ ok: false, reason: "departureWantsMotive" });
    expect(await save(judge("MET", "Mätveckan var inte vanlig."), { ...conclude, findingText: "" })).toMatchObject({
      ok: true,
    });
    expect(await assessmentOf(followUpRequirementId)).toMatchObject({
      result: "MET",
      judgementMotive: "Mätveckan var inte vanlig.",
    });
  });
});

it("ORB-11 the same edits give the same result and the same finding, whoever the provider is", async () => {
  const assessed = async (regime: "PRIVATE" | "MUNICIPAL" | "MUNICIPALLY_OWNED") => {
    const { id, followUpRequirementId, save } = await opened({ regime });
    await save(...toFinding);
    const said = await db.assessment.findUniqueOrThrow({
      where: { followUpRequirementId },
      omit: { id: true, followUpRequirementId: true, updatedById: true, updatedAt: true },
    });
    const finding = await db.finding.findFirstOrThrow({
      where: { followUpId: id },
      omit: { id: true, followUpId: true, requirementVersionId: true, assessmentId: true, createdAt: true },
    });
    return { said, finding };
  };
  const atPrivate = await assessed("PRIVATE");
  expect(atPrivate).toMatchObject({ said: { result: "FINDING" }, finding: { status: "CANDIDATE" } });
  for (const regime of ["MUNICIPAL", "MUNICIPALLY_OWNED"] as const) expect(await assessed(regime)).toEqual(atPrivate);
});

describe("an edit at the moment when the report is begun", () => {
  it("ORB-42 is either in the draft or refused, never written after it", async () => {
    for (let round = 0; round < 8; round += 1) {
      const { id, actor, followUpRequirementId } = await opened({ status: "ASSESSING" });
      const writer = await makeActor("OFFICER", "report.finalise");
      const edit = { actor, ...at, followUpRequirementId, version: 0, edit: compile("I sista stund.") };
      const begin = () => createReport({ actor: writer, now: at.now, followUpId: id, kind: "MAIN", ...numberOf() });
      const [saved, begun] = await Promise.all([saveAssessment(edit), begin()]);
      expect(begun).toMatchObject({ ok: true });
      const order = (await db.auditEntry.findMany({ where: { caseId: id }, orderBy: { seq: "asc" } })).map(
        (e) => e.action,
      );
      if (saved.ok) expect(order).toEqual(["assessment.save", "followUp.draftReport", "report.create"]);
      else expect([saved.reason, await assessmentOf(followUpRequirementId)]).toEqual(["assessmentLocked", null]);
    }
  });

  it("ORB-42 waits for a report that is being begun, and is then refused", async () => {
    const { id, actor, followUpRequirementId } = await opened({ status: "ASSESSING" });
    const edit = { actor, ...at, followUpRequirementId, version: 0, edit: compile("För sent.") };
    const late = await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM "FollowUp" WHERE id = ${id} FOR UPDATE`;
      const waiting = saveAssessment(edit);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await tx.followUp.update({ where: { id }, data: { status: "REPORT_DRAFT" } });
      return { waiting };
    });
    expect(await late.waiting).toEqual({ ok: false, reason: "assessmentLocked" });
    expect(await db.assessment.count()).toBe(0);
  });
});

describe("who and when", () => {
  it.each(["REPORT_DRAFT", "REPORTED", "AWAITING_RESULT", "CANCELLED"] as const)(
    "ORB-41 is locked while %s",
    async (status) => {
      const cancelReason = status === "CANCELLED" ? "Upphörde." : null;
      const { save } = await opened({ status, cancelReason });
      expect(await save(compile())).toEqual({ ok: false, reason: "assessmentLocked" });
      expect(await db.assessment.count()).toBe(0);
    },
  );

  it("ORB-21 a requirement that was left out is not assessed", async () => {
    const { followUpRequirementId, save } = await opened();
    const data = { selected: false, deselectReason: "Granskades i våras." };
    await db.followUpRequirement.update({ where: { id: followUpRequirementId }, data });
    expect(await save(compile())).toEqual({ ok: false, reason: "notFound" });
  });

  it.each(["MAS", "MAR"] as const)("ORB-23 %s writes in a case of their own, and finds no other", async (role) => {
    const [mine, other] = [await makeCase({ laws: ["HSL"] }), await makeCase({ laws: ["HSL"] })];
    const user = await makeUser(role);
    await addMember(mine.id, user.id);
    const save = ({ requirementIds: [followUpRequirementId = ""] }: typeof mine) =>
      saveAssessment({
        actor: granted(user, "followUp.contribute"),
        ...at,
        followUpRequirementId,
        version: 0,
        edit: compile(),
      });
    expect(await save(mine)).toMatchObject({ ok: true });
    expect(await save(other)).toEqual({ ok: false, reason: "notFound" });
    expect(await db.assessment.count()).toBe(1);
    expect(await statusOf(other.id)).toBe("IN_PROGRESS");
  });
});

describe("the candidate finding", () => {
  const findings = () => db.finding.findMany({ orderBy: { number: "asc" } });

  it("ORB-39 is raised against the frozen requirement when the result is a finding, with its trace", async () => {
    const { id, followUpRequirementId, save } = await opened();
    expect(await save(...toFinding)).toMatchObject({ ok: true, value: { state: { result: "FINDING" } } });
    const frozen = await db.followUpRequirement.findUniqueOrThrow({ where: { id: followUpRequirementId } });
    const [finding] = await findings();
    expect(finding).toMatchObject({
      followUpId: id,
      requirementVersionId: frozen.requirementVersionId,
      number: 1,
      status: "CANDIDATE",
      description: "Fyra av tolv saknar.",
      frequency: "SEVERAL",
      consequenceIndividual: "MODERATE",
      confirmedOn: null,
    });
    expect(await auditActions(finding?.id)).toEqual(["finding.raise"]);
  });

  it("ORB-41 falls when the judgement is changed, with its day and reason, and is raised again as the same one", async () => {
    const { save } = await opened();
    await save(...toFinding, judge("MET"));
    const [fallen] = await findings();
    expect(fallen).toMatchObject({ status: "DISMISSED", settledOn: new Date("2026-11-16") });
    expect(fallen?.settledReason).toContain("ändrades");
    await save(...toFinding.slice(1));
    const all = await findings();
    expect(all).toMatchObject([{ id: fallen?.id, status: "CANDIDATE", settledOn: null, settledReason: null }]);
    expect(await auditActions(fallen?.id)).toEqual(["finding.raise", "finding.sync", "finding.sync"]);
  });

  it("two findings of one case at once get each its number", async () => {
    const made = await opened({ requirements: 4 });
    const { actor, requirementIds } = made;
    const one = async (followUpRequirementId: string) => {
      for (const [version, edit] of toFinding.entries()) {
        await saveAssessment({ actor, ...at, followUpRequirementId, version, edit });
      }
    };
    await Promise.all(requirementIds.map(one));
    expect((await findings()).map((row) => row.number)).toEqual([1, 2, 3, 4]);
  });

  it("ORB-39 the database refuses a finding of a requirement that the case does not hold", async () => {
    const [mine, other] = [await makeCase(), await makeCase()];
    const foreign = await db.followUpRequirement.findFirstOrThrow({ where: { followUpId: other.id } });
    const { requirementVersionId } = foreign;
    const data = {
      followUpId: mine.id,
      requirementVersionId,
      number: 1,
      status: "CANDIDATE" as const,
      description: "",
    };
    await expect(db.finding.create({ data })).rejects.toThrow(/own agreement/u);
    await expect(db.finding.create({ data: { ...data, followUpId: other.id } })).resolves.toBeDefined();
  });
});
