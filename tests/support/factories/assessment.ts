import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { makeUser } from "./user";

/** Material of a case that somebody has reviewed, linked to the requirements. */
export async function makeReviewedEvidence(followUpId: string, requirementIds: readonly string[]) {
  const reviewer = await makeUser("OFFICER");
  return db.evidence.create({
    data: {
      followUpId,
      type: "ROUTINE",
      title: "Rutin för avvikelser",
      source: "Utföraren",
      receivedOn: new Date("2026-10-29"),
      reviewedById: reviewer.id,
      reviewedAt: new Date("2026-11-02T09:00:00Z"),
      links: { create: requirementIds.map((followUpRequirementId) => ({ followUpRequirementId })) },
    },
    select: { id: true },
  });
}

/** An assessment that has come to a finding. */
export const assessedAsFinding = {
  compilation: "Tolv planer lästa.",
  judgementLevel: "NOT_MET",
  judgement: "NOT_MET",
  frequency: "SEVERAL",
  consequenceIndividual: "MODERATE",
  consequenceMunicipality: "NONE",
  consequenceProvider: "SMALL",
  result: "FINDING",
  findingText: "Fyra av tolv planer saknar kontaktman.",
} as const;

type Over = Partial<Prisma.FindingUncheckedCreateInput>;

/** A finding of a requirement of a case, with its assessment: a candidate, unless said otherwise. */
export async function makeFinding(followUpRequirementId: string, over: Over = {}) {
  const { followUpId, requirementVersionId, position } = await db.followUpRequirement.findUniqueOrThrow({
    where: { id: followUpRequirementId },
  });
  const assessment = await db.assessment.create({ data: { followUpRequirementId, ...assessedAsFinding } });
  const { frequency, consequenceIndividual, consequenceMunicipality, consequenceProvider } = assessedAsFinding;
  return db.finding.create({
    data: {
      followUpId,
      requirementVersionId,
      assessmentId: assessment.id,
      number: position + 1,
      status: "CANDIDATE",
      description: assessedAsFinding.findingText,
      ...{ frequency, consequenceIndividual, consequenceMunicipality, consequenceProvider },
      ...over,
    },
  });
}

/** A confirmed finding that the provider is to remedy, with its first resultatuppföljning. Ids of both. */
export async function makeOpenFinding(followUpRequirementId: string, over: Over = {}) {
  const finding = await makeFinding(followUpRequirementId, {
    status: "AWAITING_REMEDY",
    confirmedOn: new Date("2026-09-01"),
    remedyDueOn: new Date("2026-10-31"),
    ...over,
  });
  const data = { findingId: finding.id, number: 1, dueOn: new Date("2026-11-30") };
  const result = await db.resultFollowUp.create({ data, select: { id: true } });
  return { id: finding.id, followUpId: finding.followUpId, resultId: result.id };
}
