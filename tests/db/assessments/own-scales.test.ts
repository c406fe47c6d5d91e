import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { saveAssessment } from "@/lib/features/assessments/mutations";
import { getRequirementAtHand } from "@/lib/features/assessments/queries";
import type { SaveAssessmentInput } from "@/lib/features/assessments/schema";
import { createReport } from "@/lib/features/reports/drafting/mutations";
import { getFindingChain } from "@/lib/features/findings/chain/queries";
import { previewPdf } from "@/lib/features/reports/document";
import { getReadiness } from "@/lib/features/reports/finalising/queries";
import { makeReviewedEvidence } from "@/tests/support/factories/assessment";
import { makeCase } from "@/tests/support/factories/case";
import { makeInstallation } from "@/tests/support/factories/installation";
import { makeActor, makeUser } from "@/tests/support/factories/user";
import { OTHER_SCALES } from "@/tests/support/other-scales";
import { diaryNumberOf, now, rendered, today } from "../reports/drafting";

type Edit = SaveAssessmentInput["edit"];
const compile: Edit = { step: "compile", compilation: "Tolv planer lästa.", measuredValue: null };
const judge = (judgementLevel: string, judgementMotive = ""): Edit => ({
  step: "judge",
  judgementLevel,
  judgementMotive,
});
const weight = {
  frequency: "ALWAYS",
  consequenceIndividual: "C4",
  consequenceMunicipality: "C0",
  consequenceProvider: "C1",
};
const weigh = (over: Partial<typeof weight> = {}): Edit => ({ step: "weigh", ...weight, ...over, weighingMotive: "" });
const conclude: Edit = { step: "conclude", findingText: "Fyra av tolv saknar.", acute: false, conclude: true };

beforeEach(async () => {
  await makeInstallation();
  const { id: createdById } = await makeUser("SYSTEM_ADMIN");
  const data = { key: "scales", value: OTHER_SCALES, validFrom: new Date("2026-01-01"), reason: "Vår egen skala." };
  await db.profileOverride.create({ data: { ...data, createdById } });
});

/** A case of three requirements with evidence, and a way to save one edit after another of one of them. */
async function opened() {
  const made = await makeCase({ requirements: 3 });
  await makeReviewedEvidence(made.id, made.requirementIds);
  const actor = await makeActor("OFFICER", "followUp.contribute");
  const save = async (at: number, ...edits: readonly Edit[]) => {
    let last = null;
    for (const edit of edits) {
      const followUpRequirementId = made.requirementIds[at] ?? "";
      const found = await db.assessment.findUnique({ where: { followUpRequirementId } });
      const version = found?.version ?? 0;
      last = await saveAssessment({ actor, today, now, followUpRequirementId, version, edit });
    }
    return last;
  };
  return { ...made, save };
}

describe("NOR-40 a municipality with four frequencies, five consequences and four degrees of fulfilment", () => {
  it("NOR-40 ORB-41 is assessed, stored and reported in its own words", async () => {
    const made = await opened();
    expect(await made.save(0, compile, judge("PARTLY"), weigh(), conclude)).toMatchObject({ ok: true });
    expect(await made.save(1, compile, judge("MOSTLY"), conclude)).toMatchObject({ ok: true });
    expect(await made.save(2, compile, judge("UNKNOWN", "Tid saknas."), conclude)).toMatchObject({ ok: true });
    const viewer = await makeActor("OFFICER", "followUp.read");
    const atHand = await getRequirementAtHand(viewer, made.requirementIds[0] ?? "");
    expect(atHand?.ground.scales).toEqual(OTHER_SCALES);
    expect(atHand?.state).toMatchObject({ judgementLevel: "PARTLY", judgement: "NOT_MET", ...weight });
    const finding = await db.finding.findFirstOrThrow({ where: { followUpId: made.id } });
    expect(finding).toMatchObject({ status: "CANDIDATE", ...weight });
    const chain = await getFindingChain(viewer, finding.id);
    expect(chain?.assessment?.judgementLevel).toBe("PARTLY");

    const actor = await makeActor("OFFICER", "report.finalise");
    const begun = await createReport({ actor, now, followUpId: made.id, kind: "MAIN", ...diaryNumberOf() });
    const reportVersionId = begun.ok ? begun.value.reportVersionId : "";
    const { document } = await rendered({ actor, reportVersionId });
    expect(document.sections.flatMap((one) => one.requirements)).toMatchObject([
      { result: { label: "Brist", tone: "finding" }, degree: "Delvis uppnått" },
      { result: { label: "Till stor del uppnått", tone: "met" }, degree: null },
      { result: { label: "Går inte att avgöra", tone: "other" }, degree: null },
    ]);
    expect(document.findings).toMatchObject([
      {
        degree: "Delvis uppnått",
        systematics: "Alltid",
        consequences: [
          { affected: "Individen", words: "Mycket allvarlig" },
          { affected: "Kommunen", words: "Märks inte" },
          { affected: "Utföraren", words: "Besvärande" },
        ],
      },
    ]);
    const ready = await getReadiness(actor, { id: reportVersionId, today });
    const pdf = ready && (await previewPdf(ready, { today, createdAt: now.toISOString() }));
    expect(pdf?.subarray(0, 5).toString()).toBe("%PDF-");
  });

  it.each([
    { code: "NOT_MET", edits: [compile, judge("NOT_MET")] },
    { code: "SYSTEMATIC", edits: [compile, judge("PARTLY"), weigh({ frequency: "SYSTEMATIC" })] },
    { code: "LARGE", edits: [compile, judge("PARTLY"), weigh({ consequenceProvider: "LARGE" })] },
  ])("ORB-41 refuses $code of another municipality's scale, and writes nothing of it", async ({ code, edits }) => {
    const { save, requirementIds } = await opened();
    expect(await save(0, ...edits)).toEqual({ ok: false, reason: "levelUnknown" });
    const row = await db.assessment.findUnique({ where: { followUpRequirementId: requirementIds[0] ?? "" } });
    expect(row?.version).toBe(edits.length - 1);
    expect(Object.values(row ?? {})).not.toContain(code);
  });

  const judged = { judgementLevel: "PARTLY", judgement: "NOT_MET" } as const;
  it.each([
    ["an outcome without its level", { judgement: "NOT_MET" }],
    ["a level without its outcome", { judgementLevel: "PARTLY" }],
    ["a word for a level", { ...judged, judgementLevel: "Delvis" }],
    ["an empty frequency", { ...judged, frequency: "" }],
    ["a number for a consequence", { ...judged, consequenceIndividual: "4" }],
    ["a weighing of what is met", { judgementLevel: "FULLY", judgement: "MET", frequency: "ONCE" }],
    ["a finding that is not weighed", { ...judged, result: "FINDING" }],
  ] as const)("ORB-41 the database itself refuses %s", async (_what, data) => {
    const { requirementIds } = await makeCase();
    const followUpRequirementId = requirementIds[0] ?? "";
    await expect(db.assessment.create({ data: { followUpRequirementId, ...data } })).rejects.toThrow(/constraint/);
    expect(await db.assessment.create({ data: { followUpRequirementId, ...judged, ...weight } })).toMatchObject(weight);
  });
});
