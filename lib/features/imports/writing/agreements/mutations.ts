import "server-only";
import { toDbDate } from "@/lib/db/dates";
import { termsColumns } from "@/lib/features/agreements/versions/queries";
import type { HeldTerms } from "@/lib/features/imports/snapshot/rules";
import type { Changes } from "@/lib/features/imports/writing/rules";
import { tell, updateOne, type Pen } from "../pen/mutations";

const CHANGE_REASON = "Inläst från kommunens register";

const columnsOf = (row: HeldTerms, now: Date) => ({
  ...termsColumns(row),
  validFrom: toDbDate(row.validFrom),
  status: row.inForce ? ("ACTIVE" as const) : ("DRAFT" as const),
  activatedAt: row.inForce ? now : null,
});

/** Contracts and commissions with their terms, units and bases for reimbursement. */
export async function writeAgreements(pen: Pen, { agreements, terms, coverage, bases }: Changes): Promise<void> {
  const { tx, now } = pen;
  await tx.agreement.createMany({ data: [...agreements.created] });
  await tx.agreementVersion.createMany({
    data: terms.created.map((row) => ({
      id: row.id,
      agreementId: row.agreementId,
      number: row.number,
      ...columnsOf(row, now),
      changeReason: row.number > 1 ? CHANGE_REASON : null,
    })),
  });
  await tx.agreementActivity.createMany({
    data: coverage.created.map(({ agreementId, activityId }) => ({ agreementId, activityId })),
  });
  await tx.reimbursementBasis.createMany({
    data: bases.created.map((row) => ({ ...row, validFrom: toDbDate(row.validFrom) })),
  });
  for (const { before, after } of terms.changed) {
    await updateOne(before, (where, version) =>
      tx.agreementVersion.updateMany({
        where: { ...where, status: "DRAFT" },
        data: { ...columnsOf(after, now), version },
      }),
    );
  }
  for (const { before, after } of agreements.changed) {
    const { basis, status } = after;
    await updateOne(before, (where, version) => tx.agreement.updateMany({ where, data: { basis, status, version } }));
  }
  tell(pen, { entity: "Agreement", action: "agreement.import", changes: agreements });
  const owned = { entity: "Agreement", idOf: (row: { agreementId: string }) => row.agreementId };
  tell(pen, { ...owned, action: "agreement.importTerms", changes: terms });
  tell(pen, { ...owned, action: "agreement.importActivity", changes: coverage });
  tell(pen, { ...owned, action: "agreement.importReimbursement", changes: bases });
}
