import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { EVIDENCE_TYPES } from "./rules";

type Viewer = Granted<"followUp.read">;
export type EvidenceRow = Awaited<ReturnType<typeof listEvidence>>[number];
export type OtherEvidence = Awaited<ReturnType<typeof listOtherEvidence>>[number];
export type RequirementChoice = Awaited<ReturnType<typeof listRequirementChoices>>[number];

const rowSelect = {
  id: true,
  type: true,
  title: true,
  note: true,
  source: true,
  receivedOn: true,
  reviewedAt: true,
  reviewedBy: { select: { name: true } },
  removedAt: true,
  removeReason: true,
  visitId: true,
  version: true,
  file: { select: { id: true, originalName: true, mediaType: true, size: true } },
  links: {
    orderBy: { requirement: { position: "asc" } },
    select: {
      followUpRequirementId: true,
      requirement: { select: { requirementVersion: { select: { requirement: { select: { code: true } } } } } },
    },
  },
} satisfies Prisma.EvidenceSelect;

function toRow(row: Prisma.EvidenceGetPayload<{ select: typeof rowSelect }>) {
  const { links, ...rest } = row;
  return {
    ...rest,
    receivedOn: fromDbDate(row.receivedOn),
    followUpRequirementIds: links.map((link) => link.followUpRequirementId),
    codes: links.map((link) => link.requirement.requirementVersion.requirement.code),
  };
}

/** The whole material of a case, withdrawn pieces too: by type in the order of the guideline, the latest first. */
export async function listEvidence(viewer: Viewer, followUpId: string) {
  const rows = await db.evidence.findMany({
    where: { followUpId, followUp: followUpScope(viewer) },
    orderBy: [{ receivedOn: "desc" }, { id: "desc" }],
    select: rowSelect,
  });
  const place = (row: (typeof rows)[number]) => EVIDENCE_TYPES.indexOf(row.type);
  return rows.toSorted((a, b) => place(a) - place(b)).map(toRow);
}

/** One piece of evidence of this case; null outside the viewer's scope. */
export async function getEvidence(viewer: Viewer, followUpId: string, id: string) {
  const row = await db.evidence.findFirst({
    where: { id, followUpId, followUp: followUpScope(viewer) },
    select: rowSelect,
  });
  return row && toRow(row);
}

/** What the case holds that is not linked to this requirement yet, to pick from while judging it. */
export async function listOtherEvidence(viewer: Viewer, followUpId: string, followUpRequirementId: string) {
  const rows = await db.evidence.findMany({
    where: {
      followUpId,
      followUp: followUpScope(viewer),
      removedAt: null,
      links: { none: { followUpRequirementId } },
    },
    orderBy: [{ receivedOn: "desc" }, { id: "desc" }],
    select: { id: true, type: true, title: true, note: true, source: true, receivedOn: true, reviewedAt: true },
  });
  return rows.map((row) => ({ ...row, note: row.note.slice(0, GLIMPSE), receivedOn: fromDbDate(row.receivedOn) }));
}

/** Characters of a note that tell it from others of the same name. */
const GLIMPSE = 90;

/** The requirements that the case looks at, in order, to choose among. */
export async function listRequirementChoices(viewer: Viewer, followUpId: string) {
  const rows = await db.followUpRequirement.findMany({
    where: { followUpId, selected: true, followUp: followUpScope(viewer) },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      id: true,
      requirementVersion: { select: { title: true, focusArea: true, requirement: { select: { code: true } } } },
    },
  });
  return rows.map(({ id, requirementVersion: { title, focusArea, requirement } }) => ({
    id,
    code: requirement.code,
    title,
    focusArea,
  }));
}
