import "server-only";
import { toDbDate } from "@/lib/db/dates";
import type { WordingVersion } from "@/lib/features/imports/snapshot/rules";
import type { Changes } from "@/lib/features/imports/writing/rules";
import { wordingColumns } from "@/lib/features/requirements/versions/queries";
import { tell, updateOne, type Pen } from "../pen/mutations";

const CHANGE_REASON = "Inläst från kommunens register";

/** Requirements with their wordings. A published one takes nothing but its last day; a new text is a new version. */
export async function writeRequirements(pen: Pen, { requirements, wordings }: Changes): Promise<void> {
  const { tx, now } = pen;
  await tx.requirement.createMany({ data: [...requirements.created] });
  await tx.requirementVersion.createMany({
    data: wordings.created.map((row) => ({
      id: row.id,
      requirementId: row.requirementId,
      number: row.number,
      ...wordingColumns({ ...row, changeReason: row.number > 1 ? CHANGE_REASON : null }),
      ...standing(row, now),
    })),
  });
  for (const { before, after } of wordings.changed) {
    await updateOne(before, (where, version) =>
      tx.requirementVersion.updateMany({ where, data: { ...changed(before, after, now), version } }),
    );
  }
  for (const { before } of requirements.changed) {
    await updateOne(before, (where, version) => tx.requirement.updateMany({ where, data: { version } }));
  }
  tell(pen, { entity: "Requirement", action: "requirement.import", changes: requirements });
  tell(pen, {
    entity: "Requirement",
    idOf: (row) => row.requirementId,
    action: "requirement.importVersion",
    changes: wordings,
  });
}

const standing = ({ published }: WordingVersion, now: Date) => ({
  status: published ? ("PUBLISHED" as const) : ("DRAFT" as const),
  publishedAt: published ? now : null,
});

function changed(before: WordingVersion, after: WordingVersion, now: Date) {
  if (before.published) return { validTo: toDbDate(after.validTo) };
  const { changeReason: _kept, ...words } = wordingColumns({ ...after, changeReason: null });
  return { ...words, ...standing(after, now) };
}
