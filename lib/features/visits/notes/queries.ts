import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { followUpScope } from "@/lib/features/follow-ups/scope";

type Viewer = Granted<"followUp.read">;
export type NoteRow = Awaited<ReturnType<typeof listNotes>>[number];
export type NoteRequirement = Awaited<ReturnType<typeof listNoteRequirements>>[number];

/** Everybody's notes of a visit, in the order they were written; none outside the viewer's scope. */
export async function listNotes(viewer: Viewer, visitId: string) {
  const rows = await db.visitNote.findMany({
    where: { visitId, visit: { followUp: followUpScope(viewer) } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      followUpRequirementId: true,
      text: true,
      version: true,
      writtenAt: true,
      author: { select: { id: true, name: true } },
    },
  });
  return rows.map(({ followUpRequirementId, author, ...row }) => ({
    ...row,
    requirementId: followUpRequirementId,
    authorId: author.id,
    authorName: author.name,
  }));
}

/** What to look for at the visit: the case's requirements in order, with their words. */
export async function listNoteRequirements(viewer: Viewer, followUpId: string) {
  const rows = await db.followUpRequirement.findMany({
    where: { followUpId, selected: true, followUp: followUpScope(viewer) },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      id: true,
      requirementVersion: {
        select: {
          title: true,
          text: true,
          verification: true,
          focusArea: true,
          requirement: { select: { code: true } },
        },
      },
    },
  });
  return rows.map(({ id, requirementVersion: { requirement, ...wording } }) => ({
    id,
    code: requirement.code,
    ...wording,
  }));
}
