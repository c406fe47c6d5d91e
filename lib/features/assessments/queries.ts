import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { profileOfCase } from "@/lib/features/follow-ups/profile/queries";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { groundOf, limitOf, stateOf } from "./ground/queries";
import { EMPTY_ASSESSMENT } from "./rules";

type Viewer = Granted<"followUp.read">;

export type WorkspaceItem = Awaited<ReturnType<typeof listWorkspaceItems>>[number];
export type RequirementAtHand = NonNullable<Awaited<ReturnType<typeof getRequirementAtHand>>>;

/** The selected requirements of a case in order, with how far each has come. Small on purpose: it is asked for again and again. */
export async function listWorkspaceItems(viewer: Viewer, followUpId: string) {
  const rows = await db.followUpRequirement.findMany({
    where: { followUpId, selected: true, followUp: followUpScope(viewer) },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      id: true,
      requirementVersion: { select: { title: true, focusArea: true, requirement: { select: { code: true } } } },
      assessment: {
        select: {
          version: true,
          judgement: true,
          result: true,
          updatedAt: true,
          updatedBy: { select: { id: true, name: true } },
        },
      },
    },
  });
  return rows.map(({ id, requirementVersion, assessment }) => ({
    id,
    code: requirementVersion.requirement.code,
    title: requirementVersion.title,
    focusArea: requirementVersion.focusArea,
    version: assessment?.version ?? 0,
    judgement: assessment?.judgement ?? null,
    result: assessment?.result ?? null,
    updatedAt: assessment?.updatedAt ?? null,
    updatedBy: assessment?.updatedBy ?? null,
  }));
}

const atHandSelect = {
  id: true,
  followUpId: true,
  position: true,
  requirementVersion: true,
  assessment: { include: { updatedBy: { select: { name: true } } } },
  followUp: { select: { id: true, status: true, activityId: true } },
  evidence: {
    where: { evidence: { removedAt: null } },
    orderBy: { evidence: { receivedOn: "desc" } },
    select: {
      evidence: {
        select: {
          id: true,
          type: true,
          title: true,
          note: true,
          source: true,
          receivedOn: true,
          version: true,
          reviewedAt: true,
          reviewedBy: { select: { name: true } },
          file: { select: { id: true, originalName: true, mediaType: true, size: true } },
        },
      },
    },
  },
} satisfies Prisma.FollowUpRequirementSelect;

/** Everything an officer needs beside the judgement: wording in force, limit, evidence and how it went last time. */
export async function getRequirementAtHand(viewer: Viewer, followUpRequirementId: string) {
  const row = await db.followUpRequirement.findFirst({
    where: { id: followUpRequirementId, selected: true, followUp: followUpScope(viewer) },
    select: { ...atHandSelect, requirementVersion: { include: { requirement: { select: { code: true } } } } },
  });
  if (!row) return null;
  const wording = row.requirementVersion;
  const { scales } = await profileOfCase(db, row.followUpId);
  return {
    id: row.id,
    followUpId: row.followUpId,
    status: row.followUp.status,
    version: row.assessment?.version ?? 0,
    savedAt: row.assessment?.updatedAt ?? null,
    savedBy: row.assessment?.updatedBy?.name ?? null,
    state: row.assessment ? stateOf(row.assessment) : EMPTY_ASSESSMENT,
    ground: groundOf(row, scales),
    wording: {
      requirementId: wording.requirementId,
      code: wording.requirement.code,
      number: wording.number,
      title: wording.title,
      text: wording.text,
      focusArea: wording.focusArea,
      source: wording.source,
      sourceRef: wording.sourceRef,
      verification: wording.verification,
      guideValue: wording.guideValue,
      limit: limitOf(wording),
      validFrom: fromDbDate(wording.validFrom),
    },
    evidence: row.evidence.map(({ evidence }) => ({ ...evidence, receivedOn: fromDbDate(evidence.receivedOn) })),
    previous: await findPrevious(wording.requirementId, row.followUp.activityId, row.followUpId),
  };
}

/** The last finished assessment of the same requirement, in any wording, at the same activity. */
async function findPrevious(requirementId: string, activityId: string, exceptCase: string) {
  const row = await db.assessment.findFirst({
    where: {
      result: { not: null },
      followUpRequirement: {
        requirementVersion: { requirementId },
        followUp: { activityId, id: { not: exceptCase }, concludedOn: { not: null } },
      },
    },
    orderBy: [{ followUpRequirement: { followUp: { concludedOn: "desc" } } }, { id: "desc" }],
    select: {
      result: true,
      measuredValue: true,
      compilation: true,
      followUpRequirement: {
        select: { id: true, followUp: { select: { id: true, diaryNumber: true, concludedOn: true } } },
      },
    },
  });
  if (!row) return null;
  const { followUp, id } = row.followUpRequirement;
  return {
    result: row.result,
    measuredValue: row.measuredValue,
    compilation: row.compilation,
    followUpRequirementId: id,
    followUpId: followUp.id,
    diaryNumber: followUp.diaryNumber,
    concludedOn: fromDbDate(followUp.concludedOn),
  };
}
