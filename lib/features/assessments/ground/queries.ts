import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { Scales } from "@/lib/domain/weighing";
import type { Assessment, AssessmentGround } from "../rules";

/** What judging one requirement needs of the database, for the write and for the screen alike. */
export const groundSelect = {
  id: true,
  followUp: { select: { id: true, status: true, activityId: true } },
  requirementVersion: {
    select: { id: true, requirementId: true, limitValue: true, limitDirection: true, unit: true },
  },
  assessment: true,
  evidence: { where: { evidence: { removedAt: null } }, select: { evidence: { select: { reviewedAt: true } } } },
} satisfies Prisma.FollowUpRequirementSelect;
export type GroundRow = Prisma.FollowUpRequirementGetPayload<{ select: typeof groundSelect }>;

type Row = NonNullable<GroundRow["assessment"]>;

export const stateOf = (row: Row): Assessment => ({
  compilation: row.compilation,
  measuredValue: row.measuredValue,
  judgementLevel: row.judgementLevel,
  judgement: row.judgement,
  judgementMotive: row.judgementMotive,
  frequency: row.frequency,
  consequenceIndividual: row.consequenceIndividual,
  consequenceMunicipality: row.consequenceMunicipality,
  consequenceProvider: row.consequenceProvider,
  weighingMotive: row.weighingMotive,
  result: row.result,
  findingText: row.findingText,
  acute: row.acute,
});

type Wording = GroundRow["requirementVersion"];

export const limitOf = ({
  limitValue,
  limitDirection,
  unit,
}: Pick<Wording, "limitValue" | "limitDirection" | "unit">) =>
  limitValue === null || limitDirection === null
    ? null
    : { limit: limitValue.replace(".", ","), direction: limitDirection, unit: unit ?? "" };

export const groundOf = (
  row: Pick<GroundRow, "requirementVersion" | "evidence">,
  scales: Scales,
): AssessmentGround => ({
  scales,
  limit: limitOf(row.requirementVersion),
  linkedEvidence: row.evidence.length,
  reviewedEvidence: row.evidence.filter((one) => one.evidence.reviewedAt !== null).length,
});
