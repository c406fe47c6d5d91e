import "server-only";
import { toDbDate } from "@/lib/db/dates";
import type { Finding, FollowUp } from "@/lib/features/imports/snapshot/rules";
import type { Changes } from "@/lib/features/imports/writing/rules";
import { RowChangedByAnother, tell, updateOne, type Pen } from "../pen/mutations";

/** History and running cases that move in. */
export async function writeCases(pen: Pen, { followUps, findings }: Changes): Promise<void> {
  const { tx } = pen;
  await tx.followUp.createMany({ data: followUps.created.map(caseRow) });
  for (const { before, after } of followUps.changed) {
    const { importedSiteVisit, importedResult } = after;
    await updateOne(before, (where, version) =>
      tx.followUp.updateMany({ where, data: { importedSiteVisit, importedResult, version } }),
    );
  }
  await writeFindings(pen, findings);
  tell(pen, { entity: "FollowUp", action: "followUp.import", changes: followUps, caseOf: ({ id }) => id });
  tell(pen, { entity: "Finding", action: "finding.import", changes: findings, caseOf: ({ followUpId }) => followUpId });
}

const caseRow = ({ imported: _imported, ...row }: FollowUp) => ({
  ...row,
  origin: "IMPORTED" as const,
  startedOn: toDbDate(row.startedOn),
  concludedOn: toDbDate(row.concludedOn),
  closedOn: row.status === "CLOSED" ? toDbDate(row.concludedOn) : null,
});

async function writeFindings({ tx }: Pen, { created, changed }: Changes["findings"]): Promise<void> {
  await tx.finding.createMany({ data: created.map(findingRow) });
  await tx.resultFollowUp.createMany({
    data: created.map(({ id, resultDueOn }) => ({ findingId: id, number: 1, dueOn: toDbDate(resultDueOn) })),
  });
  for (const { before, after } of changed) {
    const { description, remedyDueOn } = after;
    await updateOne(before, (where, version) =>
      tx.finding.updateMany({ where, data: { description, remedyDueOn: toDbDate(remedyDueOn), version } }),
    );
    const { count } = await tx.resultFollowUp.updateMany({
      where: { findingId: after.id, number: 1, status: "OPEN" },
      data: { dueOn: toDbDate(after.resultDueOn), version: { increment: 1 } },
    });
    if (count === 0) throw new RowChangedByAnother();
  }
}

const findingRow = ({ requirementId: _requirement, resultDueOn: _due, ...row }: Finding) => ({
  ...row,
  confirmedOn: toDbDate(row.confirmedOn),
  remedyDueOn: toDbDate(row.remedyDueOn),
});
